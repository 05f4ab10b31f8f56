import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindColours } from '../../shared/model';

const css = readFileSync(join(process.cwd(), 'renderer/styles/tokens.css'), 'utf8');

/** The colour of a token, light or dark. */
function token(name: string, theme: 'light' | 'dark'): string {
  const [, light, dark] = css.match(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\);`) ?? [];
  const colour = theme === 'light' ? light : dark;
  if (colour === undefined) throw new Error(`No colour --${name}.`);
  return colour;
}

/** As WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each(kindColours.flatMap((colour) => [[colour, 'light'] as const, [colour, 'dark'] as const]))(
  '%s can be read wherever a kind is shown, in %s colours',
  (colour, theme) => {
    const own = token(colour, theme);
    const fill = token(`${colour}-fill`, theme);
    // Its name as text in the margin, its letter cut out of it, its line under marked words.
    for (const ground of ['paper', 'raised', 'sunk']) {
      expect(contrast(own, token(ground, theme)), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(own, fill), 'on its own fill').toBeGreaterThanOrEqual(4.5);
    for (const ink of ['ink-1', 'ink-2']) {
      expect(contrast(token(ink, theme), fill), `${ink} on its fill`).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('no two colours of kinds are near each other', () => {
  for (const theme of ['light', 'dark'] as const) {
    const parts = kindColours.map((colour) =>
      [1, 3, 5].map((at) => Number.parseInt(token(colour, theme).slice(at, at + 2), 16)),
    );
    for (const [place, a] of parts.entries()) {
      for (const b of parts.slice(place + 1)) {
        const apart = Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
        expect(apart).toBeGreaterThan(28);
      }
    }
  }
});
