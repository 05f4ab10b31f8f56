import type { Left, Unit, Warning } from './document';
import type { Draft } from './draft';
import { findInterviewers } from './interviewer';
import type { ParsedTranscript } from './parsed-transcript';
import { dateInFileName, titleFromFileName } from './title';
import { countWords } from './words';

export interface Finishing {
  readonly fileName: string;
  readonly flavour: string;
  readonly confidence: number;
  readonly reason: string;
  readonly encoding: string;
  /** What the numbers of turns, left words and warnings count. */
  readonly unit: Unit;
  /** What was found before the flavour was asked: by the format, or ahead of the transcript. */
  readonly left: readonly Left[];
  readonly warnings: readonly Warning[];
  /** Who asks, where a person said so. */
  readonly interviewers?: readonly string[] | undefined;
}

/** The transcript as core takes it, apart from who chose how it was read. */
export function finishTranscript(
  draft: Draft,
  about: Finishing,
): Omit<ParsedTranscript, 'chosenBy' | 'shape' | 'choices'> {
  const speakers = [...new Set(draft.turns.map(({ speaker }) => speaker))].filter(
    (name) => name !== null,
  );
  const turns = draft.turns.map((turn) => ({ ...turn, words: countWords(turn.text) }));
  const interviewers = about.interviewers
    ? new Set(about.interviewers)
    : findInterviewers(speakers, turns);
  const { left, warnings } = listed(draft, about);
  return {
    title: draft.title ?? titleFromFileName(about.fileName),
    recordedOn: draft.recordedOn ?? dateInFileName(about.fileName),
    flavour: about.flavour,
    confidence: about.confidence,
    reason: about.reason,
    encoding: about.encoding,
    words: turns.reduce((sum, turn) => sum + turn.words, 0),
    turns: turns.map(({ line: _, cues, ...turn }) => ({ ...turn, cues: [...cues] })),
    speakers: speakers.map((name) => ({ name, interviewer: interviewers.has(name) })),
    left: left.map(({ what, lines, text }) => ({
      what,
      lines: about.unit === 'line' ? [...lines] : [],
      text,
    })),
    warnings: warnings.map((warning) => placed(warning, about.unit)),
  };
}

/** What was left out and what is doubtful, in the order of the file. */
export function listed(draft: Draft, about: Finishing) {
  return {
    left: [...about.left, ...draft.left].sort(byFirstLine),
    warnings: [...about.warnings, ...draft.warnings].sort((a, b) => a.line - b.line),
  };
}

function byFirstLine(a: Left, b: Left): number {
  return (a.lines[0] ?? 0) - (b.lines[0] ?? 0);
}

const units: Readonly<Record<Unit, readonly [string, string]>> = {
  line: ['Line', 'lines'],
  paragraph: ['Paragraph', 'paragraphs'],
  page: ['Page', 'pages'],
  row: ['Row', 'rows'],
  entry: ['Entry', 'entries'],
};

/** Places that are not lines of the file are told in the message. */
export function placed({ line, message }: Warning, unit: Unit): Warning {
  if (unit === 'line' || line === 0) return { line, message };
  const [one, many] = units[unit];
  return { line: 0, message: `${one} ${line}: ${message.replace('(lines ', `(${many} `)}` };
}
