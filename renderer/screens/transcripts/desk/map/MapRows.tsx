import { memo, useMemo } from 'react';
import type { Kind, Span } from '../../../../../shared/model';
import { colourOf } from '../mark-style';
import { coverOf, pathOf, strengths, strengthsOf } from './rows';
import styles from './TagMap.module.css';
import type { TagMapData } from './use-map';

interface MapRowsProps {
  readonly map: TagMapData;
  readonly kinds: readonly Kind[];
  readonly found: readonly Span[];
}

/** Width of the map in CSS pixels, as in the style; of it, the edges stay free. */
const width = 20;
const edge = 2;
/** The column of passages without a code comes last. */
const bare = null;

/** A column for each kind, drawn as a few paths, however many tags there are. */
export const MapRows = memo(function MapRows({ map, kinds, found }: MapRowsProps) {
  const columns = useMemo(() => {
    const keys = [...kinds.map((kind) => kind.key), bare];
    const covers = keys.map((key) =>
      coverOf(
        map.marks.filter(({ mark }) => mark.kind === key),
        map.rows,
      ),
    );
    const most = Math.min(Math.max(0, ...covers.map((cover) => Math.max(0, ...cover))), 1);
    const step = (width - edge * 2) / keys.length;
    return keys.flatMap((key, place) => {
      const rows = strengthsOf(covers[place] ?? new Float32Array(), most);
      return Array.from({ length: strengths }, (_, index) => ({
        column: key ?? 'bare',
        colour: colourOf({ kind: key }),
        strength: index + 1,
        path: pathOf(rows, index + 1, edge + place * step, step),
      })).filter(({ path }) => path !== '');
    });
  }, [map, kinds]);
  const places = useMemo(() => {
    const extents = found.map(({ start, end }) => ({
      top: map.scale(start),
      bottom: map.scale(end),
    }));
    return pathOf(strengthsOf(coverOf(extents, map.rows), 0), strengths, 0, width);
  }, [map, found]);
  return (
    <svg
      className={styles.rows}
      width={width}
      height={map.height}
      viewBox={`0 0 ${width} ${map.rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {columns.map(({ column, colour, strength, path }) => (
        <path
          key={`${column}/${strength}`}
          data-column={column}
          data-kind={colour}
          data-strength={strength}
          d={path}
        />
      ))}
      {places !== '' && <path className={styles.found} data-found="" d={places} />}
    </svg>
  );
});
