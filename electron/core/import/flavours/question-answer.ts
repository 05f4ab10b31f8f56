import type { LineDocument } from '../document';
import { findLabels, type LineLabel } from './find-labels';
import type { Flavour } from './flavour';
import { type Opening, readTurns } from './read-turns';

const asked =
  /^(?<base>q|question|frage|pergunta|pregunta|domanda|vraag|fråga|spørgsmål|kysymys|вопрос|问题|問題|질문)[ .#]*(?<number>\d{1,3})?$/iu;
const answered =
  /^(?<base>a|answer|antwort|resposta|respuesta|réponse|reponse|risposta|antwoord|svar|vastaus|ответ|回答|答|답변)[ .#]*(?<number>\d{1,3})?$/iu;

interface Part {
  readonly found: LineLabel;
  /** The label without its number. */
  readonly base: string;
  readonly numbered: boolean;
  readonly asks: boolean;
}

/**
 * `Q:`/`A:` and their like in other languages, numbered or not. Questions of one guide are one
 * voice: `Question 7` is no speaker, so a numbered label stays in the text, where its number tells
 * the questions apart. Where answers have no label, a question is its own line and what follows is
 * nobody's.
 */
export const questionAnswer: Flavour<LineDocument> = {
  recognise(document) {
    const { found: labels, pieces } = findLabels(document);
    const parts = labels.map(readPart).filter((part) => part !== null);
    const questions = parts.filter(({ asks }) => asks);
    const answers = parts.length - questions.length;
    if (questions.length < 2 || (answers === 0 && !questions.every(({ numbered }) => numbered))) {
      return null;
    }
    if (answers > 0 && answers < 2) return null;
    if (recurringOthers(labels) * 4 > parts.length) return null;
    const share = Math.min(1, (parts.length * 4) / Math.max(1, pieces));
    return {
      flavour: 'Q and A',
      confidence: 0.58 + 0.36 * share,
      reason:
        answers > 0
          ? `${questions.length} questions and ${answers} answers are labelled as such`
          : `${questions.length} numbered questions are labelled, their answers are not`,
      read: () => readTurns(document, openingsOf(document, parts, answers > 0)),
    };
  },
};

/** Other labels that recur: with many of them this is a talk between people, not a list. */
function recurringOthers(labels: readonly LineLabel[]): number {
  const counts = new Map<string, number>();
  for (const found of labels) {
    if (!readPart(found)) counts.set(found.name, (counts.get(found.name) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
}

function readPart(found: LineLabel): Part | null {
  const question = asked.exec(found.name);
  const groups = (question ?? answered.exec(found.name))?.groups;
  if (!groups?.base) return null;
  const { base, number } = groups;
  return { found, base, numbered: number !== undefined, asks: question !== null };
}

function openingsOf(
  { lines }: LineDocument,
  parts: readonly Part[],
  answersLabelled: boolean,
): ReadonlyMap<number, Opening> {
  const openings = new Map<number, Opening>();
  const spelled = new Map<string, string>();
  const labelledLines = new Set(parts.map(({ found }) => found.index));
  for (const { found, base, numbered, asks } of parts) {
    const speaker = spelled.get(base.toLowerCase()) ?? base;
    spelled.set(base.toLowerCase(), speaker);
    const text = lines[found.index]?.text ?? '';
    const rest = numbered ? text : text.slice(found.label.restAt);
    openings.set(found.index, { speaker, startMs: null, rest });
    if (!asks || answersLabelled) continue;
    let next = found.index + 1;
    while (next < lines.length && lines[next]?.text.trim() === '') next += 1;
    const answer = lines[next];
    if (answer && !labelledLines.has(next)) {
      openings.set(next, { speaker: null, startMs: null, rest: answer.text });
    }
  }
  return new Map([...openings].sort(([a], [b]) => a - b));
}
