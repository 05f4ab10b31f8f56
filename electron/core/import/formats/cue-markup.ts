import type { CueLine } from '../document';

const tags = /<\/?(?:c|i|b|u|s|ruby|rt|lang|font)(?:[.\s][^<>]*)?>|<\d[\d:.,]*>|\{\\an?\d+\}/gi;
const voice = /<v(?:\.[^\s<>]*)?(?:\s([^<>]*))?>|<\/v>/gi;
const entity = /&(?:(amp|lt|gt|nbsp|quot|apos|lrm|rlm)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  quot: '"',
  apos: "'",
  lrm: '\u200e',
  rlm: '\u200f',
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    const valid = point > 31 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return valid ? String.fromCodePoint(point) : whole;
  });
}

/** A cue's lines without their markup; voice tags become names. A line with two voices is two. */
export function readCueLines(lines: readonly { number: number; text: string }[]): CueLine[] {
  const read: CueLine[] = [];
  let speaker: string | null = null;
  for (const { number, text } of lines) {
    if (!/[<&{]/.test(text)) {
      if (text.trim() !== '') read.push({ number, text: text.trim(), voice: speaker });
      continue;
    }
    let from = 0;
    const add = (to: number) => {
      const words = decodeEntities(text.slice(from, to).replace(tags, '')).trim();
      if (words !== '') read.push({ number, text: words, voice: speaker });
    };
    for (const found of text.matchAll(voice)) {
      add(found.index);
      from = found.index + found[0].length;
      const name = found[1] ?? '';
      const ends = found[0].startsWith('</');
      speaker = ends ? null : decodeEntities(name).replace(/\s+/g, ' ').trim();
    }
    add(text.length);
  }
  return read;
}
