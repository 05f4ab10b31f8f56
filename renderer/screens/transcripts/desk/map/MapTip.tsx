import type { Kind } from '../../../../../shared/model';
import { KindMark } from '../../../../ui/KindMark';
import styles from './TagMap.module.css';
import type { MarkOnMap } from './use-map';

interface MapTipProps {
  /** In CSS pixels down the map. */
  readonly top: number;
  readonly pointed: readonly MarkOnMap[];
  readonly kinds: readonly Kind[];
}

/** More codes than these are counted, not named. */
const mostNamed = 5;

/** Says which codes lie where the pointer is on the map. */
export function MapTip({ top, pointed, kinds }: MapTipProps) {
  const codes = [...new Map(pointed.map(({ mark }) => [mark.codeId, mark])).values()];
  const more = codes.length - mostNamed;
  return (
    <ul className={styles.tip} style={{ top }}>
      {codes.slice(0, mostNamed).map(({ codeId, kind, name }) => {
        const mark = kinds.find((candidate) => candidate.key === kind);
        return (
          <li key={codeId}>
            {mark && <KindMark kind={mark} size={13} />}
            {name}
          </li>
        );
      })}
      {more > 0 && <li className={styles.more}>and {more} more</li>}
    </ul>
  );
}
