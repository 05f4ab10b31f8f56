import type { ImportPreview, PatternHow, ReadingChoices } from '../../../../shared/model';

/** What every group of controls works on. */
export interface ControlProps {
  readonly preview: ImportPreview;
  /** Chosen so far. */
  readonly choices: ReadingChoices;
  readonly onChoose: (choices: ReadingChoices) => void;
}

/** The pattern in force, if it is one. */
export function patternIn({ how }: ReadingChoices): PatternHow | null {
  return how?.by === 'mark' || how?.by === 'template' ? how : null;
}
