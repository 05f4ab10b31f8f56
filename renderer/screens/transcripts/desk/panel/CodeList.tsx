import type { CSSProperties } from 'react';
import type { CountedCode, Kind } from '../../../../../shared/model';
import { KindMark } from '../../../../ui/KindMark';
import { counted, peopleCounted } from '../../../../ui/words';
import { codeTree } from '../../../codes/code-tree';
import { useDesk } from '../desk-state';
import styles from './CodesPanel.module.css';

interface CodeListProps {
  readonly kind: Kind;
  readonly codes: readonly CountedCode[];
  readonly byName: boolean;
  /** People behind the code that has most: its bar is the longest. */
  readonly most: number;
  readonly searching: boolean;
}

/** The codes of one kind, sub-codes under their parents. */
export function CodeList({ kind, codes, byName, most, searching }: CodeListProps) {
  const chosenId = useDesk((state) => state.codeId);
  if (searching && codes.length === 0) return null;
  const rows = codeTree(codes);
  const sorted = byName ? rows.toSorted((a, b) => a.code.name.localeCompare(b.code.name)) : rows;
  return (
    <section data-kind={kind.key} aria-label={kind.plural}>
      <h3 className={styles.kind}>
        <KindMark kind={kind} />
        <span>{kind.plural}</span>
        <span className={styles.count}>{codes.length}</span>
      </h3>
      {codes.length === 0 && (
        <p className={styles.none}>None yet. Select words and press {kind.letter}.</p>
      )}
      <ul>
        {sorted.map(({ code, depth }) => (
          <li key={code.id}>
            <button
              type="button"
              className={styles.code}
              data-depth={byName ? 0 : Math.min(depth, 3)}
              aria-pressed={code.id === chosenId}
              title={`${counted(code.quotes, 'quote')} from ${peopleCounted(code.participants)}`}
              onClick={() => useDesk.setState({ codeId: code.id === chosenId ? null : code.id })}
            >
              <span className={styles.name}>{code.name}</span>
              <span className={styles.people}>
                {code.participants}
                <span className="visually-hidden">
                  {code.participants === 1 ? ' person' : ' people'}
                </span>
              </span>
              <span
                className={styles.bar}
                style={{ '--share': code.participants / most } as CSSProperties}
                aria-hidden="true"
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
