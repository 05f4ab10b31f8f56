import type { Standing } from './standing';

/** From nothing to much. */
export const grades = ['none', 'contested', 'thin', 'fair', 'strong'] as const;
export type Grade = (typeof grades)[number];

/** People who must support a claim before it is called strong. */
const STRONG_PEOPLE = 5;
/** A strong claim has fewer than one person against it for this many who support it. */
const SUPPORTERS_PER_OPPONENT = 3;

/** The rule of each grade in words: shown wherever the grade is. */
export const gradeRules: Readonly<Record<Grade, string>> = {
  none: 'Nobody’s words stand behind it.',
  contested: 'At least as many people contradict it as stand behind it.',
  thin: 'One person only, or one person gives more than half of the quotes behind it.',
  fair: `Two people or more, but fewer than ${STRONG_PEOPLE} who support it, or one against for every ${SUPPORTERS_PER_OPPONENT} who do.`,
  strong: `${STRONG_PEOPLE} people or more support it, with fewer than one against for every ${SUPPORTERS_PER_OPPONENT}; nobody gives more than half of the quotes.`,
};

/** Grades a claim by its people first, its quotes second. See `gradeRules` for the rule. */
export function gradeOf(standing: Standing): Grade {
  const behind = standing.participants.length;
  const supporting = standing.supports.participants.length;
  const against = standing.contradicts.participants.length;
  const quotesBehind = standing.supports.quotes + standing.qualifies.quotes;
  if (quotesBehind === 0) return standing.contradicts.quotes > 0 ? 'contested' : 'none';
  if (against > 0 && against >= behind) return 'contested';
  if (behind < 2 || mostFromOnePerson(standing) !== null) return 'thin';
  if (supporting < STRONG_PEOPLE || against * SUPPORTERS_PER_OPPONENT >= supporting) return 'fair';
  return 'strong';
}

/** The weakest of several grades: a job is as strong as its weakest slot. */
export function weakestGrade(of: readonly Grade[]): Grade {
  return grades.find((grade) => of.includes(grade)) ?? 'none';
}

/** The person who gives more than half of the quotes behind a claim, if there is one. */
export function mostFromOnePerson(
  standing: Standing,
): { readonly participantId: number; readonly quotes: number; readonly of: number } | null {
  const behind = standing.quotes.filter(({ stance }) => stance !== 'contradicts');
  const byPerson = new Map<number, number>();
  for (const { quote } of behind) {
    if (quote.participantId === null) continue;
    byPerson.set(quote.participantId, (byPerson.get(quote.participantId) ?? 0) + 1);
  }
  for (const [participantId, quotes] of byPerson) {
    if (quotes * 2 > behind.length) return { participantId, quotes, of: behind.length };
  }
  return null;
}
