import type { Comparison, Replacement } from '../../../shared/model';
import { counted } from '../../ui/words';
import styles from './Replace.module.css';

/** Names that are written out; of more, how many there are. */
const mostNames = 8;

type Fates = Comparison['fates'];

interface FactsProps {
  readonly replacement: Replacement;
  /** What becomes of all passages; without it, they are all in the list. */
  readonly fates?: Fates;
}

/** What another version does to a transcript, in numbers and names. */
export function Facts({ replacement, fates = countFates(replacement) }: FactsProps) {
  const { words, turns, speakers, passages } = replacement;
  return (
    <dl className={styles.facts}>
      <dt>Words</dt>
      <dd>
        {words.before.toLocaleString('en')} before, {words.after.toLocaleString('en')} after:{' '}
        {differing(words)}
      </dd>
      <dt>Turns</dt>
      <dd>{[`${turns.same.toLocaleString('en')} the same`, ...parts(turns)].join(', ')}</dd>
      <dt>Speakers</dt>
      <dd>{speakersInWords(speakers)}</dd>
      <dt>Passages</dt>
      <dd>{passagesInWords(passages, fates)}</dd>
    </dl>
  );
}

function countFates({ moved }: Replacement): Fates {
  const fates = { changed: 0, gone: 0, moved: 0 };
  for (const { fate } of moved) fates[fate] += 1;
  return fates;
}

interface Counts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** "3 changed, 1 added". */
function parts({ changed, added, removed }: Counts): string[] {
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  return counts.flatMap(([count, fate]) =>
    count === 0 ? [] : [`${count.toLocaleString('en')} ${fate}`],
  );
}

function differing(counts: Counts): string {
  return parts(counts).join(', ') || 'all the same';
}

function speakersInWords({ same, renamed, added, removed }: Replacement['speakers']): string {
  const said = [
    ...named(same, 'as before'),
    ...named(
      renamed.map(({ from, to }) => `${from} → ${to}`),
      'under another name',
    ),
    ...named(added, 'new'),
    ...named(removed, 'no longer there'),
  ];
  return said.join('; ') || 'none named';
}

/** "Marta, Pavel as before"; the voice without a name is not told. */
function named(names: readonly string[], how: string): string[] {
  const known = names.filter((name) => name !== '');
  if (known.length === 0) return [];
  const more = known.length - mostNames;
  const first = known.slice(0, mostNames).join(', ');
  return [more > 0 ? `${first} and ${counted(more, 'other')} ${how}` : `${first} ${how}`];
}

/** "10 keep their words (2 elsewhere), 1 has other words, 1 loses its words". */
function passagesInWords(passages: number, { changed, gone, moved }: Fates): string {
  if (passages === 0) return 'none yet';
  const kept = passages - changed - gone;
  const elsewhere = moved === 0 ? '' : ` (${moved.toLocaleString('en')} elsewhere)`;
  return [
    `${counted(kept, 'keeps its', 'keep their')} words${elsewhere}`,
    ...(changed === 0 ? [] : [counted(changed, 'has other words', 'have other words')]),
    ...(gone === 0 ? [] : [counted(gone, 'loses its words', 'lose their words')]),
  ].join(', ');
}
