import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Mark } from '../marks';
import { blockElement } from '../page-text';
import { scroller } from '../scrolling';
import type { Block } from '../use-marks';
import { atLeisure } from './at-leisure';
import type { Rows } from './rows';
import { type PlacedBlock, type Scale, scaleOf } from './scale';

export interface MarkOnMap extends Rows {
  readonly mark: Mark;
}

/** The transcript, scaled to the height of the window. */
export interface TagMapData {
  /** In CSS pixels. */
  readonly height: number;
  readonly rows: number;
  readonly scale: Scale;
  readonly marks: readonly MarkOnMap[];
}

/** A row is this tall, in CSS pixels: what stands alone in it can be seen. */
const rowHeight = 2;

/** The map is drawn anew at most so often, in milliseconds: a scrolled frame has no time for it. */
const rest = 200;

/**
 * Where marks lie on the map. Measured when what has changed is painted already: neither opening
 * nor tagging waits for the map.
 */
export function useMap(
  blocks: readonly Block[],
  map: RefObject<HTMLElement | null>,
): TagMapData | null {
  const [placed, setPlaced] = useState<{ height: number; blocks: readonly PlacedBlock[] }>();
  const latest = useRef(blocks);
  latest.current = blocks;
  const [measure] = useState(() =>
    atLeisure(() => {
      const height = map.current?.clientHeight ?? 0;
      if (height > 0) setPlaced({ height, blocks: placeBlocks(latest.current, rowsIn(height)) });
    }, rest),
  );
  useEffect(() => {
    void blocks;
    measure();
  }, [blocks, measure]);
  useEffect(() => {
    const sheet = scroller()?.querySelector('[data-sheet]');
    const observer = new ResizeObserver(measure);
    if (map.current) observer.observe(map.current);
    if (sheet) observer.observe(sheet);
    return () => observer.disconnect();
  }, [map, measure]);
  return useMemo(() => {
    if (!placed) return null;
    const scale = scaleOf(placed.blocks);
    const marks = [...new Set(placed.blocks.flatMap(({ block }) => block.marks.flat()))];
    return {
      height: placed.height,
      rows: rowsIn(placed.height),
      scale,
      marks: marks.map((mark) => ({ mark, top: scale(mark.start), bottom: scale(mark.end) })),
    };
  }, [placed]);
}

const rowsIn = (height: number): number => Math.ceil(height / rowHeight);

function placeBlocks(blocks: readonly Block[], rows: number): readonly PlacedBlock[] {
  const whole = scroller()?.scrollHeight ?? 0;
  if (whole === 0) return [];
  return blocks.flatMap((block) => {
    const element = blockElement(block.id);
    if (!element) return [];
    const top = (element.offsetTop / whole) * rows;
    return { block, top, bottom: top + (element.offsetHeight / whole) * rows };
  });
}
