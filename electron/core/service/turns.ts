import { fail, ok, type Result } from '../../../shared/result';
import { readTurn, type SpokenTurn } from '../db/turns';
import type { Handlers } from '../handlers';
import { correctTurn } from './correct-turn';
import { quoted } from './labels';
import { missing } from './missing';

export const turnHandlers = {
  'turns.correct': (study, { turnId, basis, text }) => {
    const turn = readTurn(study.db, turnId);
    if (!turn) return missing('turn');
    if (turn.text !== basis) {
      return fail(
        'changed-meanwhile',
        'This turn was changed meanwhile. Open it again to correct it as it is now.',
      );
    }
    const words = readable(text);
    if (!words.ok) return words;
    return study.change(labelOf(turn), (db) =>
      ok({ changedPassageIds: correctTurn(db, turn, words.value) }),
    );
  },
} satisfies Partial<Handlers>;

function labelOf({ speakerName }: SpokenTurn): string {
  return speakerName ? `correct a turn of ${quoted(speakerName)}` : 'correct a turn';
}

/** The words as a transcript holds them: line breaks are "\n". */
function readable(text: string): Result<string> {
  if (text.includes('\u0000') || !text.isWellFormed()) {
    return fail('bad-text', 'There is a character in these words that no text can hold.');
  }
  return ok(text.replace(/\r\n?/g, '\n'));
}
