import type { LineDocument, TextLine } from '../document';
import type { Draft } from '../draft';
import { clock, clockToMs } from '../times';
import type { Flavour } from './flavour';
import { bareName, isName } from './names';
import { type Opened, readByPattern } from './opened';

const longestHeader = 120;

/** `Name  0:12` with two spaces or a tab, `Name [0:12]`, `Name (0:12)`, `Name | 0:12`, `Name, 0:12`. */
const header = new RegExp(
  String.raw`^(.{1,70}?)(?:(?:\s{2,}|\s*\t\s*|\s*[|,·•–—-]\s+)(${clock})|\s*[[(<](${clock})[\])>])\s*:?\s*$`,
);
/** With one space only, nothing but a name in capitals or title case may stand before the time. */
const tightHeader = new RegExp(String.raw`^(\S.{0,60}?) (${clock})\s*:?$`);

/** A line that is a name and a time. */
export function openHeader({ text }: TextLine): Opened | null {
  if (text.length > longestHeader || !/\d:\d\d/.test(text)) return null;
  const line = text.trim().replace(/\*\*|__/g, '');
  const found = header.exec(line) ?? tightHeader.exec(line);
  if (!found) return null;
  const name = bareName(found[1] ?? '');
  const startMs = clockToMs(found[2] ?? found[3] ?? '');
  if (startMs === null || !isName(name) || /^\d/.test(name)) return null;
  return { name, startMs, restAt: text.length };
}

/** A line with a name and a time, and the words below: the shape of Otter and of Teams in Word. */
export const nameAndTime: Flavour<LineDocument> = {
  recognise: (document) =>
    readByPattern(document, {
      flavour: 'Name and time',
      reason: 'Turns stand below a line with a name and a time',
      doubtsSmallLetters: true,
      confidence: 0.92,
      open: openHeader,
    }),
};

const otterTrailer = /^\s*transcribed by https?:\/\/otter\.ai/i;
const otterHeader = /^\s*SUMMARY KEYWORDS\s*$/;

/** Otter: the same, with its summary above the turns and its address below them. */
export const otter: Flavour<LineDocument> = {
  recognise(document) {
    const { lines } = document;
    const signs = [
      lines.slice(-6).some(({ text }) => otterTrailer.test(text)) && 'its last line names Otter',
      lines.slice(0, 40).some(({ text }) => otterHeader.test(text)) &&
        'it starts with Otter’s summary',
    ].filter((sign) => sign !== false);
    if (signs.length === 0) return null;
    return readByPattern(document, {
      flavour: 'Otter',
      reason: `Turns stand below a name and a time, and ${signs.join(' and ')}`,
      confidence: 0.98,
      open: openHeader,
      leave: (_line, index, first) => (index < first ? 'header' : null),
      finish: (draft) => ({ ...draft, title: otterTitle(lines) }),
    });
  },
};

/** The line above the summary, its date apart. */
function otterTitle(lines: readonly TextLine[]): string | null {
  const summary = lines.findIndex(({ text }) => otterHeader.test(text));
  const above = lines.slice(0, Math.max(0, summary)).find(({ text }) => text.trim() !== '');
  return above?.text.trim() ?? null;
}

const teamsBanner = /^\S.{0,80} (?:started|stopped) transcription\.?$/i;
const teamsTitle = /^(.{1,200}?)[-\s–—]+Meeting (?:Transcript|Recording)$/i;
const teamsDuration = /^(?:\d+h ?)?\d{1,3}m(?: ?\d{1,2}s)?$|^\d{1,2}s$/;

/** Teams, as a Word document: names with times, a title, a duration, who started transcription. */
export const teamsWord: Flavour<LineDocument> = {
  recognise(document) {
    if (!document.word) return null;
    const { lines } = document;
    const signs = lines.filter(({ text }) => isTeamsBanner(text)).length;
    if (signs === 0) return null;
    return readByPattern(document, {
      flavour: 'Teams docx',
      reason: 'Turns stand below a name and a time, and the document has Teams’ banners',
      confidence: 0.97,
      open: (line) => (isTeamsBanner(line.text) ? null : openHeader(line)),
      leave: (line, index, first) =>
        isTeamsBanner(line.text) ? 'banner' : index < first ? 'header' : null,
      finish: (draft) => withTeamsTitle(draft, lines),
    });
  },
};

function isTeamsBanner(text: string): boolean {
  const line = text.trim();
  return (
    line.length < 220 &&
    (teamsBanner.test(line) || teamsTitle.test(line) || teamsDuration.test(line))
  );
}

function withTeamsTitle(draft: Draft, lines: readonly TextLine[]): Draft {
  const found = lines
    .map(({ text }) => teamsTitle.exec(text.trim()))
    .find((match) => match !== null);
  return { ...draft, title: found?.[1] ?? draft.title };
}
