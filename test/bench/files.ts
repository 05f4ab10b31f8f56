import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asDocx, asText, asVtt, type MadeInterview, makeInterview } from './interviews';
import { asPdf } from './pdf-pages';

export type Ending = 'txt' | 'vtt' | 'docx' | 'pdf';

export interface MadeFile {
  readonly path: string;
  readonly interview: MadeInterview;
}

const write: Readonly<
  Record<Ending, (made: MadeInterview) => string | Uint8Array | Promise<Uint8Array>>
> = { txt: asText, vtt: asVtt, docx: asDocx, pdf: asPdf };

/** Made-up interviews as files of one kind, in a folder that is made for them. */
export async function makeFiles(
  folder: string,
  ending: Ending,
  { files, words }: { readonly files: number; readonly words: number },
): Promise<MadeFile[]> {
  mkdirSync(folder, { recursive: true });
  const made: MadeFile[] = [];
  for (let seed = 1; seed <= files; seed += 1) {
    const interview = makeInterview(seed, words);
    const path = join(folder, `${interview.name}.${ending}`);
    writeFileSync(path, await write[ending](interview));
    made.push({ path, interview });
  }
  return made;
}
