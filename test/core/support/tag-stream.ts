import { writeSync } from 'node:fs';
import { openCore } from '../../../electron/core/core';
import { plainReader } from '../plain-reader';

/*
 * A program that tags one place after another, as fast as it can, in the study named on its command
 * line, and writes the id of each tag that core has acknowledged. It goes on until it is killed.
 */

const [path = ''] = process.argv.slice(2);
const opened = openCore({ path, create: false, reader: plainReader() });
if (!opened.ok) throw new Error(opened.failure.message);
for (let start = 0; ; start += 1) {
  const tagged = await opened.value.callTyped('passages.tag', {
    sourceId: 1,
    span: { start: start % 5000, end: (start % 5000) + 20 + Math.floor(start / 5000) },
    code: { kind: 'struggle', name: `Code ${start % 7}` },
  });
  if (!tagged.ok) throw new Error(tagged.failure.message);
  writeSync(1, `${tagged.value.tagId}\n`);
}
