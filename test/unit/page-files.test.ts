import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPageFile, isPageAddress } from '../../electron/page-files';

const folder = mkdtempSync(join(tmpdir(), 'throughline-pages-'));
const root = join(folder, 'renderer');

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'renderer-beside'));
  writeFileSync(join(root, 'index.html'), '');
  writeFileSync(join(root, 'assets', 'a b.js'), '');
  writeFileSync(join(root, 'assets', 'notes.txt'), '');
  writeFileSync(join(folder, 'secret.js'), '');
  writeFileSync(join(folder, 'renderer-beside', 'secret.js'), '');
  symlinkSync(join(folder, 'secret.js'), join(root, 'link.js'));
  symlinkSync(folder, join(root, 'up'));
  symlinkSync(join(root, 'index.html'), join(root, 'inside.html'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const find = (address: string) => findPageFile(address, root);

describe('a file of our pages', () => {
  test.each([
    ['app://throughline/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://throughline/index.html?x=1#/jobs/2', 'index.html', 'text/html; charset=utf-8'],
    ['app://throughline/assets/a%20b.js', 'assets/a b.js', 'text/javascript; charset=utf-8'],
    ['app://throughline/inside.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is served', async (address, path, contentType) => {
    expect(await find(address)).toEqual({ path: join(root, path), contentType });
  });
});

describe('nothing outside our pages is served', () => {
  test.each([
    'app://throughline/../secret.js',
    'app://throughline/assets/../../secret.js',
    'app://throughline/%2e%2e/secret.js',
    'app://throughline/%2E./secret.js',
    'app://throughline/..%2fsecret.js',
    'app://throughline/..%2Fsecret.js',
    'app://throughline/..%5csecret.js',
    'app://throughline/..\\secret.js',
    'app://throughline/%252e%252e%252fsecret.js',
    'app://throughline/../renderer-beside/secret.js',
    'app://throughline//etc/passwd',
    'app://throughline/link.js',
    'app://throughline/up/secret.js',
    'app://throughline/up/renderer/index.html%00.js',
    'app://throughline/%E0%A4%A',
    'app://throughline/',
    'app://throughline/assets',
    'app://throughline/assets/notes.txt',
    'app://throughline/missing.js',
    'app://elsewhere/index.html',
    'app://throughline.example/index.html',
    'file:///index.html',
    'https://throughline/index.html',
  ])('%s', async (address) => {
    expect(await find(address)).toBeNull();
  });
});

test.each([
  ['app://throughline/index.html', true],
  ['app://throughline:8080/index.html', false],
  ['app://throughline@elsewhere/index.html', false],
  ['https://elsewhere/?app://throughline/', false],
  ['data:text/html,app://throughline/', false],
])('%s is of our origin: %s', (address, expected) => {
  expect(isPageAddress(address)).toBe(expected);
});
