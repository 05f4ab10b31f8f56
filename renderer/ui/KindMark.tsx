import type { CSSProperties } from 'react';
import type { Kind, KindColour } from '../../shared/model';
import styles from './KindMark.module.css';

interface Outline {
  readonly path: string;
  /** Where the letter stands, of 16, when not in the middle. */
  readonly x?: number;
  readonly y?: number;
}

const outlines: Readonly<Record<Kind['shape'], Outline>> = {
  tag: { path: 'M1 2.5A1.5 1.5 0 0 1 2.5 1H11l4.5 7-4.5 7H2.5A1.5 1.5 0 0 1 1 13.5Z', x: 6.9 },
  square: { path: 'M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z' },
  diamond: { path: 'M8 0.2 15.8 8 8 15.8 0.2 8Z' },
  disc: { path: 'M8 0.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z' },
  hexagon: { path: 'M4.2 1h7.6L15.6 8l-3.8 7H4.2L.4 8Z' },
  bar: { path: 'M.2 2.9h15.6v10.2H.2Z' },
  house: { path: 'M8 .2 15.4 6v8.4a1 1 0 0 1-1 1H1.6a1 1 0 0 1-1-1V6Z', y: 12.6 },
  shield: { path: 'M1.2 1h13.6v7.2c0 3.6-2.7 6-6.8 7.5-4.1-1.5-6.8-3.9-6.8-7.5Z', y: 10.6 },
  leaf: { path: 'M.8 .8H8.4a6.8 6.8 0 0 1 6.8 6.8v7.6H7.6A6.8 6.8 0 0 1 .8 8.4Z' },
  cross: { path: 'M3.9 .5h8.2v3.4h3.4v8.2h-3.4v3.4H3.9v-3.4H.5V3.9h3.4Z' },
  ticket: { path: 'M.4 2.2h15.2v3.4a2.4 2.4 0 0 0 0 4.8v3.4H.4v-3.4a2.4 2.4 0 0 0 0-4.8Z' },
};

interface KindMarkProps {
  readonly kind: Pick<Kind, 'key' | 'letter' | 'shape'>;
  readonly size?: number;
  /** In place of the kind's own, while it is chosen. */
  readonly colour?: KindColour;
}

/** A kind's letter in its shape and colour. Decoration: the kind's name stands beside it. */
export function KindMark({ kind, size = 16, colour }: KindMarkProps) {
  const { path, x = 8, y = 11.4 } = outlines[kind.shape];
  return (
    <svg
      className={styles.mark}
      data-kind={kind.key}
      style={colour && ({ '--kind': `var(--${colour})` } as CSSProperties)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} />
      <text x={x} y={y} textAnchor="middle">
        {kind.letter}
      </text>
    </svg>
  );
}
