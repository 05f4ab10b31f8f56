import type { Left, TextLine } from '../document';
import { LineWriter } from './line-writer';
import { namedCharacters, signs } from './rtf-characters';
import { type Destination, destinationOf } from './rtf-destinations';
import { codePageOfCharset, decodeCodePage } from './rtf-encodings';
import { readRtfTokens } from './rtf-tokens';

/** What holds inside a group, and again as it was after it. */
interface Group {
  readonly destination: Destination;
  readonly bold: boolean;
  /** Hidden, or deleted by somebody whose changes are tracked. */
  readonly unseen: boolean;
  readonly font: number;
  /** Bytes that stand for a character after `\u`, for readers that know no Unicode. */
  readonly fallback: number;
}

/** Deeper than this no program nests its groups. */
const deepest = 2000;

export interface RtfText {
  readonly lines: readonly TextLine[];
  readonly left: readonly Left[];
  readonly tooDeep: boolean;
}

/** The lines of an RTF file. */
export function readRtf(bytes: Uint8Array): RtfText {
  const reader = new RtfReader();
  readRtfTokens(bytes, {
    open: () => reader.open(),
    close: () => reader.close(),
    word: (name, value) => reader.word(name, value),
    symbol: (sign) => reader.symbol(sign),
    byte: (value) => reader.byte(value),
    isDone: () => reader.isDone,
  });
  return reader.finish();
}

class RtfReader {
  readonly #writer = new LineWriter();
  readonly #left: Left[] = [];
  readonly #groups: Group[] = [];
  readonly #charsets = new Map<number, number>();
  readonly #styles = new Map<number, string>();
  #group: Group = { destination: 'body', bold: false, unseen: false, font: -1, fallback: 1 };
  #depth = 0;
  #codePage = 1252;
  #bytes: number[] = [];
  #toSkip = 0;
  /** Nothing but `\*` has come since the group was opened. */
  #fresh: 'no' | 'yes' | 'marked' = 'no';
  #tableEntry = { number: 0, name: '' };
  #paragraph = { style: 0, outline: -1, inTable: false };
  #aside = '';
  tooDeep = false;

  get isDone(): boolean {
    return this.tooDeep || this.#depth < 0;
  }

