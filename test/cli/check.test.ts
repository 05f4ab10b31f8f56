import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../db/folder';
import { jsonLines, runCli } from './run-cli';
import { studyOnDisk } from './study';

const lineSchema = z.looseObject({ check: z.string(), ok: z.boolean() });

test('a sound study has a sound file and quotes at their places', async () => {
  const { run, tag } = await studyOnDisk();
  await tag(1, 'evenings', 'struggle/Copying');
  const ran = await run('check', '--json');
  expect(ran.code).toBe(0);
  expect(jsonLines(ran, lineSchema)).toEqual([
    { check: 'file', ok: true, problems: [] },
    { check: 'quotes', ok: true, passages: 1, wrong: [] },
  ]);
});

test('findings of the evidence explain themselves, and are no failure', async () => {
  const folder = temporaryFolder();
  expect((await runCli(['sample', '--study', 'sample.throughline'], folder)).code).toBe(0);
  const ran = await runCli(['check', 'sample.throughline', '--json'], folder);
  expect(ran.code).toBe(0);
  const findings = jsonLines(ran, lineSchema).slice(2);
  const checks = new Set(findings.map((finding) => finding.check));
  expect(checks).toEqual(new Set(['contested', 'no evidence', 'thin']));
  for (const finding of findings) {
    expect(finding).toMatchObject({
      ok: false,
      message: expect.any(String),
      rule: expect.any(String),
    });
  }
});

test('a damaged file is found out', async () => {
  const { folder, study, run } = await studyOnDisk();
  const bytes = readFileSync(study);
  writeFileSync(study, bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 4096));
  const ran = await run('check', '--json');
  expect(ran.code).toBe(1);
  expect(ran.stderr + ran.stdout).toMatch(/damaged|malformed|problems":\["/);
  expect(join(folder, 'study.throughline')).toBe(study);
});
