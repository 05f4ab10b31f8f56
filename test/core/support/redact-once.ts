import { writeSync } from 'node:fs';
import { openCore } from '../../../electron/core/core';
import { step } from '../../../electron/core/steps';
import { namesAsEntries } from '../named-study';
import { plainReader } from '../plain-reader';

/*
 * A program that redacts the names of `writeNames` in the study named on its command line, or
 * purges it. It says when it begins, and when it was told that it is done.
 */

const [path = '', what] = process.argv.slice(2);
const opened = openCore({ path, create: false, reader: plainReader() });
if (!opened.ok) throw new Error(opened.failure.message);
const core = opened.value;
const say = (word: string) => writeSync(1, `${word}\n`);

if (what === 'purge') {
  say('begun');
  await step(core, 'purge.run', { workId: 'purge', removeCopies: [] });
} else {
  const asked = { workId: 'redact', entries: namesAsEntries };
  const { stamp } = await step(core, 'redaction.preview', asked);
  say('begun');
  await step(core, 'redaction.apply', { ...asked, leftOut: [], stamp, keyPath: null });
}
say('done');
setInterval(() => {}, 1_000_000);
