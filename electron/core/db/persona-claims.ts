import type { Stance } from '../../../shared/model';
import { linkEvidence, unlinkEvidence } from './evidence';
import type { Writable } from './handles';

/** A sentence of a narrative as it is to stand in the study. */
export interface PersonaSentence {
  readonly text: string;
  readonly quotes: readonly { readonly passageId: number; readonly stance: Stance }[];
}

interface ClaimRow {
  readonly id: number;
  readonly ordinal: number;
  readonly text: string;
}

/**
 * Makes a persona's claims these sentences, in this order, by difference: a sentence that was there
 * word for word keeps its claim, wherever it stands now. Quotes whose passage the study no longer
 * has make no link. Returns whether anything changed.
 */
export function replacePersonaClaims(
  db: Writable,
  personaId: number,
  sentences: readonly PersonaSentence[],
): boolean {
  const old = db.all<ClaimRow>(
    'SELECT id, ordinal, text FROM claim WHERE persona_id = ? ORDER BY ordinal, id',
    personaId,
  );
  const kept = new Map<string, ClaimRow[]>();
  for (const claim of old) kept.set(claim.text, [...(kept.get(claim.text) ?? []), claim]);

  let changed = false;
  sentences.forEach((sentence, ordinal) => {
    const claim = kept.get(sentence.text)?.shift();
    if (claim && claim.ordinal !== ordinal) {
      db.run('UPDATE claim SET ordinal = ? WHERE id = ?', ordinal, claim.id);
    }
    const claimId = claim?.id ?? insertClaim(db, personaId, ordinal, sentence.text);
    const linked = replaceEvidence(db, claimId, sentence.quotes);
    changed ||= claim?.ordinal !== ordinal || linked;
  });
  for (const { id } of [...kept.values()].flat()) {
    changed = db.run('DELETE FROM claim WHERE id = ?', id).changes > 0 || changed;
  }
  return changed;
}

/** Gives a persona's claims other words, in order, if there are as many of them. */
export function rewordPersonaClaims(
  db: Writable,
  personaId: number,
  texts: readonly string[],
): void {
  const claims = db.all<{ id: number }>(
    'SELECT id FROM claim WHERE persona_id = ? ORDER BY ordinal, id',
    personaId,
  );
  if (claims.length !== texts.length) return;
  for (const [index, { id }] of claims.entries()) {
    db.run('UPDATE claim SET text = ? WHERE id = ?', texts[index] ?? '', id);
  }
}

function insertClaim(db: Writable, personaId: number, ordinal: number, text: string): number {
  const sql = 'INSERT INTO claim (persona_id, ordinal, text) VALUES (?, ?, ?)';
  return db.run(sql, personaId, ordinal, text).id;
}

function replaceEvidence(
  db: Writable,
  claimId: number,
  quotes: PersonaSentence['quotes'],
): boolean {
  const wanted = new Map(
    db
      .all<{ id: number }>(
        'SELECT id FROM passage WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(quotes.map(({ passageId }) => passageId)),
      )
      .flatMap(({ id }) => quotes.filter(({ passageId }) => passageId === id))
      .map(({ passageId, stance }) => [passageId, stance]),
  );
  const there = db.all<{ passageId: number }>(
    'SELECT passage_id AS passageId FROM evidence WHERE claim_id = ?',
    claimId,
  );
  let changed = false;
  for (const { passageId } of there) {
    if (!wanted.has(passageId)) changed = unlinkEvidence(db, claimId, passageId) || changed;
  }
  for (const { passageId } of quotes) {
    const stance = wanted.get(passageId);
    if (stance) changed = linkEvidence(db, claimId, passageId, stance) || changed;
  }
  return changed;
}
