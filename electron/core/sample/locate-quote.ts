import type { Span } from '../../../shared/model';

interface Folded {
  readonly text: string;
  /** For each unit of the folded text, its place in the text it came from. */
  readonly places: readonly number[];
}

/** The text with each run of white space as one space. */
function fold(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let inSpace = false;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charAt(place);
    const space = /\s/.test(unit);
    if (!(space && inSpace)) {
      folded += space ? ' ' : unit;
      places.push(place);
    }
    inSpace = space;
  }
  return { text: folded, places };
}

/** Finds words in one text, many times over. */
export interface QuoteFinder {
  /** Every place where the words stand, white space folded. */
  find(quote: string): Span[];
}

export function quoteFinder(text: string): QuoteFinder {
  const { text: within, places } = fold(text);
  return {
    find: (quote) => {
      const words = fold(quote).text.trim();
      if (words === '') return [];
      const spans: Span[] = [];
      for (let at = within.indexOf(words); at !== -1; at = within.indexOf(words, at + 1)) {
        const start = places[at] ?? 0;
        const end = (places[at + words.length - 1] ?? start) + 1;
        spans.push({ start, end });
      }
      return spans;
    },
  };
}
