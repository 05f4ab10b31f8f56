import { join } from 'node:path';
import { builtInKinds } from '../../shared/model';
import { makeFiles } from './files';
import type { BenchCore } from './open-core';
import { timed } from './row';
import { between, seeded } from './seeded';

export interface StudySize {
  readonly interviews: number;
  /** Words of each interview. */
  readonly words: number;
  /** Passages of each interview, one tag each. */
  readonly passages: number;
  readonly codes: number;
}

export interface MadeStudy {
  readonly sourceIds: readonly number[];
  readonly codeIds: readonly number[];
  /** What the import of all interviews took. */
  readonly importMs: number;
}

/** Imports made-up interviews and tags them, all through core's own calls. */
export async function fillStudy(
  bench: BenchCore,
  folder: string,
  size: StudySize,
): Promise<MadeStudy> {
  const { interviews: files, words } = size;
  const made = await makeFiles(join(folder, `files-${words}`), 'txt', { files, words });
  const paths = made.map(({ path }) => path);
  const sourceIds: number[] = [];
  const importMs = await timed(async () => {
    const { reports } = await bench.call('sources.import', { workId: 'fill', paths });
    sourceIds.push(...reports.flatMap((report) => report.sourceId ?? []));
  });
  const codeIds: number[] = [];
  for (let code = 0; code < size.codes; code += 1) {
    const kind = builtInKinds[code % builtInKinds.length] ?? 'struggle';
    codeIds.push((await bench.call('codes.create', { kind, name: `Code ${code}` })).id);
  }
  for (const sourceId of sourceIds) await tagSource(bench, sourceId, size.passages, codeIds);
  return { sourceIds, codeIds, importMs };
}

async function tagSource(
  bench: BenchCore,
  sourceId: number,
  passages: number,
  codeIds: readonly number[],
): Promise<void> {
  const random = seeded(sourceId * 31 + passages);
  const { turns, speakers } = await bench.call('sources.read', { id: sourceId });
  const asked = new Set(speakers.filter((s) => s.interviewer).map((s) => s.id));
  const answers = turns.filter((turn) => turn.text.length > 60 && !asked.has(turn.speakerId ?? -1));
  for (let made = 0; made < passages; made += 1) {
    const turn = answers[between(random, 0, answers.length - 1)];
    const id = codeIds[between(random, 0, codeIds.length - 1)];
    if (!turn || id === undefined) throw new Error('The made-up interview has nothing to tag.');
    const start = turn.start + between(random, 0, turn.text.length - 50);
    const end = Math.min(start + between(random, 20, 160), turn.start + turn.text.length);
    await bench.call('passages.tag', { sourceId, span: { start, end }, code: { id } });
  }
}
