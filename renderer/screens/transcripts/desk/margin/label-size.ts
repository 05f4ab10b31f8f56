/** Lines that a label may take. */
export const labelLines = 2;

let canvas: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** How tall a label is when set in `width` pixels; `font` and `line` as its style has them. */
export function labelHeight(text: string, width: number, font: string, line: number): number {
  const needed = textWidth(text, font);
  return needed <= width ? line : labelLines * line;
}

function textWidth(text: string, font: string): number {
  const key = `${font}/${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  widths.set(key, width);
  return width;
}
