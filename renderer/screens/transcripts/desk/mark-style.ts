import type { CSSProperties } from 'react';
import type { Mark } from './marks';

/** Underlines beyond this many would reach into the next line; the margin shows them all. */
const drawnLanes = 3;
const lineHeight = 2;
const lanePitch = 3;
/** Room that a fill leaves at the top of its line: underlines of the line above may reach there. */
const freeTop = 3;

const styles = new Map<string, CSSProperties>();

/**
 * The look of a stretch of text under these marks: their fills mixed, their underlines stacked,
 * each in its lane. The same object for the same look.
 */
export function markStyle(marks: readonly Mark[]): CSSProperties {
  const key = marks.map((mark) => `${mark.kind}/${mark.lane}/${mark.changed}`).join(' ');
  const known = styles.get(key);
  if (known) return known;
  const style = makeStyle(marks);
  styles.set(key, style);
  return style;
}

function makeStyle(marks: readonly Mark[]): CSSProperties {
  const lines = marks.filter((mark) => mark.lane < drawnLanes);
  const deepest = Math.max(0, ...lines.map((mark) => mark.lane));
  const fill = mixedFill(marks);
  const layers = [
    ...lines.map((mark) => ({
      image: underline(mark),
      position: `0 calc(100% - ${(deepest - mark.lane) * lanePitch}px)`,
      size: `100% ${lineHeight}px`,
    })),
    {
      image: `linear-gradient(${fill} 0 0)`,
      position: '0 100%',
      size: `100% calc(100% - ${freeTop}px)`,
    },
  ];
  return {
    backgroundImage: layers.map(({ image }) => image).join(', '),
    backgroundPosition: layers.map(({ position }) => position).join(', '),
    backgroundSize: layers.map(({ size }) => size).join(', '),
    paddingBottom: deepest * lanePitch + lineHeight + 1,
  };
}

/** Dotted where the words under it changed. */
function underline(mark: Mark): string {
  const colour = `var(--${colourOf(mark)})`;
  if (!mark.changed) return `linear-gradient(${colour} 0 0)`;
  return `repeating-linear-gradient(90deg, ${colour} 0 2px, transparent 2px 5px)`;
}

/** Each further mark mixes in with its share; marks of one kind deepen its own fill. */
function mixedFill(marks: readonly Mark[]): string {
  let fill = '';
  const seen = new Set<string>();
  for (const mark of marks) {
    const colour = colourOf(mark);
    if (fill === '') fill = `var(--${colour}-fill)`;
    else if (seen.has(colour)) fill = `color-mix(in oklab, ${fill} 88%, var(--${colour}))`;
    else fill = `color-mix(in oklab, ${fill}, var(--${colour}-fill) ${100 / (seen.size + 1)}%)`;
    seen.add(colour);
  }
  return fill;
}

/** The name of the colour's variable: that of its kind (see `kind-colours`), grey without one. */
export function colourOf({ kind }: { readonly kind: string | null }): string {
  return kind ?? 'added';
}
