import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInKinds } from '../../shared/model';
import { asText, makeInterview } from './interviews';
import type { BenchCore } from './open-core';
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
}

/** Imports made-up interviews and tags them, all through core's own calls. */
export async function fillStudy(
  bench: BenchCore,
  folder: string,
  size: StudySize,
): Promise<MadeStudy> {
  const files = join(folder, `files-${size.words}`);
  mkdirSync(files, { recursive: true });
  const paths = Array.from({ length: size.interviews }, (_, seed) => {
    const interview = makeInterview(seed + 1, size.words);
    const path = join(files, `${interview.name}.txt`);
    writeFileSync(path, asText(interview));
    return path;
  });
  const { reports } = await bench.call('sources.import', { workId: 'fill', paths });
  const sourceIds = reports.flatMap((report) => report.sourceId ?? []);
  const codeIds: number[] = [];
  for (let code = 0; code < size.codes; code += 1) {
    const kind = builtInKinds[code % builtInKinds.length] ?? 'struggle';
    codeIds.push((await bench.call('codes.create', { kind, name: `Code ${code}` })).id);
  }
  for (const sourceId of sourceIds) await tagSource(bench, sourceId, size.passages, codeIds);
  return { sourceIds, codeIds };
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
