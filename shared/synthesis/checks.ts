import type { ClaimPlace, LedgerEntry } from './ledger';
import { mostFromOnePerson } from './strength';

export const evidenceChecks = ['no evidence', 'thin', 'contested'] as const;
export type EvidenceCheck = (typeof evidenceChecks)[number];

/** What each check looks for, in words: shown with its findings. */
export const checkRules: Readonly<Record<EvidenceCheck, string>> = {
  'no evidence': 'A sentence of a narrative or a slot of a job with no quote of a participant.',
  thin: 'One participant only, or one participant gives more than half of the quotes behind it.',
  contested:
    'A quote contradicts it, and no other sentence of the same text takes that quote up as its own.',
};

/** Something that a check found. It explains itself and names what it is about. */
export interface Finding {
  readonly check: EvidenceCheck;
  readonly about: ClaimPlace;
  readonly claimId: number;
  /** The sentence or slot's wording. */
  readonly text: string;
  readonly message: string;
  /** The quotes that it rests on. */
  readonly passageIds: readonly number[];
}

/**
 * Runs the evidence checks over a study's ledger, in the ledger's order.
 *
 * @param nameOf the name of a participant, for the messages
 */
export function findingsOf(
  ledger: readonly LedgerEntry[],
  nameOf: (participantId: number) => string,
): Finding[] {
  return ledger.flatMap((entry) => {
    const found = [
      withoutEvidence(entry),
      thin(entry, nameOf),
      contested(entry, ledger, nameOf),
    ].filter((finding) => finding !== null);
    return found.map((finding) => ({
      ...finding,
      about: entry.about,
      claimId: entry.claimId,
      text: entry.text,
    }));
  });
}

type Found = Pick<Finding, 'check' | 'message' | 'passageIds'> | null;

const idsOf = (quotes: LedgerEntry['standing']['quotes']) => quotes.map(({ quote }) => quote.id);

function withoutEvidence({ standing }: LedgerEntry): Found {
  if (standing.quotes.length > 0) return null;
  return {
    check: 'no evidence',
    message:
      standing.interviewerQuotes.length > 0
        ? 'Only the interviewer’s words stand behind this.'
        : 'No quote stands behind this.',
    passageIds: idsOf(standing.interviewerQuotes),
  };
}

function thin({ standing }: LedgerEntry, nameOf: (id: number) => string): Found {
  const behind = standing.quotes.filter(({ stance }) => stance !== 'contradicts');
  if (behind.length === 0) return null;
  const passageIds = idsOf(behind);
  const [only, ...others] = standing.participants;
  if (only === undefined) {
    const message = 'Nobody known stands behind this: the speaker of its quotes is no participant.';
    return { check: 'thin', message, passageIds };
  }
  if (others.length === 0) {
    return { check: 'thin', message: `Only ${nameOf(only)} stands behind this.`, passageIds };
  }
  const most = mostFromOnePerson(standing);
  if (!most) return null;
  const rest = others.length === 1 ? '1 other person' : `${others.length} other people`;
  const message = `${nameOf(most.participantId)} gives ${most.quotes} of ${most.of} quotes; ${rest} the rest.`;
  return { check: 'thin', message, passageIds };
}

function contested(
  entry: LedgerEntry,
  ledger: readonly LedgerEntry[],
  nameOf: (id: number) => string,
): Found {
  const against = entry.standing.quotes.filter(({ stance }) => stance === 'contradicts');
  const unanswered = against.filter(({ quote }) => !takenUp(quote.id, entry, ledger));
  if (unanswered.length === 0) return null;
  const names = new Set(
    unanswered.map(({ quote }) =>
      quote.participantId === null ? 'Somebody unknown' : nameOf(quote.participantId),
    ),
  );
  return {
    check: 'contested',
    message: `${[...names].join(', ')} ${names.size === 1 ? 'contradicts' : 'contradict'} this, and the text does not answer.`,
    passageIds: idsOf(unanswered),
  };
}

/** Whether another sentence of the same persona makes the contradicting quote its own. */
function takenUp(passageId: number, entry: LedgerEntry, ledger: readonly LedgerEntry[]): boolean {
  return (
    entry.about.type === 'persona' &&
    ledger.some(
      (other) =>
        other.claimId !== entry.claimId &&
        other.about.type === 'persona' &&
        other.about.id === entry.about.id &&
        other.standing.quotes.some(
          ({ quote, stance }) => quote.id === passageId && stance !== 'contradicts',
        ),
    )
  );
}
