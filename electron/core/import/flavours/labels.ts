/** How a label is written: `NAME:`, `**Name:**`, `**Name**:` or `_Name:_`. */
export type LabelStyle = 'plain' | 'bold' | 'bold name' | 'italic';

export interface Label {
  /** As in the file, without its colon and marks. */
  readonly name: string;
  readonly style: LabelStyle;
  /** Where the speech starts in the line, UTF-16 units. */
  readonly restAt: number;
}

const longestLabel = 60;
/** What lies beyond is never part of a label: a line of 50 MB is not looked at as a whole. */
const headLength = 2 * longestLabel + 20;

const marked =
  /^(?:[-*•]\s+)?(?:(\*\*|__)(?<bold>[^*\n:：]{1,60}?)\s*[:：]\s*\1|(\*\*|__)(?<boldName>[^*\n:：]{1,60}?)\s*\3\s*[:：]|([*_])(?<italic>[^*_\n:：]{1,60}?)\s*[:：]\s*\5)/u;
const plain = /^(?:>>+\s*)?(?<plain>[^\s:：>"“„«'‘*#|-][^:：\n]{0,59}?)\s*[:：]/u;

/**
 * The label at the start of a line: words that could name a speaker, followed by a colon. Clock
 * times, addresses of the web, and whole sentences are none. Whether it *is* a speaker's label is
 * for the whole file to say (`chooseSpeakers`).
 */
export function readLabel(line: string): Label | null {
  const indent = line.length - line.trimStart().length;
  const head = line.slice(indent, indent + headLength);
  const found = marked.exec(head) ?? plain.exec(head);
  if (!found?.groups) return null;
  const { bold, boldName, italic, plain: bare } = found.groups;
  const written = (bold ?? boldName ?? italic ?? bare ?? '').replace(/\s+/g, ' ').trim();
  const name = /^[[(]([^[\]()]+)[\])]$/.exec(written)?.[1]?.trim() ?? written;
  const after = head.slice(found[0].length, found[0].length + 1);
  if (/[\d/\\]/.test(after) || !nameLike(name)) return null;
  return {
    name,
    style: bold ? 'bold' : boldName ? 'bold name' : italic ? 'italic' : 'plain',
    restAt: indent + found[0].length,
  };
}

const mostWords = 6;
/** Signs that stand in sentences and addresses, not in names. */
const foreignSigns = /[;!?¿¡"“”„«»…=<>{}$%^~\\]|https?$|:\/\//u;
/** A full stop after a word of some length ends a sentence: "Well done. Anna". */
const sentenceEnd = /\p{Ll}{4,}\.\s|\.\.|,\s.*,\s/u;

/** Whether words could name somebody: few, with a letter, without the signs of sentences. */
export function nameLike(name: string): boolean {
  if (name === '' || name.length > longestLabel) return false;
  if (foreignSigns.test(name) || sentenceEnd.test(name)) return false;
  if (!/\p{L}/u.test(name)) return false;
  const words = name.split(' ');
  return words.length <= (/[(|[]/.test(name) ? mostWords + 3 : mostWords);
}

/** How the words of a label are written; a `phrase` is no name. */
export type LabelShape = 'caps' | 'title' | 'lower' | 'phrase';

const particles = new Set(
  'de da do dos das del della di du la le van von der den het ter ten zu af of the and y e und et bin ben al el ibn'.split(
    ' ',
  ),
);

export function shapeOf(name: string): LabelShape {
  const core = name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim() || name;
  if (/\p{Lu}/u.test(core) && !/\p{Ll}/u.test(core)) return 'caps';
  const words = core.split(/[\s|/&]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const capital = (word: string) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word);
  if (words.every((word) => capital(word) || particles.has(word.toLowerCase()))) {
    return words.some(capital) ? 'title' : 'phrase';
  }
  const lower = words.every((word) => !capital(word) || /^\p{N}+$/u.test(word));
  return lower && words.length <= 2 ? 'lower' : 'phrase';
}
