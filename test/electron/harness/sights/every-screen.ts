import { importSights } from './importing';
import { acrossSights } from './looking-across';
import { senseSights } from './making-sense';
import { redactionSights } from './redaction';
import type { Sight } from './sight';
import { transcriptSights } from './transcripts';

/** Every screen of a study, and what can lie over each, in an order in which one leads to the next. */
export const everyScreen: readonly Sight[] = [
  ...transcriptSights,
  ...acrossSights,
  ...senseSights,
  ...redactionSights,
  ...importSights,
];
