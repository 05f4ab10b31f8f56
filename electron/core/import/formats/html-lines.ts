import { Parser } from 'htmlparser2';
import type { Left, TextLine } from '../document';
import { LineWriter } from './line-writer';

/** Elements whose words are no text of the page. */
const unread = new Set(
  'script style template noscript iframe object embed svg canvas audio video map select datalist button textarea applet frameset noframes'.split(
    ' ',
  ),
);
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p
  pre search section summary table tbody tfoot thead ul`.split(/\s+/),
);
const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Classes that office programs give to paragraphs of these styles. */
const quotedClass =
  /(?:^|\s)(?:block-?text|quotations?|quote|mso-?quote|msointensequote|msoquote)(?:-|\s|$)/i;
/** Numbers of footnotes, as LibreOffice marks them. */
const noteSign = /^sd(?:foot|end)note(?:anc|sym)$/;

/** Pages that people and programs write are nested far less; deeper ones are made to harm. */
const deepest = 2000;
const chunk = 64 * 1024;

export interface HtmlText {
  readonly lines: readonly TextLine[];
  readonly left: readonly Left[];
  /** Nested too deep to be read. */
  readonly tooDeep: boolean;
}

/** The lines of a web page: blocks are paragraphs, rows of tables have cells. Nothing runs. */
export function readHtml(html: string): HtmlText {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < html.length && !reader.tooDeep; at += chunk) {
    parser.write(html.slice(at, at + chunk));
  }
  if (!reader.tooDeep) parser.end();
  return reader.finish();
}

interface Aside {
  readonly what: string;
  readonly depth: number;
  text: string;
}

class HtmlReader {
  readonly #writer = new LineWriter();
  readonly #left: Left[] = [];
  #depth = 0;
  #unreadFrom: number | null = null;
  #aside: Aside | null = null;
  #bold = 0;
  #pre = 0;
  #quotations = 0;
  #heading = 0;
  #quotedClass = false;
  /** White space here is none: at a paragraph's start, after other white space. */
  #atSpace = true;
  /** Whether the paragraph is nothing but a `<cite>` and perhaps a `<time>`. */
  #cite: 'none' | 'open' | 'only' = 'none';
  #inCite = 0;
  tooDeep = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!voids.has(name)) this.#depth += 1;
    if (this.#depth > deepest) this.tooDeep = true;
    if (this.#unreadFrom !== null) return;
    if (unread.has(name) || noteSign.test(attributes.class ?? '')) {
      if (!voids.has(name)) this.#unreadFrom = this.#depth;
      return;
    }
    if (!this.#aside && !voids.has(name)) this.#openAside(name, attributes);
    if (name === 'br') this.#write('\n');
    else if (name === 'hr') this.#endParagraph();
    else if (name === 'tr') this.#cell(() => this.#writer.startRow());
    else if (name === 'td' || name === 'th') this.#cell(() => this.#writer.startCell());
    else if (blocks.has(name)) this.#endParagraph();
    if (name === 'b' || name === 'strong') this.#bold += 1;
    else if (name === 'pre') this.#pre += 1;
    else if (name === 'blockquote') this.#quotations += 1;
    else if (name === 'p') this.#quotedClass = quotedClass.test(attributes.class ?? '');
    else if (name === 'cite' || name === 'time') this.#inCite += 1;
    else if (/^h[1-6]$/.test(name)) this.#heading = Number(name.charAt(1));
    if (name === 'cite' && !this.#writer.hasText) this.#cite = 'open';
  }

  close(name: string): void {
    const depth = this.#depth;
    if (!voids.has(name)) this.#depth -= 1;
    if (this.#unreadFrom !== null) {
      if (depth === this.#unreadFrom) this.#unreadFrom = null;
      return;
    }
    if (name === 'tr') this.#cell(() => this.#writer.endRow());
    else if (name === 'td' || name === 'th') this.#cell(() => this.#writer.endCell());
    else if (blocks.has(name) && name !== 'hr') this.#endParagraph();
    if (name === 'b' || name === 'strong') this.#bold -= 1;
    else if (name === 'pre') this.#pre -= 1;
    else if (name === 'blockquote') this.#quotations -= 1;
    else if (name === 'cite' || name === 'time') this.#inCite -= 1;
    else if (/^h[1-6]$/.test(name)) this.#heading = 0;
    if (this.#aside?.depth === depth) this.#closeAside(this.#aside);
  }

  text(text: string): void {
    if (this.#unreadFrom !== null) return;
    if (this.#pre > 0) {
      this.#write(text.replace(/\r\n?/g, '\n'));
      return;
    }
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#write(this.#atSpace ? collapsed.replace(/^ /, '') : collapsed);
  }

  finish(): HtmlText {
    this.#endParagraph();
    const lines = this.#writer.finish();
    return { lines, left: this.#left, tooDeep: this.tooDeep };
  }

  #openAside(name: string, attributes: Readonly<Record<string, string>>): void {
    const what = asideOf(name, attributes);
    if (what === null) return;
    if (name !== 'title') this.#endParagraph();
    this.#aside = { what, depth: this.#depth, text: '' };
  }

  #closeAside({ what, text }: Aside): void {
    const words = text.replace(/\s*\n\s*/g, '\n').trim();
    if (words !== '') this.#left.push({ what, lines: [], text: words });
    this.#aside = null;
    this.#atSpace = true;
  }

  #write(text: string): void {
    if (text === '') return;
    this.#atSpace = /[ \n]$/.test(text);
    if (this.#aside) {
      this.#aside.text += text;
      return;
    }
    if (this.#inCite === 0 && text.trim() !== '') this.#cite = 'none';
    else if (this.#cite === 'open') this.#cite = 'only';
    this.#writer.write(text, this.#bold > 0 || this.#heading > 0);
  }

  #cell(step: () => void): void {
    this.#endParagraph();
    if (!this.#aside) step();
  }

  /** Blocks without words of their own are no paragraphs. */
  #endParagraph(): void {
    this.#atSpace = true;
    if (this.#aside) {
      this.#aside.text += '\n';
      return;
    }
    if (this.#writer.hasText) {
      this.#writer.endParagraph({
        heading: this.#heading,
        quoted: this.#quotations > 0 || this.#quotedClass,
        cite: this.#cite === 'only',
      });
    }
    this.#cite = 'none';
    this.#quotedClass = false;
  }
}

function asideOf(name: string, attributes: Readonly<Record<string, string>>): string | null {
  const { id = '', title = '', style = '' } = attributes;
  if (name === 'title') return 'page title';
  if (name === 'nav') return 'navigation';
  if (name === 'footer' || (name === 'div' && title === 'footer')) return 'page footer';
  if (name === 'div' && title === 'header') return 'page header';
  if (/^sd(?:foot|end)note\d/.test(id)) return 'footnote';
  const hidden =
    attributes.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
  return hidden ? 'hidden text' : null;
}
