import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { root } from './launch';

const fixtures = join(root, 'test/fixtures/main-job');

export interface Interviews {
  /** Plain text, WebVTT and a Word document. */
  readonly chosen: readonly string[];
  /** Subtitles. */
  readonly dropped: string;
}

/** Puts the four interviews about shift plans into a folder, each in a format of its own. */
export async function writeInterviews(folder: string): Promise<Interviews> {
  const word = join(folder, 'interview 3.docx');
  writeFileSync(word, await asWord(readFileSync(join(fixtures, 'interview 3.txt'), 'utf8')));
  const [text, captions, subtitles] = ['1.txt', '2.vtt', '4.srt'].map((ending) => {
    const path = join(folder, `interview ${ending}`);
    copyFileSync(join(fixtures, `interview ${ending}`), path);
    return path;
  });
  if (!text || !captions || !subtitles) throw new Error('An interview is missing.');
  return { chosen: [text, captions, word], dropped: subtitles };
}

/** As Word keeps it: the speaker in bold, the words cut into runs wherever somebody edited. */
async function asWord(text: string): Promise<Buffer> {
  const paragraphs = text
    .trim()
    .split('\n\n')
    .map((turn) => {
      const [label = '', ...words] = turn.split(/(?<=^[^:]+:)/);
      const runs = words.join('').match(/.{1,23}/gsu) ?? [];
      return new Paragraph({
        children: [
          new TextRun({ text: label, bold: true }),
          ...runs.map((run) => new TextRun(run)),
        ],
      });
    });
  return Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
}
