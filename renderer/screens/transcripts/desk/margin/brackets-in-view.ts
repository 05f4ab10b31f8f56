import type { Mark } from '../marks';
import { blockElement } from '../page-text';
import type { Block } from '../use-marks';
import { labelHeight } from './label-size';
import { type Extent, measureBlock } from './measure';
import { type Measured, type Place, placeLabels } from './place-labels';

/** A bracket with its label, placed in the sheet: pixels from the sheet's top. */
export interface Bracket extends Measured, Place {
  readonly key: string;
  readonly mark: Mark;
  readonly labelled: boolean;
}

/** What was measured before, by the marks of a block; good while the block keeps its size. */
export type Measures = WeakMap<Block['marks'], { size: string; extents: readonly Extent[] }>;

export interface View {
  readonly top: number;
  readonly bottom: number;
}

/** How labels are set, read from the margin's style. */
interface LabelStyle {
  readonly font: string;
  readonly line: number;
  /** From lane to lane of the brackets. */
  readonly step: number;
  readonly width: number;
}

/**
 * The brackets of the blocks that lie in the view. Measures only blocks whose marks changed; a
 * bracket that goes on in the next block is drawn in two parts, the first with the label.
 */
export function bracketsInView(
  blocks: readonly Block[],
  view: View,
  margin: HTMLElement,
  known: Measures,
): readonly Bracket[] {
  const style = labelStyle(margin);
  let free = 0;
  return blocks.flatMap((block) => {
    const element = blockElement(block.id);
    if (!element) return [];
    const base = element.offsetTop;
    if (base + element.offsetHeight < view.top || base > view.bottom) return [];
    const measured = inOrder(block, extentsOf(block, element, known), base, style);
    const placed = placeLabels(measured, free);
    free = placed.free;
    return measured.flatMap((bracket, index) => {
      const place = placed.places[index];
      return place ? [{ ...bracket, ...place }] : [];
    });
  });
}

function extentsOf(block: Block, element: HTMLElement, known: Measures): readonly Extent[] {
  const size = `${element.offsetWidth}/${element.offsetHeight}`;
  const before = known.get(block.marks);
  if (before?.size === size) return before.extents;
  const extents = measureBlock(block, element);
  known.set(block.marks, { size, extents });
  return extents;
}

function inOrder(block: Block, extents: readonly Extent[], base: number, style: LabelStyle) {
  const start = block.turns[0]?.start ?? 0;
  return extents
    .map(({ mark, top, bottom }) => {
      const labelled = mark.start >= start;
      return {
        key: `${block.id}/${mark.key}`,
        mark,
        top: base + top,
        bottom: base + bottom,
        labelled,
        labelHeight: (lanes: number) =>
          labelled
            ? labelHeight(
                mark.name,
                style.width - lanes * style.step - signsOf(mark) * signWidth,
                style.font,
                style.line,
              )
            : 0,
      };
    })
    .sort((a, b) => a.top - b.top || b.bottom - a.bottom);
}

/** A sign before a name and the gap behind it, in CSS pixels: as in the style. */
const signWidth = 16;

/** Its kind's and its memo's. */
function signsOf({ kind, memo }: Mark): number {
  return (kind === null ? 0 : 1) + (memo ? 1 : 0);
}

/** What stands left of a label besides brackets, in CSS pixels: as in the style. */
const labelGap = 6;

function labelStyle(margin: HTMLElement): LabelStyle {
  const style = getComputedStyle(margin);
  return {
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    line: Number.parseFloat(style.lineHeight),
    step: Number.parseFloat(style.getPropertyValue('--step')),
    width: Number.parseFloat(style.width) - labelGap,
  };
}
