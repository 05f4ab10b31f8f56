import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  answerMessageBoxes,
  answerOpenDialogs,
  answerSaveDialogs,
  saidInBoxes,
} from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest, makeEmptyStudy } from './harness/empty-study';
import { root } from './harness/launch';
import { waitForOpenStudy, waitForStatus } from './harness/study';

const launch = launchForEachTest();
const sample = join(root, 'out', 'sample', 'sample.throughline');

describe('what a start opens', () => {
  test('the first ever: a copy of the sample study, which stays as it is', async () => {
    const before = readFileSync(sample);
    const { page, profile } = await launch({ args: [] });
    const { path } = await waitForOpenStudy(page);
    expect(path).toBe(join(profile, 'samples', 'Sample study.throughline'));
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  test('a study named in the arguments, and the next time the same', async () => {
    const profile = folderForTest('profile');
    const study = await makeEmptyStudy(folderForTest(), 'Invoices');
    const first = await launch({ profile, args: [study] });
    expect(await waitForOpenStudy(first.page)).toMatchObject({ path: study, title: 'Invoices' });
    await first.close();
    const second = await launch({ profile, args: [] });
    expect(await waitForOpenStudy(second.page)).toMatchObject({ path: study });
  });

  test('the start screen, once the study was closed by hand', async () => {
    const profile = folderForTest('profile');
    const study = await makeEmptyStudy(folderForTest(), 'Invoices');
    const first = await launch({ profile, study });
    await waitForOpenStudy(first.page);
    await first.page.evaluate(() => window.throughline.closeStudy());
    await waitForStatus(first.page, 'none');
    expect(existsSync(`${study}-wal`)).toBe(false);
    await first.close();
    const second = await launch({ profile, args: [] });
    await waitForStatus(second.page, 'none');
    const recent = await second.page.evaluate(() => window.throughline.recentStudies());
    expect(recent).toMatchObject([{ path: study, title: 'Invoices' }]);
  });
});

describe('a study that cannot be opened is refused with the reason', () => {
  test('because it is gone; it can be forgotten', async () => {
    const profile = folderForTest('profile');
    const study = await makeEmptyStudy(folderForTest(), 'Invoices');
    const first = await launch({ profile, study });
    await waitForOpenStudy(first.page);
    await first.close();
    rmSync(study);
    const { page } = await launch({ profile, args: [] });
    const { path, failure } = await waitForStatus(page, 'refused');
    expect({ path, code: failure.code }).toEqual({ path: study, code: 'no-such-file' });
    await page.evaluate((gone) => window.throughline.forgetStudy(gone), study);
    expect(await page.evaluate(() => window.throughline.recentStudies())).toEqual([]);
  });

  test('because it is something else, which stays untouched', async () => {
    const letter = join(folderForTest(), 'letter.throughline');
    writeFileSync(letter, 'Dear Marta,');
    const { page } = await launch({ study: letter });
    const { failure } = await waitForStatus(page, 'refused');
    expect(failure.code).toBe('not-a-study');
    expect(readFileSync(letter, 'utf8')).toBe('Dear Marta,');
  });

  test('because another program of ours has it', async () => {
    const study = await makeEmptyStudy(folderForTest(), 'Invoices');
    const first = await launch({ study });
    await waitForOpenStudy(first.page);
    const { page } = await launch({ study });
    const { failure } = await waitForStatus(page, 'refused');
    expect(failure.code).toBe('study-in-use');
  });

  test('and then another can be opened in the same window', async () => {
    const folder = folderForTest();
    const study = await makeEmptyStudy(folder, 'Invoices');
    const { app, page } = await launch({ study: join(folder, 'gone.throughline') });
    await waitForStatus(page, 'refused');
    await answerOpenDialogs(app, [study]);
    expect(await page.evaluate(() => window.throughline.openStudy(null))).toBe(true);
    await waitForOpenStudy(page);
    expect(app.windows()).toHaveLength(1);
  });
});

describe('a new study', () => {
  test('is made where the person says, with our ending', async () => {
    const path = join(folderForTest(), 'Churn 2026');
    const { app, page } = await launch();
    await answerSaveDialogs(app, path);
    expect(await page.evaluate(() => window.throughline.newStudy())).toBe(true);
    const status = await waitForOpenStudy(page);
    expect(status).toMatchObject({ path: `${path}.throughline`, title: 'Churn 2026' });
    expect(existsSync(`${path}.throughline`)).toBe(true);
  });

  test('never takes the place of a file', async () => {
    const path = join(folderForTest(), 'letter.throughline');
    writeFileSync(path, 'Dear Marta,');
    const { app, page } = await launch();
    await answerSaveDialogs(app, path);
    await answerMessageBoxes(app);
    expect(await page.evaluate(() => window.throughline.newStudy())).toBe(false);
    expect(await saidInBoxes(app)).toEqual([expect.stringContaining('letter.throughline')]);
    expect(readFileSync(path, 'utf8')).toBe('Dear Marta,');
    await waitForStatus(page, 'none');
  });

  test('is not made when the person changes their mind', async () => {
    const { app, page } = await launch();
    await answerSaveDialogs(app, '');
    await answerOpenDialogs(app, []);
    expect(await page.evaluate(() => window.throughline.newStudy())).toBe(false);
    expect(await page.evaluate(() => window.throughline.openStudy(null))).toBe(false);
    await waitForStatus(page, 'none');
  });
});

test('a fresh sample study stands beside the one that was played with', async () => {
  const { app, page, profile } = await launch({ args: ['--sample'] });
  await waitForOpenStudy(page);
  await page.evaluate(() => window.throughline.closeStudy());
  await waitForStatus(page, 'none');
  expect(await page.evaluate(() => window.throughline.openSample({ fresh: true }))).toBe(true);
  const { path } = await waitForOpenStudy(page);
  expect(path).toBe(join(profile, 'samples', 'Sample study 2.throughline'));
  expect(readdirSync(join(profile, 'samples'))).toContain('Sample study.throughline');
  expect(app.windows()).toHaveLength(1);
});

describe('places for files', () => {
  test('transcripts are chosen as files or as folders', async () => {
    const { app, page } = await launch();
    await answerOpenDialogs(app, ['/a.docx', '/b.vtt']);
    const choose = () =>
      page.evaluate(() => window.throughline.chooseTranscripts({ folder: false }));
    expect(await choose()).toEqual(['/a.docx', '/b.vtt']);
    await answerOpenDialogs(app, []);
    expect(await choose()).toEqual([]);
  });

  test('a brief gets the ending of its format, and replaces nothing unasked', async () => {
    const folder = folderForTest();
    const path = join(folder, 'brief');
    writeFileSync(`${path}.md`, 'An older brief');
    const { app, page } = await launch();
    await answerSaveDialogs(app, path);
    await answerMessageBoxes(app, 1);
    const choose = (format: 'md' | 'docx') =>
      page.evaluate(
        (given) =>
          window.throughline.chooseBriefPath({ suggestedName: 'A/B: brief?', format: given }),
        format,
      );
    expect(await choose('docx')).toBe(`${path}.docx`);
    expect(await saidInBoxes(app)).toEqual([]);
    expect(await choose('md')).toBeNull();
    expect(await saidInBoxes(app)).toEqual([expect.stringContaining('brief.md')]);
  });
});
