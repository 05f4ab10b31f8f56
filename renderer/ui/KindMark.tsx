import type { Kind } from '../../shared/model';
import styles from './KindMark.module.css';

const outlines: Readonly<Record<Kind['shape'], string>> = {
  tag: 'M1 2.5A1.5 1.5 0 0 1 2.5 1H11l4.5 7-4.5 7H2.5A1.5 1.5 0 0 1 1 13.5Z',
  square: 'M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z',
  diamond: 'M8 0.2 15.8 8 8 15.8 0.2 8Z',
  disc: 'M8 0.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  hexagon: 'M4.2 1h7.6L15.6 8l-3.8 7H4.2L.4 8Z',
  bar: 'M1.5 3.5h13v9h-13Z',
};

/** A kind's letter in its shape and colour. Decoration: the kind's name stands beside it. */
export function KindMark({ kind, size = 16 }: { readonly kind: Kind; readonly size?: number }) {
  return (
    <svg
      className={styles.mark}
      data-kind={kind.key}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={outlines[kind.shape]} />
      <text x={kind.shape === 'tag' ? 6.9 : 8} y="11.4" textAnchor="middle">
        {kind.letter}
      </text>
    </svg>
  );
}
