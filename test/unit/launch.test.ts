import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readLaunch } from '../../electron/launch';

const folder = resolve('/studies');
const launch = (...words: string[]) => readLaunch(['throughline', ...words], folder);

test('a start without arguments goes on where the last one left off', () => {
  expect(launch()).toEqual({ type: 'last' });
  expect(launch('.', '--user-data-dir=/p', '--disable-gpu')).toEqual({ type: 'last' });
});

test('a study is named with --study or by its path alone', () => {
  const study = { type: 'study', path: resolve(folder, 'sub/A b.throughline') };
  expect(launch('--study=sub/A b.throughline')).toEqual(study);
  expect(launch('--disable-gpu', 'sub/A b.throughline')).toEqual(study);
  expect(launch('OLD.THROUGHLINE')).toEqual({
    type: 'study',
    path: resolve(folder, 'OLD.THROUGHLINE'),
  });
});

test('an absolute path stays', () => {
  const path = resolve('/elsewhere/a.throughline');
  expect(launch(path)).toEqual({ type: 'study', path });
});

test('the sample and the start screen have switches', () => {
  expect(launch('--sample')).toEqual({ type: 'sample' });
  expect(launch('--no-study')).toEqual({ type: 'none' });
});

test('switches that only end like a study are not one', () => {
  expect(launch('--log-file=a.throughline')).toEqual({ type: 'last' });
});
