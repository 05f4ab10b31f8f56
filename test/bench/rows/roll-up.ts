import { join } from 'node:path';
import Database from 'better-sqlite3';
import { jobSlots, slotKind } from '../../../shared/model';
import { indexQuotes, rollUpSlot } from '../../../shared/synthesis';
import { newCore } from '../open-core';
import { type BenchContext, type BenchRow, byRatio, median, timed } from '../row';
import { fillStudy } from '../tagged-study';

const size = { interviews: 100, words: 10_000, passages: 1_000, codes: 60 } as const;
const runs = 5;

/** Codes × people, the board's quotes and a job's evidence, over 100,000 tags. */
export const rollUpRow: BenchRow = {
  name: 'roll-up',
  run: async (context) => {
    const path = join(context.folder, 'tags.throughline');
    const ours = await measureOurs(context, path);
    const floor = await measureFloor(path);
    const aim = 'the bare query';
    return [
      byRatio('roll-up codes × people, 100,000 tags', ours.codes, floor.codes, 2, aim),
      byRatio('roll-up all quotes, 100,000 tags', ours.quotes, floor.quotes, 2, aim),
      byRatio('roll-up evidence of a job, 100,000 tags', ours.job, floor.job, 2, aim),
    ];
  },
};

interface Times {
  readonly codes: number;
  readonly quotes: number;
  readonly job: number;
}

async function measureOurs(context: BenchContext, path: string): Promise<Times> {
  const bench = newCore(context.root, path);
  context.say('importing 100 interviews and tagging 100,000 passages');
  await fillStudy(bench, context.folder, size);
  const codes = await bench.call('codes.list', {});
  const { id } = await bench.call('jobs.create', { title: 'Everything' });
  for (const slot of jobSlots) {
    const fitting = codes.filter((code) => code.kind === slotKind[slot]);
    await bench.call('jobs.setCodes', { id, slot, codeIds: fitting.map((code) => code.id) });
  }
  const [job] = await bench.call('jobs.list', {});
  const quotes = await bench.call('quotes.list', {});
  if (!job) throw new Error('The job is not there.');
  const times = {
    codes: await median(runs, () => timed(() => bench.call('codes.list', {}))),
    quotes: await median(runs, () => timed(() => bench.call('quotes.list', {}))),
    job: await median(runs, () =>
      timed(() => {
        const index = indexQuotes(quotes);
        return job.slots.map((slot) => rollUpSlot(slot, codes, index));
      }),
    ),
  };
  await bench.close();
  return times;
}

async function measureFloor(path: string): Promise<Times> {
  const db = new Database(path, { readonly: true });
  const people = `FROM tag AS t JOIN passage AS p ON p.id = t.passage_id
    JOIN turn AS u ON u.id = p.start_turn_id JOIN speaker AS s ON s.id = u.speaker_id`;
  const perCode = db.prepare(
    `SELECT t.code_id, count(DISTINCT t.passage_id), count(DISTINCT s.participant_id),
            count(DISTINCT p.source_id) ${people} WHERE s.interviewer = 0 GROUP BY t.code_id`,
  );
  const all = db.prepare(
    `SELECT p.id, p.source_id, p.quote, t.id AS tag, t.code_id, s.name, s.participant_id ${people}
     ORDER BY p.source_id, u.ordinal, p.start_offset`,
  );
  const perSlot = db.prepare(
    `SELECT j.slot, count(DISTINCT t.passage_id), count(DISTINCT s.participant_id) ${people}
     JOIN job_code AS j ON j.code_id = t.code_id WHERE s.interviewer = 0 GROUP BY j.slot`,
  );
  const times = {
    codes: await median(runs, () => timed(() => perCode.all())),
    quotes: await median(runs, () => timed(() => all.all())),
    job: await median(runs, () => timed(() => perSlot.all())),
  };
  db.close();
  return times;
}