  open(): void {
    this.#flush();
    this.#toSkip = 0;
    this.#depth += 1;
    if (this.#depth > deepest) this.tooDeep = true;
    this.#groups.push(this.#group);
    this.#fresh = 'yes';
  }

  close(): void {
    this.#flush();
    this.#toSkip = 0;
    this.#depth -= 1;
    this.#fresh = 'no';
    const { destination } = this.#group;
    const outer = this.#groups.pop();
    if (!outer) return;
    this.#group = outer;
    if (destination === 'styles' || destination === 'fonts') this.#endTableEntry(destination);
    if (typeof destination === 'object' && outer.destination !== destination) {
      const text = this.#aside.replace(/[ \t]*\n\s*/g, '\n').trim();
      if (text !== '') this.#left.push({ what: destination.aside, lines: [], text });
      this.#aside = '';
    }
  }

  word(name: string, value: number | null): void {
    const fresh = this.#fresh;
    this.#fresh = 'no';
    const destination = fresh === 'no' ? null : destinationOf(name, fresh === 'marked');
    if (destination && this.#group.destination === 'body') {
      this.#flush();
      this.#change({ destination });
      return;
    }
    if (destination === 'skipped') this.#change({ destination });
    if (name === 'u') this.#unicode(value ?? 0);
    else if (this.#toSkip > 0 && namedCharacters[name] !== undefined) this.#toSkip -= 1;
    else this.#format(name, value);
  }

  symbol(sign: string): void {
    if (sign === '*') {
      if (this.#fresh === 'yes') this.#fresh = 'marked';
      return;
    }
    this.#fresh = 'no';
    if (sign === '\n' || sign === '\r') this.#endParagraph();
    else if (this.#toSkip > 0) this.#toSkip -= 1;
    else this.#character(signs[sign] ?? '');
  }

  byte(value: number): void {
    this.#fresh = 'no';
    if (this.#toSkip > 0) {
      this.#toSkip -= 1;
      return;
    }
    const { destination } = this.#group;
    if (destination === 'skipped' || this.#group.unseen) return;
    if (destination === 'styles' || destination === 'fonts') {
      this.#tableEntry.name += String.fromCharCode(value);
    } else if (value === 9) this.#character('\t');
    else this.#bytes.push(value);
  }

  finish(): RtfText {
    this.#flush();
    return { lines: this.#writer.finish(), left: this.#left, tooDeep: this.tooDeep };
  }

  #format(name: string, value: number | null): void {
    const character = namedCharacters[name];
    if (character !== undefined) this.#character(character);
    else if (name === 'par' || name === 'sect' || name === 'page') this.#endParagraph();
    else {
      this.#flush();
      if (!this.#formatCharacters(name, value) && this.#group.destination === 'body') {
        this.#formatParagraph(name, value);
      }
    }
  }

  /** What holds for a paragraph, not for a group: a header's or a list number's is another's. */
  #formatParagraph(name: string, value: number | null): void {
    switch (name) {
      case 'pard':
        this.#paragraph = { style: 0, outline: -1, inTable: false };
        return;
      case 's':
        this.#paragraph.style = value ?? 0;
        return;
      case 'outlinelevel':
        this.#paragraph.outline = value ?? 0;
        return;
      case 'intbl':
        this.#paragraph.inTable = true;
        return;
      case 'cell':
        this.#writer.enterCell();
        this.#writer.endCell();
        return;
      case 'row':
        this.#writer.endRow();
        return;
      case 'nestcell':
      case 'nestrow':
        this.#character('\t');
        return;
    }
  }

  /** Whether the word was one of those that hold in a group, or in the tables at the start. */
  #formatCharacters(name: string, value: number | null): boolean {
    switch (name) {
      case 'b':
        this.#change({ bold: value !== 0 });
        return true;
      case 'v':
      case 'deleted':
        this.#change({ unseen: value !== 0 });
        return true;
      case 'plain':
        this.#change({ bold: false, unseen: false });
        return true;
      case 'uc':
        this.#change({ fallback: Math.max(0, value ?? 1) });
        return true;
      case 's':
        if (this.#group.destination !== 'styles') return false;
        this.#tableEntry.number = value ?? 0;
        return true;
      case 'f':
        if (this.#group.destination === 'fonts') this.#tableEntry.number = value ?? 0;
        this.#change({ font: value ?? 0 });
        return true;
      case 'fcharset':
        this.#charsets.set(this.#tableEntry.number, value ?? 0);
        return true;
      case 'ansicpg':
        this.#codePage = value ?? 1252;
        return true;
      case 'mac':
        this.#codePage = 10000;
        return true;
      case 'pc':
        this.#codePage = 437;
        return true;
      case 'pca':
        this.#codePage = 850;
        return true;
      default:
        return false;
    }
  }

  #unicode(value: number): void {
    this.#flush();
    const unit = value < 0 ? value + 0x10000 : value;
    if (unit > 31 && unit <= 0xffff) this.#write(String.fromCharCode(unit));
    this.#toSkip = this.#group.fallback;
  }

  #character(text: string): void {
    this.#flush();
    this.#write(text);
  }

  #change(changes: Partial<Group>): void {
    this.#group = { ...this.#group, ...changes };
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    if (bytes.every((byte) => byte < 128)) {
      this.#write(Buffer.from(bytes.buffer).toString('latin1'));
      return;
    }
    const charset = this.#charsets.get(this.#group.font);
    const own = charset === undefined ? null : codePageOfCharset(charset);
    this.#write(decodeCodePage(bytes, own ?? this.#codePage));
  }

  #write(text: string): void {
    const { destination, bold, unseen } = this.#group;
    if (unseen || text === '') return;
    if (typeof destination === 'object') this.#aside += text;
    if (destination !== 'body') return;
    if (!this.#writer.hasText) this.#place();
    this.#writer.write(text, bold);
  }

  /** Text of a table’s paragraph opens the row and the cell that it stands in; other text ends it. */
  #place(): void {
    if (this.#paragraph.inTable) this.#writer.enterCell();
    else this.#writer.endRow();
  }

  #endParagraph(): void {
    this.#flush();
    const { destination } = this.#group;
    if (typeof destination === 'object') this.#aside += '\n';
    if (destination !== 'body') return;
    const { style, outline } = this.#paragraph;
    const name = this.#styles.get(style) ?? '';
    const level =
      Number(/^heading ([1-6])/i.exec(name)?.[1] ?? 0) || (/^title$/i.test(name) ? 1 : 0);
    this.#writer.endParagraph({
      heading: outline >= 0 && outline < 6 ? outline + 1 : level,
      quoted: /^(?:quote|intense quote|quotations?|block text)$/i.test(name),
    });
  }

  /** A font or a style of the tables at the file’s start: a group, or what a semicolon ends. */
  #endTableEntry(table: 'fonts' | 'styles'): void {
    const { number, name } = this.#tableEntry;
    if (table === 'styles' && name.trim() !== '') {
      this.#styles.set(number, name.replace(/;\s*$/, '').trim());
    }
    this.#tableEntry = { number: 0, name: '' };
  }
}
