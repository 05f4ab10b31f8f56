import type { PatternHow, SpeakerMark } from '../../../../shared/model';
import { matchTemplate, parseTemplate } from '../../../../shared/text/speaker-template';
import { type TextLine, textLine } from '../document';
import { clockToMs } from '../times';
import { openBold } from './bold-names';
import { afterLabel } from './labelled';
import { nameLike, readLabel } from './labels';
import { openHeader } from './name-and-time';
import { bareName } from './names';
import type { Opened } from './opened';
import { leadingTime } from './time-and-name';

type Open = (line: TextLine) => Opened | null;

/** No pattern looks further into a line than this: speech is behind it. */
const headLength = 200;
const longestName = 80;

/**
 * Finds names by the mark that a person says they have. A time before the name, or beside it, is
 * read as the turn's. Unlike a flavour it asks for no more: a person saw that it is so.
 */
export function openerOf(how: PatternHow): Open {
  if (how.by === 'mark') return withTimes(byMark[how.mark]);
  const template = parseTemplate(how.template);
  return ({ text }) => {
    const found = template && matchTemplate(template, text);
    const name = bareName(found?.name ?? '');
    if (!found || !nameLike(name)) return null;
    return { name, startMs: clockToMs(found.time ?? ''), restAt: found.restAt };
  };
}

/** Also behind a time at the start of the line; a time after the name is no speech. */
function withTimes(open: Open): Open {
  return (line) => {
    const time = leadingTime(line.text);
    const at = time?.at ?? 0;
    // What stands behind a time is bold as far as the line is.
    const behind = at === 0 ? line : { ...line, text: line.text.slice(at), bold: line.bold - at };
    const opened = open(behind);
    if (!opened) return null;
    const after = afterLabel(behind.text.slice(opened.restAt, opened.restAt + headLength));
    const skipped = behind.text.slice(opened.restAt, opened.restAt + headLength).length;
    return {
      ...opened,
      startMs: opened.startMs ?? after.startMs ?? time?.startMs ?? null,
      endMs: opened.endMs ?? time?.endMs ?? null,
      restAt: at + opened.restAt + skipped - after.rest.length,
    };
  };
}

const byMark: Readonly<Record<SpeakerMark, Open>> = {
  colon: ({ text }) => {
    const label = readLabel(text);
    return label && { name: label.name, style: label.style, startMs: null, restAt: label.restAt };
  },
  dash: ({ text }) => separated(text, /\s+[–—-]\s+|\s*[–—]\s+/),
  tab: ({ text }) => separated(text, /\s*\t\s*/),
  brackets: ({ text }) => {
    const head = text.trimStart();
    const close = { '[': ']', '(': ')', '<': '>' }[head.charAt(0)];
    const end = close === undefined ? -1 : head.slice(0, longestName).indexOf(close);
    if (end < 0) return null;
    const rest = /^\s*:?\s*/.exec(head.slice(end + 1, headLength))?.[0].length ?? 0;
    return named(head.slice(1, end), text.length - head.length + end + 1 + rest);
  },
  line: (line) => {
    const header = openHeader(line);
    if (header) return header;
    const text = line.text.trim();
    // A sentence of one or two words is no name.
    if (text.length > longestName || /[.,!?…]$/.test(text)) return null;
    return named(text, line.text.length);
  },
  bold: (line) => openBold(line.heading > 0 ? textLine(line.number, line.text) : line),
};

function separated(text: string, separator: RegExp): Opened | null {
  const found = separator.exec(text.slice(0, longestName));
  if (!found) return null;
  return named(text.slice(0, found.index), found.index + found[0].length);
}

function named(written: string, restAt: number): Opened | null {
  const name = bareName(written);
  return nameLike(name) ? { name, startMs: null, restAt } : null;
}
