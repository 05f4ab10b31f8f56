import type { CountedCode, Kind } from '../../../../shared/model';
import { routeHref } from '../../../store/route-slice';
import { Kbd } from '../../../ui/Kbd';
import { KindMark } from '../../../ui/KindMark';
import { counted } from '../../../ui/words';
import { slotNames } from '../../jobs/slots';
import styles from './KindDialog.module.css';

interface KindDetailsProps {
  readonly kind: Kind;
  readonly codes: readonly CountedCode[];
}

/** A kind in words: what belongs to it, its key, its part of a job. */
export function KindDetails({ kind, codes }: KindDetailsProps) {
  const own = codes.filter((code) => code.kind === kind.key);
  return (
    <>
      <h2 className={styles.title}>
        <KindMark kind={kind} size={18} />
        {kind.plural}
      </h2>
      {kind.description !== '' && <p className={styles.details}>{kind.description}</p>}
      <dl className={styles.facts}>
        <dt>Key at the desk</dt>
        <dd>
          <Kbd keys={kind.letter} />
        </dd>
        <dt>Part of a job</dt>
        <dd>{kind.slot === null ? 'None' : slotNames[kind.slot]}</dd>
        <dt>Codes</dt>
        <dd>
          {own.some((code) => code.quotes > 0) ? (
            <a href={routeHref('quotes', null, { kind: kind.key })}>
              {counted(own.length, 'code')}: see the quotes
            </a>
          ) : (
            counted(own.length, 'code')
          )}
        </dd>
      </dl>
    </>
  );
}
