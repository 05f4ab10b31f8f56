// Two terminals in one checkout must not set up or build at the same time.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cache } from './places.mjs';
import { say } from './say.mjs';

const lockFile = join(cache, 'set-up.lock');
let held = false;

/**
 * Runs `work` while no other process of this checkout does. Inside `work`,
 * further calls run at once. A lock left behind by a process that is gone is
 * taken over.
 */
export async function alone(work) {
  if (held) return work();
  await take();
  held = true;
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
    held = false;
  }
}

async function take() {
  mkdirSync(cache, { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!ownerLives()) release();
    else if (!told) say('Waiting for another set-up or build in this folder to end …');
    await wait(200);
  }
}

function release() {
  rmSync(lockFile, { force: true });
}

function ownerLives() {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    // Between making the file and writing the number it is empty.
    if (owner === 0) return Date.now() - statSync(lockFile).mtimeMs < 5000;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // Released since (ENOENT), process gone (ESRCH), or another person's (EPERM).
    return error.code === 'EPERM';
  }
}
