import type { LineDocument, TextLine } from '../document';
import { type Draft, DraftBuilder } from '../draft';
import { timeAlone } from '../text/heading-words';
import { interviewDateIn } from '../title';
import { warnOfLines } from '../warnings';
import { isMetadata, startsFrontSection } from './before-turns';

/** A line that opens a turn. */
export interface Opening {
  readonly speaker: string | null;
  /** What is said on the line itself, after the label. */
  readonly rest: string;
  readonly startMs: number | null;
  readonly endMs?: number | null;
}

/** Openings by the index of their line in the document, in the order of the lines. */
export type Openings = ReadonlyMap<number, Opening>;

const rule = /^\s*(?:[-*_=~][\s]*){3,}$/;
const banners =
  /^\W*(?:transcribed by https?:\/\/otter\.ai|transcription ended after\b.*|this editable transcript was computer generated.*|(?:break|pause)\**\s*:?\**[\s\d:.\\[\]()]*|end of (?:transcript|interview|recording))\W*$/i;

/**
 * Reads turns where it is known which lines open one: what follows an opening belongs to its turn
 * until the next. Headings, rules and banners are left out; a heading ends the turn, because what
 * stands below it may be anybody's. `leave` says why a line is no speech, for a flavour's own.
 */
export function readTurns(
  document: LineDocument,
  openings: Openings,
  leave: (line: TextLine, index: number) => string | null = () => null,
): Draft {
  const builder = new DraftBuilder();
  const first = openings.keys().next().value ?? 0;
  const nobodys: number[] = [];
  readBefore(document.lines.slice(0, first), builder, leave, nobodys);
  document.lines.slice(first).forEach((line, offset) => {
    const index = first + offset;
    const opening = openings.get(index);
    if (opening) {
      const { speaker, startMs, endMs = null, rest } = opening;
      builder.open({ speaker, line: line.number, startMs, endMs });
      builder.text(line.number, rest);
      return;
    }
    readLine(line, builder, leave(line, index), nobodys);
  });
  builder.warn(warnOfLines(nobodys, 'This text stands under no speaker’s label'));
  return builder.finish();
}

function readLine(
  line: TextLine,
  builder: DraftBuilder,
  reason: string | null,
  nobodys: number[],
): void {
  const { number, text, wrapped } = line;
  const ms = timeAlone(text);
  if (text.trim() === '') builder.blank();
  else if (reason !== null) builder.leave(reason, number, text);
  else if (ms !== null) builder.time(ms);
  else if (line.heading > 0) {
    builder.close();
    builder.leave('heading', number, text);
  } else if (text.length < 200 && rule.test(text)) builder.leave('rule', number, text);
  else if (text.length < 200 && banners.test(text)) builder.leave('banner', number, text);
  else {
    if (!builder.isOpen) nobodys.push(number);
    builder.text(number, text, wrapped);
  }
}

/** What stands before the first label: particulars are left out, prose is kept as nobody's turn. */
function readBefore(
  lines: readonly TextLine[],
  builder: DraftBuilder,
  leave: (line: TextLine, index: number) => string | null,
  nobodys: number[],
): void {
  let section = false;
  lines.forEach((line, index) => {
    const { text } = line;
    if (text.trim() === '') {
      builder.close();
      return;
    }
    if (line.heading > 0) section = startsFrontSection(text);
    const time = timeAlone(text) !== null;
    const particular = !time && (section || line.heading > 0 || isMetadata(text, index));
    const reason = leave(line, index) ?? (particular ? 'front matter' : null);
    if (reason !== null) {
      builder.recordedOn ??= interviewDateIn(text.slice(0, 400));
    }
    readLine(line, builder, reason, nobodys);
  });
  builder.close();
}
