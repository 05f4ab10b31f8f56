import type { ReadingChoices } from '../../../../shared/model';
import type { Left, LineDocument, TextLine } from '../document';
import { dateIn, interviewDateIn } from '../title';
import { headingWords } from './heading-words';

/** A document without what stands before and after the transcript in it. */
export interface Body {
  readonly document: LineDocument;
  readonly left: readonly Left[];
  readonly title: string | null;
  readonly recordedOn: string | null;
}

const begins =
  /^(?:begin(?:ning)?|start)(?: of)?(?: the)? (?:transcript(?:ion)?|interview|recording)$/i;
const mildlyBegins =
  /^(?:(?:full |verbatim |interview )?transcript(?:ion)?|transkript|transcripción|transcrição|trascrizione)$/i;
const ends = /^(?:end|ende)(?: of)?(?: the)? (?:transcript(?:ion)?|interview|recording)$/i;

/** A line without the marks that decorate it: `# BEGIN TRANSCRIPT`, `--- Transcript ---`. */
function bareWords(text: string): string {
  return text.length > 80 ? '' : text.replace(/^[\s#*_=~\-–—[(]+|[\s#*_=~\-–—\]):.]+$/g, '');
}

/** Numbers of the first and the last line of a transcript, where a person said which. */
export type ChosenBody = Pick<ReadingChoices, 'begin' | 'end'>;

/**
 * Cuts off YAML front matter, all before a line that says the transcript begins, all after its end;
 * or what a person said is not of the transcript.
 */
export function findBody(document: LineDocument, chosen: ChosenBody = {}): Body {
  const { lines } = document;
  const yaml = readYaml(lines);
  const begin =
    chosen.begin === undefined ? findBegin(lines, yaml.next) : indexFrom(lines, chosen.begin);
  const end =
    chosen.end === undefined
      ? findEnd(lines, begin)
      : Math.max(begin, indexFrom(lines, chosen.end + 1));
  const left: Left[] = [];
  if (begin > 0) push(left, 'front matter', lines.slice(0, begin));
  if (end < lines.length) push(left, 'end matter', lines.slice(end));
  const marked = begin > yaml.next;
  const body = lines.slice(begin, end);
  const ahead = lines.slice(yaml.next, begin);
  return {
    document: { ...document, lines: body },
    left,
    title: yaml.title ?? (marked ? titleAhead(ahead) : headingTitle(body)),
    recordedOn: yaml.recordedOn ?? firstDate(ahead),
  };
}

/** Index of the first line of that number or a higher one. */
function indexFrom(lines: readonly TextLine[], number: number): number {
  const found = lines.findIndex((line) => line.number >= number);
  return found < 0 ? lines.length : found;
}

function push(left: Left[], what: string, lines: readonly TextLine[]): void {
  const written = lines.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return;
  left.push({
    what,
    lines: written.map(({ number }) => number),
    text: written.map(({ text }) => text).join('\n'),
  });
}

interface Yaml {
  /** Index of the first line after it. */
  readonly next: number;
  readonly title: string | null;
  readonly recordedOn: string | null;
}

function readYaml(lines: readonly TextLine[]): Yaml {
  const none = { next: 0, title: null, recordedOn: null };
  if (lines[0]?.text.trimEnd() !== '---') return none;
  const close = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  if (close < 2 || close > 200) return none;
  const fields = lines.slice(1, close).map(({ text }) => text);
  if (!fields.some((text) => /^[\w-]+:(?:\s|$)/.test(text))) return none;
  const value = (key: RegExp) => {
    const found = fields.map((text) => key.exec(text)?.[1]).find((text) => text !== undefined);
    return found?.trim().replace(/^(["'])(.*)\1$/, '$2') || null;
  };
  const date = value(/^(?:date|recorded(?:[_-]?on)?|interview[_-]?date):\s*(.+)$/i);
  return {
    next: close + 1,
    title: value(/^title:\s*(.+)$/i),
    recordedOn: date === null ? null : dateIn(date),
  };
}

/** Index of the first line of the transcript. */
function findBegin(lines: readonly TextLine[], from: number): number {
  const plain = lines.findIndex(({ text }, at) => at >= from && begins.test(bareWords(text)));
  if (plain >= 0 && mostIsAfter(lines, plain)) return plain + 1;
  const mild = lines.findIndex(
    ({ text, heading }, at) =>
      at >= from &&
      mildlyBegins.test(bareWords(text)) &&
      (heading > 0 || (lines[at + 1]?.text ?? '').trim() === '' || text !== bareWords(text)),
  );
  return mild >= 0 && mostIsAfter(lines, mild) ? mild + 1 : from;
}

/** A line amid the speech says nothing of the file: front matter is the smaller part. */
function mostIsAfter(lines: readonly TextLine[], at: number): boolean {
  return size(lines.slice(at + 1)) > size(lines.slice(0, at));
}

function findEnd(lines: readonly TextLine[], from: number): number {
  for (let at = lines.length - 1; at > from && at >= lines.length - 60; at -= 1) {
    if (ends.test(bareWords(lines[at]?.text ?? ''))) return at;
  }
  return lines.length;
}

function size(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function firstDate(lines: readonly TextLine[]): string | null {
  for (const { text } of lines) {
    const date = interviewDateIn(text.slice(0, 1000));
    if (date !== null) return date;
  }
  return null;
}

const namesTranscript = /^(.{1,200}?)\s*[-–—:]\s*(?:meeting )?transcript(?:ion)?$/i;

/** Above a transcript stands its title or a licence: only what calls itself a transcript is one. */
function titleAhead(lines: readonly TextLine[]): string | null {
  const first = lines.find(({ text }) => text.trim() !== '');
  const words = headingWords(first?.text ?? '');
  return namesTranscript.exec(words)?.[1] ?? null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The first line of the file when it is its highest heading. */
function headingTitle(lines: readonly TextLine[]): string | null {
  const first = lines.find(({ text }) => text.trim() !== '');
  if (first?.heading !== 1) return null;
  const heading = headingWords(first.text);
  const words = namesTranscript.exec(heading)?.[1] ?? heading;
  return (
    words.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole) || null
  );
}
