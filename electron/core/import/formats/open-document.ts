import { SaxesParser } from 'saxes';
import type { Left, TextLine } from '../document';
import { LineWriter } from './line-writer';
import type { OdfParts } from './odt';
import { type OdfStyles, readOdfStyles } from './open-document-styles';

/** What of the text of an OpenDocument stands beside it, by the element that holds it. */
const asides: Readonly<Record<string, string>> = {
  'office:annotation': 'comment',
  'text:note': 'footnote',
  'draw:text-box': 'text box',
  'text:table-of-content': 'table of contents',
  'style:header': 'page header',
  'style:header-left': 'page header',
  'style:header-first': 'page header',
  'style:footer': 'page footer',
  'style:footer-left': 'page footer',
  'style:footer-first': 'page footer',
};

/** Elements whose words nobody sees. */
const unseen = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'office:forms',
  'office:scripts',
  'office:settings',
  'office:meta',
  'svg:title',
  'svg:desc',
  'dc:creator',
  'dc:date',
  'meta:creator-initials',
]);

export interface OdfText {
  readonly lines: readonly TextLine[];
  readonly left: readonly Left[];
}

/** The lines of an OpenDocument text, and what stands beside them: notes, comments, margins. */
export function readOdf({ content, styles }: OdfParts): OdfText {
  const known = readOdfStyles(styles, content);
  const { lines, left } = new OdfReader(known).read(content);
  const margins = styles === '' ? [] : new OdfReader(known).read(styles).left;
  return { lines, left: [...left, ...withoutRepeats(margins)] };
}

/** The same header stands there for left and right pages. */
function withoutRepeats(all: readonly Left[]): Left[] {
  const seen = new Set<string>();
  return all.filter(({ what, text }) => {
    const key = `${what}\n${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Paragraph {
  readonly style: string;
  readonly heading: number;
  /** White space at its start is no text, and neither is it after other white space. */
  atSpace: boolean;
}

class OdfReader {
  readonly #styles: OdfStyles;
  readonly #writer = new LineWriter();
  readonly #left: Left[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #spans: string[] = [];
  #unseen = 0;
  #aside: { what: string; depth: number; text: string } | null = null;

  constructor(styles: OdfStyles) {
    this.#styles = styles;
  }

  read(xml: string): OdfText {
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    parser.on('closetag', ({ name }) => this.#close(name));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.write(xml).close();
    return { lines: this.#writer.finish(), left: this.#left };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#unseen > 0 || unseen.has(name)) {
      this.#unseen += 1;
      return;
    }
    const what = asides[name];
    if (this.#aside) this.#aside.depth += 1;
    else if (what !== undefined) this.#aside = { what, depth: 1, text: '' };
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#paragraphs.push({
          style: attributes['text:style-name'] ?? '',
          heading: name === 'text:h' ? headingLevel(attributes['text:outline-level']) : 0,
          atSpace: true,
        });
        return;
      case 'text:span':
        this.#spans.push(attributes['text:style-name'] ?? '');
        return;
      case 'text:s':
        this.#write(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)));
        return;
      case 'text:tab':
        this.#write('\t');
        return;
      case 'text:line-break':
        this.#write('\n');
        return;
      case 'table:table-row':
        if (!this.#aside) this.#writer.startRow();
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (!this.#aside) this.#writer.startCell();
        return;
    }
  }

  #close(name: string): void {
    if (this.#unseen > 0) {
      this.#unseen -= 1;
      return;
    }
    if (name === 'text:p' || name === 'text:h') this.#endParagraph();
    else if (name === 'text:span') this.#spans.pop();
    else if (name === 'table:table-row' && !this.#aside) this.#writer.endRow();
    else if (name.endsWith('table-cell') && !this.#aside) this.#writer.endCell();
    if (!this.#aside) return;
    this.#aside.depth -= 1;
    if (this.#aside.depth > 0) return;
    const { what, text } = this.#aside;
    if (text.trim() !== '') this.#left.push({ what, lines: [], text: text.trim() });
    this.#aside = null;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (this.#aside) this.#aside.text += '\n';
    else if (paragraph) {
      const { style, heading } = paragraph;
      this.#writer.endParagraph({
        heading: heading || this.#styles.heading(style),
        quoted: this.#styles.isQuotation(style),
      });
    }
  }

  #text(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#unseen > 0 || !paragraph) return;
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const shown = paragraph.atSpace ? collapsed.replace(/^ /, '') : collapsed;
    this.#write(shown);
    if (collapsed !== '') paragraph.atSpace = collapsed.endsWith(' ');
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    paragraph.atSpace = text === '\n';
    if (this.#aside) this.#aside.text += text;
    else this.#writer.write(text, this.#isBold(paragraph.style));
  }

  #isBold(paragraphStyle: string): boolean {
    for (let at = this.#spans.length - 1; at >= 0; at -= 1) {
      const bold = this.#styles.bold(this.#spans[at] ?? '');
      if (bold !== null) return bold;
    }
    return this.#styles.bold(paragraphStyle) ?? false;
  }
}

function headingLevel(written: string | undefined): number {
  const level = Number(written ?? 1);
  return Number.isInteger(level) && level > 0 ? Math.min(6, level) : 1;
}
