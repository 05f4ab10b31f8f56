import type { JsonDocument, Left } from '../../document';
import type { Draft } from '../../draft';
import type { Flavour } from '../flavour';

/** Words in a row by which a text is known again. */
const shingle = 3;
/** Share of them that must stand in the turns for a text to be a repetition of them. */
const repeated = 0.7;
const mostValues = 2_000_000;

/**
 * Lists what else is prose in an answer: summaries, topics, questions. The whole text, phrases and
 * words that services repeat beside their turns are no words of their own; neither are ids.
 */
export function withOtherProse(flavour: Flavour<JsonDocument>): Flavour<JsonDocument> {
  return {
    recognise(document) {
      const reading = flavour.recognise(document);
      if (!reading) return null;
      return {
        ...reading,
        read: () => {
          const draft = reading.read();
          return { ...draft, left: [...draft.left, ...otherProse(document.value, draft)] };
        },
      };
    },
  };
}

function otherProse(value: unknown, draft: Draft): Left[] {
  const said = new Set<string>();
  for (const one of shinglesOf([...draft.turns, ...draft.left].map(({ text }) => text).join(' '))) {
    said.add(one);
  }
  const names = new Set(draft.turns.map(({ speaker }) => speaker));
  const byField = new Map<string, string[]>();
  for (const { field, text } of stringsIn(value)) {
    const shingles = shinglesOf(text);
    if (shingles.length === 0 || names.has(text.trim())) continue;
    const known = shingles.filter((one) => said.has(one)).length;
    if (known >= shingles.length * repeated) continue;
    const texts = byField.get(field);
    if (texts) texts.push(text);
    else byField.set(field, [text]);
  }
  return [...byField].map(([field, texts]) => ({
    what: `field “${field}”`,
    lines: [],
    text: texts.join('\n'),
  }));
}

function shinglesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles: string[] = [];
  for (let at = 0; at + shingle <= words.length; at += 1) {
    shingles.push(words.slice(at, at + shingle).join(' '));
  }
  return shingles;
}

/** Every text of more than one word, with the name of its field, in the order of the file. */
function* stringsIn(value: unknown): Generator<{ field: string; text: string }> {
  const stack: { field: string; value: unknown }[] = [{ field: '', value }];
  for (let seen = 0; stack.length > 0 && seen < mostValues; seen += 1) {
    const next = stack.pop();
    if (!next) return;
    const { field } = next;
    if (typeof next.value === 'string') {
      if (/\s/.test(next.value.trim())) yield { field, text: next.value };
    } else if (Array.isArray(next.value)) {
      const items: unknown[] = next.value;
      for (let at = items.length - 1; at >= 0; at -= 1) stack.push({ field, value: items[at] });
    } else if (typeof next.value === 'object' && next.value !== null) {
      for (const [key, inner] of Object.entries(next.value).reverse()) {
        stack.push({ field: key, value: inner });
      }
    }
  }
}
