import type { DraftTurn } from './draft';

/** A turn with the number of its words. */
export type CountedTurn = DraftTurn & { readonly words: number };

/** What people call the one who asks, in the languages that transcripts come in. */
const asks =
  /^(?:the )?(?:lead |second |co-?|assistant )?(?:interviewer(?:in)?|moderat(?:or|orin|eur|rice|ora|ore)|research(?:er)?|facilitat(?:or|rice)|facilitador[ae]?|host|q|i|int|iv|mod|question(?:er)?|frage|interviewende[rn]?|befrager(?:in)?|forscher(?:in)?|enqu[eê]t(?:eur|rice)|intervieweu(?:r|se)|chercheu(?:r|se)|entrevistador[ae]?|pesquisador[ae]?|investigador[ae]?|moderador[ae]?|pergunta|pregunta|intervistat(?:ore|rice)|domanda|ricercat(?:ore|rice)|interviewster|onderzoek(?:er|ster)|vraag|intervju(?:are|er)|fråga|haastattelija|интервьюер|вопрос|采访者|访谈者|主持人|訪談者|インタビュアー|聞き手|면접관|진행자)\.?(?:[ _-]?[0-9a-d])?$/iu;

/** Whether a label alone says that its speaker asks: `Interviewer`, `Q`, `Bea (Moderator)`… */
export function isAsker(name: string): boolean {
  const [, before = name, inside = ''] = /^([^([]*)[([]([^)\]]*)[)\]]$/.exec(name) ?? [];
  return asks.test(before.trim()) || asks.test(inside.trim());
}

/**
 * The speakers who ask: those whose label says so; else, among two or three, the one who clearly
 * asks more and clearly speaks less than everyone else. Empty when it is not clear.
 */
export function findInterviewers(
  speakers: readonly string[],
  turns: readonly CountedTurn[],
): ReadonlySet<string> {
  const named = speakers.filter(isAsker);
  // Hosts among themselves ask nobody.
  if (named.length > 1 && named.length === speakers.length) return new Set();
  if (named.length > 0) return new Set(named);
  if (speakers.length < 2 || speakers.length > 3) return new Set();
  return whoAsks(speakers, turns);
}

interface Share {
  readonly name: string;
  sentences: number;
  questions: number;
  words: number;
  turns: number;
}

const fewestTurns = 3;

function whoAsks(speakers: readonly string[], turns: readonly CountedTurn[]): ReadonlySet<string> {
  const shares = new Map<string, Share>(
    speakers.map((name) => [name, { name, sentences: 0, questions: 0, words: 0, turns: 0 }]),
  );
  for (const { speaker, text, words } of turns) {
    const share = speaker === null ? undefined : shares.get(speaker);
    if (!share) continue;
    const ends = text.match(/[.!?…。？！؟](?=\s|$|["”’)])/gu) ?? [];
    share.sentences += Math.max(1, ends.length);
    share.questions += ends.filter((end) => /[?？؟]/u.test(end)).length;
    share.words += words;
    share.turns += 1;
  }
  const [most, ...others] = [...shares.values()].sort((a, b) => rate(b) - rate(a));
  if (!most || most.turns < fewestTurns) return new Set();
  const talkers = others.filter((other) => other.turns >= fewestTurns);
  const clear =
    talkers.length > 0 &&
    rate(most) >= 0.12 &&
    talkers.every((other) => rate(most) >= 2 * rate(other)) &&
    talkers.some((other) => most.words * 1.25 <= other.words);
  return clear ? new Set([most.name]) : new Set();
}

function rate({ questions, sentences }: Share): number {
  return sentences === 0 ? 0 : questions / sentences;
}
