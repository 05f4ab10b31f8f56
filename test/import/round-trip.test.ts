import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, spoken, times } from './support/read';

interface Said {
  readonly speaker: string;
  readonly text: string;
  /** Seconds from the start. */
  readonly at: number;
}

const word = fc.constantFrom(
  'the',
  'hive',
  'cold',
  'never',
  'went',
  'Saturday',
  'I',
  'it',
  '2019',
  '10:30',
  'was',
  'well-kept',
  'don’t',
  'água',
  'Übung',
  'мёд',
  '蜂',
  'نحل',
  '🐝',
  '(laughs)',
  '“no”',
  'https://example.org/a:b',
  'and',
  'so',
  'e.g.',
  'price',
  '€20',
  'a/b',
  '50%',
);
const sentence = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 12 }),
    fc.constantFrom('.', '?', '!', '…', ', yes.'),
  )
  .map(([words, end]) => `${words.join(' ')}${end}`);
const names = fc.uniqueArray(
  fc.constantFrom(
    'Ada',
    'RUNA',
    'Interviewer',
    'P-04',
    'María del Pozo',
    'Dr. Lund',
    'S01',
    'Speaker 2',
    'O’Hara',
    '李明',
    'ليلى',
  ),
  { minLength: 2, maxLength: 3 },
);

/** Turns of two or three people, each of whom speaks at least twice and never right after themselves. */
const talk = fc
  .tuple(
    names,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 90 }),
      ),
      { minLength: 6, maxLength: 20 },
    ),
  )
  .map(([people, pieces]) => {
    let at = 0;
    return pieces.map(([extra, paragraphs, seconds], index): Said => {
      at += seconds;
      const first = index % people.length;
      const speaker =
        people[index < people.length * 2 ? first : (first + (extra % 1)) % people.length];
      return { speaker: speaker ?? '', text: paragraphs.join('\n\n'), at };
    });
  });

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** How each flavour writes one turn; whether it keeps times. */
const ways: [string, string, (said: Said) => string, boolean][] = [
  ['NAME: text', 'talk.txt', ({ speaker, text }) => `${speaker}: ${text}`, false],
  ['bold', 'talk.md', ({ speaker, text }) => `**${speaker}:** ${text}`, false],
  ['bold name', 'talk.md', ({ speaker, text }) => `**${speaker}**: ${text}`, false],
  ['heading', 'talk.md', ({ speaker, text }) => `### ${speaker}\n\n${text}`, false],
  ['Rev', 'talk.txt', ({ speaker, text, at }) => `${speaker} (${clock(at)}):\n${text}`, true],
  [
    'Descript',
    'talk.md',
    ({ speaker, text, at }) => `[${clock(at)}] **${speaker}:** ${text}`,
    true,
  ],
  ['time first', 'talk.txt', ({ speaker, text, at }) => `[${clock(at)}] ${speaker}: ${text}`, true],
  ['Otter', 'talk.txt', ({ speaker, text, at }) => `${speaker}  ${clock(at)}\n${text}`, true],
  [
    'name [time]',
    'talk.md',
    ({ speaker, text, at }) => `**${speaker}** [${clock(at)}]\n${text}`,
    true,
  ],
  ['Name: time', 'talk.txt', ({ speaker, text, at }) => `${speaker}: ${clock(at)}\n${text}`, true],
  ['time above', 'talk.txt', ({ speaker, text, at }) => `${clock(at)} ${speaker}\n${text}`, true],
];

test.each(ways)('what is written as %s is read back', async (_way, name, write, timed) => {
  await fc.assert(
    fc.asyncProperty(talk, async (said) => {
      const parsed = await read(name, `${said.map(write).join('\n\n')}\n`);
      expect(spoken(parsed)).toEqual(said.map(({ speaker, text }) => [speaker, text]));
      if (!timed) return;
      expect(times(parsed).map(([, start]) => start)).toEqual(said.map(({ at }) => at * 1000));
    }),
    { numRuns: 60 },
  );
});

/** A turn as cues of a few words each, on one or two lines. */
function cuesOf({ text, at }: Said): { words: string; start: number; end: number }[] {
  const words = text.split(/\s+/);
  const cues = [];
  for (let from = 0; from < words.length; from += 6) {
    const start = at * 1000 + from * 10;
    cues.push({ words: words.slice(from, from + 6).join(' '), start, end: start + 50 });
  }
  return cues;
}

function cueTime(ms: number, point: string): string {
  return `${clock(Math.floor(ms / 1000))}${point}${String(ms % 1000).padStart(3, '0')}`;
}

const captionWays: [
  string,
  string,
  string,
  (name: string, words: string, first: boolean) => string,
][] = [
  [
    'voices',
    'talk.vtt',
    '.',
    (name, words) => `<v ${name}>${words.replace(/ (?=\S+ \S+$)/, '\n')}</v>`,
  ],
  ['names in every cue', 'talk.vtt', '.', (name, words) => `${name}: ${words}`],
  [
    'names where they change',
    'talk.srt',
    ',',
    (name, words, first) => (first ? `${name}: ${words}` : words),
  ],
];

test.each(captionWays)('captions with %s are read back', async (_way, file, point, write) => {
  await fc.assert(
    fc.asyncProperty(talk, async (said) => {
      const blocks = said.flatMap((one) =>
        cuesOf(one).map(({ words, start, end }, index) => {
          const timing = `${cueTime(start, point)} --> ${cueTime(end, point)}`;
          return `${timing}\n${write(one.speaker, words, index === 0)}`;
        }),
      );
      const numbered = blocks.map((block, index) => `${index + 1}\n${block}\n`).join('\n');
      const parsed = await read(file, file.endsWith('vtt') ? `WEBVTT\n\n${numbered}` : numbered);
      expect(spoken(parsed)).toEqual(
        said.map(({ speaker, text }) => [speaker, text.replace(/\s+/g, ' ')]),
      );
      for (const [index, turn] of parsed.turns.entries()) {
        const cues = cuesOf(said[index] ?? { speaker: '', text: '', at: 0 });
        expect(turn.cues.map(({ startMs }) => startMs)).toEqual(cues.map(({ start }) => start));
        turn.cues.forEach(({ offset }, at) => {
          expect(turn.text.slice(offset).startsWith(cues[at]?.words ?? '')).toBe(true);
        });
      }
    }),
    { numRuns: 60 },
  );
});
