import type { CSSProperties } from 'react';
import type { Kind, KindColour } from '../../../../shared/model';
import { KindMark } from '../../../ui/KindMark';
import styles from './KindDialog.module.css';

interface KindPreviewProps {
  readonly look: Pick<Kind, 'key' | 'letter' | 'shape'>;
  readonly colour: KindColour;
  readonly plural: string;
}

/** How the kind will look in the text, in the margin and in lists. Decoration. */
export function KindPreview({ look, colour, plural }: KindPreviewProps) {
  const style = { '--kind': `var(--${colour})`, '--kind-fill': `var(--${colour}-fill)` };
  return (
    <div className={styles.preview} style={style as CSSProperties} aria-hidden="true">
      <span className={styles.heading}>
        <KindMark kind={look} colour={colour} />
        {plural.trim() === '' ? 'Codes' : plural}
      </span>
      <span className={styles.words}>
        I thought about it. <mark>What if nobody gets their money?</mark>
      </span>
      <span className={styles.bracket}>A code</span>
    </div>
  );
}
