import type { MovedPassage, Replacement, SourceSummary } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { counted, inQuotes } from '../../ui/words';
import styles from './ReplacedDialog.module.css';

interface ReplacedDialogProps {
  readonly source: SourceSummary;
  readonly replacement: Replacement;
  readonly onClose: () => void;
}

/** What a corrected file did to a transcript, and which passages to look at again. */
export function ReplacedDialog({ source, replacement, onClose }: ReplacedDialogProps) {
  const undo = useStore((state) => state.undo);
  const go = useStore((state) => state.go);
  const changed = replacement.moved.filter(({ fate }) => fate !== 'moved');
  const placeOf = ({ id }: MovedPassage) => ({ passage: String(id) });
  return (
    <Dialog
      title={`“${source.title}” has the new text`}
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            onClick={() => {
              onClose();
              void undo();
            }}
          >
            Undo
          </Button>
          <Button look="main" data-first-focus onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <p>{inWords(replacement)}</p>
      {changed.length === 0 ? (
        <p className={styles.none}>
          {replacement.passages === 0 ? 'It has no passages yet.' : 'Every passage kept its words.'}
        </p>
      ) : (
        <section>
          <h3 className={styles.heading}>
            {counted(changed.length, 'passage')} of {replacement.passages} with other words
          </h3>
          <ul className={styles.passages}>
            {changed.map((passage) => (
              <li key={passage.id}>
                <a
                  href={routeHref('transcripts', source.id, placeOf(passage))}
                  onClick={(event) => {
                    event.preventDefault();
                    onClose();
                    go('transcripts', source.id, placeOf(passage));
                  }}
                >
                  <span className={styles.was}>
                    <span className="visually-hidden">was </span>
                    {inQuotes(passage.was)}
                  </span>{' '}
                  {passage.fate === 'gone' ? (
                    <span className={styles.gone}>its words are gone</span>
                  ) : (
                    <span className={styles.now}>
                      <span className="visually-hidden">is </span>
                      {inQuotes(passage.quote)}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

/** "It had 57 words and has 60 now; 4 turns are as before, 1 changed, 1 added. New speakers: Jo." */
function inWords({ words, turns, speakers, moved }: Replacement): string {
  const others = [
    [turns.changed, 'changed'],
    [turns.added, 'added'],
    [turns.removed, 'removed'],
  ] as const;
  const parts = others.flatMap(([count, fate]) => (count === 0 ? [] : [`${count} ${fate}`]));
  const same = `${counted(turns.same, 'turn')} ${turns.same === 1 ? 'is' : 'are'} as before`;
  const elsewhere = moved.filter(({ fate }) => fate === 'moved').length;
  const renamed = speakers.renamed.map(({ from, to }) => `${from} is ${to} now`);
  return [
    `It had ${counted(words.before, 'word')} and has ${words.after.toLocaleString('en')} now; ${[same, ...parts].join(', ')}.`,
    ...listed('Renamed speakers', renamed),
    ...listed('New speakers', speakers.added),
    ...listed('No longer there', speakers.removed),
    ...(elsewhere === 0 ? [] : [`${counted(elsewhere, 'passage')} moved with their words.`]),
  ].join(' ');
}

function listed(what: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}.`];
}
