import { Document, Packer, Paragraph, TextRun } from 'docx';
import { clockTime } from '../../shared/text/clock';
import { between, seeded } from './seeded';

export interface MadeTurn {
  readonly speaker: string;
  readonly text: string;
}

export interface MadeInterview {
  readonly name: string;
  readonly turns: readonly MadeTurn[];
}

const syllables = 'ba do ke li mu na po ri sa te vo wa zi el or an ist ung'.split(' ');

/** A made-up vocabulary in which few words are frequent and most are rare, as in speech. */
function vocabulary(random: () => number, size: number): readonly string[] {
  return Array.from({ length: size }, (_, rank) => {
    const parts = between(random, 1, rank < 200 ? 2 : 4);
    return Array.from({ length: parts }, () => syllables[between(random, 0, 17)]).join('');
  });
}

/** An interview of about `words` words: short questions, long answers, one made-up person. */
export function makeInterview(seed: number, words: number): MadeInterview {
  const random = seeded(seed * 7919 + 17);
  const known = vocabulary(random, 6_000);
  const word = () => known[Math.floor(random() ** 3 * known.length)] ?? 'word';
  const sentence = (length: number) => {
    const text = Array.from({ length }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  const person = `Person ${seed}`;
  const turns: MadeTurn[] = [];
  for (let said = 0; said < words; ) {
    const question = between(random, 4, 16);
    const answer = Array.from({ length: between(random, 2, 9) }, () => between(random, 5, 22));
    turns.push({ speaker: 'Interviewer', text: `${sentence(question)}?` });
    turns.push({ speaker: person, text: answer.map((n) => `${sentence(n)}.`).join(' ') });
    said += question + answer.reduce((sum, n) => sum + n, 0);
  }
  return { name: `interview-${String(seed).padStart(4, '0')}`, turns };
}

export function asText({ turns }: MadeInterview): string {
  return turns.map(({ speaker, text }) => `${speaker}: ${text}`).join('\n\n');
}

export interface Caption {
  readonly turn: MadeTurn;
  /** Where its words start in the turn. */
  readonly offset: number;
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** What is said as captions cut it up: a dozen words each. */
export function captionsOf({ turns }: MadeInterview): Caption[] {
  const captions: Caption[] = [];
  for (const turn of turns) {
    const words = turn.text.split(' ');
    let offset = 0;
    for (let at = 0; at < words.length; at += 12) {
      const text = words.slice(at, at + 12).join(' ');
      const startMs = captions.length * 4_000;
      captions.push({ turn, offset, text, startMs, endMs: startMs + 4_000 });
      offset += text.length + 1;
    }
  }
  return captions;
}

/** As caption files have it. */
export function asVtt(interview: MadeInterview): string {
  const cues = captionsOf(interview).map(({ turn, text, startMs, endMs }, at) => {
    const times = `${clockTime(startMs)}.000 --> ${clockTime(endMs)}.000`;
    return `${at + 1}\n${times}\n${turn.speaker}: ${text}`;
  });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

export async function asDocx({ turns }: MadeInterview): Promise<Uint8Array> {
  const children = turns.map(
    ({ speaker, text }) =>
      new Paragraph({
        children: [new TextRun({ text: `${speaker}: `, bold: true }), new TextRun(text)],
      }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
