import type { Comparison, WordDifference } from '../../../shared/model';
import { counted } from '../../ui/words';
import { Facts } from './Facts';
import { OtherWords } from './OtherWords';
import styles from './Replace.module.css';

/** Of the old text, the part below which a file is hardly another version of it. */
const leastKept = 0.4;

/** What a file would do to the text of a transcript. */
export function Picture({ comparison }: { readonly comparison: Comparison }) {
  const { fates, moved, differences, kept, words, removes } = comparison;
  const listed = moved.filter(({ fate }) => fate !== 'moved');
  const others = fates.changed + fates.gone;
  return (
    <>
      {kept < leastKept && words.before > 0 && (
        <p className={styles.warning} role="note">
          Only {Math.round(kept * 100)} % of the text is in the file. Is it the same interview?
        </p>
      )}
      <Facts replacement={comparison} fates={fates} />
      {removes && (
        <p className={styles.note}>
          The file is in the study as “{removes.title}” too, on which nobody has worked: that
          transcript goes.
        </p>
      )}
      {others > 0 && (
        <section>
          <h3 className={styles.heading}>
            {counted(others, 'passage does not keep its', 'passages do not keep their')} words
          </h3>
          <OtherWords passages={listed} />
          <More of={others} shown={listed.length} />
        </section>
      )}
      {differences.count > 0 && (
        // It can be reached by keys, and with it the dialog's body, which scrolls.
        <details open className={styles.differences}>
          <summary>What differs in the text</summary>
          <ul className={styles.words}>
            {differences.first.map((difference) => (
              <Difference key={difference.start} difference={difference} />
            ))}
          </ul>
          <More of={differences.count} shown={differences.first.length} />
        </details>
      )}
    </>
  );
}

function Difference({ difference }: { readonly difference: WordDifference }) {
  const { before, was, now, after } = difference;
  return (
    <li className={styles.difference}>
      {before}
      {was.trim() !== '' && <del>{was}</del>}
      {was.trim() !== '' && now.trim() !== '' && ' '}
      {now.trim() !== '' && <ins>{now}</ins>}
      {after}
    </li>
  );
}

function More({ of, shown }: { readonly of: number; readonly shown: number }) {
  if (of <= shown) return null;
  return <p className={styles.note}>and {(of - shown).toLocaleString('en')} more</p>;
}
