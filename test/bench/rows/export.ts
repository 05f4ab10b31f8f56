import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, type FileChild, Packer, Paragraph, TextRun } from 'docx';
import { type TaggedStudy, tagRows, tagRowsCsv } from '../../../electron/core/export/tag-rows';
import { writeBrief } from '../../../electron/core/export/write-brief';
import { writeFileAtomically } from '../../../electron/core/export/write-file';
import { type BriefFormat, briefFormats, type CitedQuote } from '../../../shared/model';
import { type BenchCore, newCore } from '../open-core';
import { type BenchRow, byRatio, type Measured, median, timed } from '../row';
import { fillStudy } from '../tagged-study';

const size = { interviews: 100, words: 10_000, passages: 100, codes: 40 } as const;
const runs = 5;
/** What a person may wait for a Word file, and for anything else, in milliseconds. */
const longest = { docx: 2_000, other: 300 } as const;

/**
 * 10,000 quotes to files, from the call to the renamed file, and how long another call of the window
 * waits meanwhile. Floors: for Word the library fed the same paragraphs bare, for the others the
 * quotes read from the study and the writer alone.
 */
export const exportRow: BenchRow = {
  name: 'export',
  run: async (context) => {
    const bench = newCore(context.root, join(context.folder, 'export.throughline'));
    context.say('importing 100 interviews and tagging 10,000 passages');
    await fillStudy(bench, context.folder, size);
    const { id } = await bench.call('briefs.create', { title: 'Everything', appendix: 'all' });
    const files = mkdtempSync(join(context.folder, 'files-'));
    const measured: Measured[] = [];
    for (const format of briefFormats) {
      measured.push(await measureBrief(bench, id, format, join(files, `brief.${format}`)));
    }
    measured.push(await measureCsv(bench, join(files, 'quotes.csv')));
    measured.push(await waitMeanwhile(bench, id, join(files, 'meanwhile.docx')));
    await bench.close();
    return measured;
  },
};

async function measureBrief(
  bench: BenchCore,
  id: number,
  format: BriefFormat,
  path: string,
): Promise<Measured> {
  const document = await bench.call('briefs.compose', { id });
  const name = `export ${document.quotes.length.toLocaleString('en')} quotes, ${format}`;
  const ours = await median(runs, () => timed(() => bench.call('briefs.export', { id, path })));
  const bare = `${path}.bare`;
  if (format === 'docx') {
    const floor = await median(runs, () => timed(() => writeBareDocx(document.quotes, bare)));
    const line = byRatio(name, ours, floor, 1.5, 'the library alone');
    const aim = `${line.aim}, < ${longest.docx} ms`;
    return { ...line, aim, holds: line.holds && ours < longest.docx };
  }
  const floor = await median(runs, () =>
    timed(async () => {
      await bench.call('quotes.list', {});
      await writeFile(bare, await writeBrief(document, format));
    }),
  );
  return byTime(name, ours, floor);
}

function byTime(name: string, value: number, reference: number): Measured {
  const aim = `< ${longest.other} ms`;
  return { name, value, unit: 'ms', reference, aim, holds: value < longest.other };
}

/** The table of quotes as the command line writes it, from the calls to the file. */
async function measureCsv(bench: BenchCore, path: string): Promise<Measured> {
  const read = async (): Promise<TaggedStudy> => ({
    title: 'Export',
    quotes: await bench.call('quotes.list', {}),
    kinds: await bench.call('kinds.list', {}),
    codes: await bench.call('codes.list', {}),
    coders: await bench.call('coders.list', {}),
    participants: await bench.call('participants.list', {}),
    attributes: await bench.call('attributes.list', {}),
  });
  const ours = await median(runs, () =>
    timed(async () => {
      const study = await read();
      await writeFileAtomically(path, tagRowsCsv(tagRows(study), study.attributes));
    }),
  );
  const rows = tagRows(await read());
  const floor = await median(runs, () =>
    timed(async () => {
      await bench.call('quotes.list', {});
      await writeFile(`${path}.bare`, tagRowsCsv(rows, []));
    }),
  );
  return byTime(`export ${rows.length.toLocaleString('en')} quotes, csv`, ours, floor);
}

/** Three paragraphs a quote and nothing else: what the library takes for the same words. */
async function writeBareDocx(quotes: readonly CitedQuote[], path: string): Promise<void> {
  const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  const children: FileChild[] = quotes.flatMap((quote) => [
    line(`[${quote.number}] ${quote.participant}`),
    line(quote.text),
    line(`${quote.source} · turn ${quote.turnNumber} · ${quote.codes.join(', ')} · ${quote.hash}`),
  ]);
  await writeFile(path, await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The longest that a small call waits while a Word file is written, beside the same call alone. */
async function waitMeanwhile(bench: BenchCore, id: number, path: string): Promise<Measured> {
  const ask = () => timed(() => bench.call('study.read', {}));
  const alone = await median(runs, ask);
  const wait = await median(runs, async () => {
    let writing = true;
    const written = bench.call('briefs.export', { id, path }).finally(() => {
      writing = false;
    });
    let most = 0;
    while (writing) {
      const asked = performance.now();
      await new Promise((resolve) => setImmediate(resolve));
      await ask();
      most = Math.max(most, performance.now() - asked);
    }
    await written;
    return most;
  });
  return byTime('export, longest wait of another call meanwhile', wait, alone);
}
