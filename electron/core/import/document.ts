/**
 * What a format makes of a file before anybody asks who speaks: lines or cues with their places.
 * Formats know bytes and containers, flavours know how people write transcripts.
 */
export type ImportDocument = LineDocument | CueDocument | RowDocument | JsonDocument;

/**
 * What the numbers of a document count. Only lines of a file are reported as such; paragraphs,
 * pages of a PDF, rows of a workbook and entries of a list are named in words.
 */
export type Unit = 'line' | 'paragraph' | 'page' | 'row' | 'entry';

/** A line of a text file, or of a paragraph of a document. */
export interface TextLine {
  /** Line of the file or paragraph of the document, counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Level of the heading that the line is, 0 where it is none. */
  readonly heading: number;
  /** The line is a quotation of something said elsewhere: a name in it opens no turn. */
  readonly quoted: boolean;
  /** UTF-16 units at the start of `text` that are bold. Markdown keeps its asterisks instead. */
  readonly bold: number;
  /** The page had no room for its first word on the line above: it goes on with that line. */
  readonly wrapped?: boolean;
  /** The line is marked as the name of who speaks, as web pages can. */
  readonly cite?: boolean;
  /** The cells, where the line is the row of a table; `text` then holds them joined by tabs. */
  readonly cells: readonly string[] | null;
}

export interface LineDocument {
  readonly kind: 'lines';
  /** What `number` counts. */
  readonly unit: Unit;
  readonly lines: readonly TextLine[];
  /** True for Word documents, where some flavours live. */
  readonly word: boolean;
}

export interface Cue {
  /** Line of the file on which the cue's time stands. */
  readonly line: number;
  readonly id: string;
  readonly startMs: number;
  /** Null where the cue has no end or ends before it starts. */
  readonly endMs: number | null;
  /** The cue's lines with their voice tags, other markup taken out. */
  readonly lines: readonly CueLine[];
}

export interface CueLine {
  readonly number: number;
  readonly text: string;
  /** The name in the `<v Name>` tag that holds; empty for a tag without one, null for no tag. */
  readonly voice: string | null;
}

export interface CueDocument {
  readonly kind: 'cues';
  readonly format: 'VTT' | 'SRT';
  readonly cues: readonly Cue[];
}

/** A table: what a file of separated values or the sheet of a workbook holds. */
export interface RowDocument {
  readonly kind: 'rows';
  readonly unit: 'line' | 'row';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Line of the file on which the row starts, or the row's number in its sheet, from 1. */
  readonly number: number;
  /** Trimmed, line breaks as "\n". */
  readonly cells: readonly string[];
}

/** What a transcription service answered. */
export interface JsonDocument {
  readonly kind: 'json';
  readonly value: unknown;
}

/** Words left out, with the lines they stood on. */
export interface Left {
  readonly what: string;
  readonly lines: readonly number[];
  readonly text: string;
}

/** `line` is 0 for what is about the whole file. */
export interface Warning {
  readonly line: number;
  readonly message: string;
}

export function textLine(number: number, text: string, more: Partial<TextLine> = {}): TextLine {
  return { number, text, heading: 0, quoted: false, bold: 0, cells: null, ...more };
}
