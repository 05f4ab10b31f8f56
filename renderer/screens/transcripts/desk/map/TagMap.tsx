import { type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Kind } from '../../../../../shared/model';
import { useFind } from '../find/find-state';
import { scroller } from '../scrolling';
import type { Block } from '../use-marks';
import { MapRows } from './MapRows';
import { MapTip } from './MapTip';
import { centreOn, marksAt, seenPart, showMark } from './map-moves';
import styles from './TagMap.module.css';
import { type MarkOnMap, useMap } from './use-map';
import { useSeenPart } from './use-seen-part';

interface TagMapProps {
  readonly blocks: readonly Block[];
  readonly kinds: readonly Kind[];
}

/** A press of the pointer on the map. */
interface Press {
  readonly from: number;
  /** How far from the middle of what is seen, where that was taken hold of. */
  readonly offset: number;
  readonly mark: MarkOnMap | undefined;
  moved: boolean;
}

/** The pointer may tremble this much, in CSS pixels, and still have clicked. */
const tremble = 3;

/**
 * The whole transcript as a strip beside its scroll bar: where tags of each kind lie, what was
 * found, and the stretch that is seen. For the pointer alone: keys go from passage to passage, and
 * a screen reader has the marks themselves.
 */
export function TagMap({ blocks, kinds }: TagMapProps) {
  const ref = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLDivElement>(null);
  const map = useMap(blocks, ref);
  useSeenPart(seen, map);
  const found = useFind((state) => state.found);
  const [row, setRow] = useState<number | null>(null);
  const press = useRef<Press | null>(null);
  const pointed = useMemo(() => (map && row !== null ? marksAt(map, row) : []), [map, row]);

  const rowOf = (event: PointerEvent) => Math.floor(partOf(event) * (map?.rows ?? 0));
  const partOf = ({ clientY }: PointerEvent) => {
    const box = ref.current?.getBoundingClientRect();
    return box ? (clientY - box.top) / box.height : 0;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const box = scroller();
    if (event.button !== 0 || !box) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { top, height } = seenPart(box);
    const away = partOf(event) - (top + height / 2);
    const held = Math.abs(away) <= height / 2;
    const mark = map ? marksAt(map, rowOf(event))[0] : undefined;
    press.current = { from: event.clientY, offset: held ? away : 0, mark, moved: false };
    if (!held) centreOn(partOf(event));
  };
  const onPointerMove = (event: PointerEvent) => {
    setRow(rowOf(event));
    const { current } = press;
    if (!current) return;
    current.moved ||= Math.abs(event.clientY - current.from) > tremble;
    if (current.moved) centreOn(partOf(event) - current.offset);
  };
  const onPointerUp = () => {
    const { current } = press;
    if (current?.mark && !current.moved) showMark(current.mark);
    press.current = null;
  };
  return (
    <div
      ref={ref}
      className={styles.map}
      data-tag-map=""
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        press.current = null;
      }}
      onPointerLeave={() => setRow(null)}
      onWheel={({ deltaY }) => scroller()?.scrollBy(0, deltaY)}
    >
      {map && <MapRows map={map} kinds={kinds} found={found} />}
      <div ref={seen} className={styles.seen} />
      {map && row !== null && pointed.length > 0 && (
        <MapTip top={(row / map.rows) * map.height} pointed={pointed} kinds={kinds} />
      )}
    </div>
  );
}
