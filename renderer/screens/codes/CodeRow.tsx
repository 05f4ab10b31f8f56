import type { CSSProperties } from 'react';
import type { CountedCode } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import styles from './CodesScreen.module.css';

interface CodeRowProps {
  readonly code: CountedCode;
  readonly depth: number;
  /** All people of the study: the bar's full length. */
  readonly people: number;
  readonly chosen: boolean;
}

export function CodeRow({ code, depth, people, chosen }: CodeRowProps) {
  const share = people === 0 ? 0 : code.participants / people;
  const style = { '--depth': depth, '--share': share } as CSSProperties;
  return (
    <li className={styles.row} style={style}>
      <a href={routeHref('codes', code.id)} aria-current={chosen ? 'true' : undefined}>
        <span className={styles.name}>{code.name}</span>
        {code.clause && <span className={styles.clause}>{code.clause}</span>}
      </a>
      <a
        className={styles.numbers}
        href={routeHref('quotes', null, { code: String(code.id) })}
        title="See the quotes"
      >
        {code.participants} {code.participants === 1 ? 'person' : 'people'} · {code.quotes}{' '}
        {code.quotes === 1 ? 'quote' : 'quotes'}
        <span className={styles.bar} aria-hidden="true" />
      </a>
    </li>
  );
}
