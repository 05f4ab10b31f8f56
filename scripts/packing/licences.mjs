// The licences of the packages that the app carries, in one text: what its
// sources import, and what those packages need in turn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, root } from '../setup/places.mjs';

const folders = ['electron', 'renderer', 'shared'];
const importPattern = /(?:from\s*|import\s*\(?\s*|@import\s+)['"]([^'"./][^'"]*)['"]/g;

/** One text with name, version and licence of every package that ships. */
export function collectLicences() {
  const parts = [...shippedPackages()].sort().map(describe);
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}

function shippedPackages() {
  const found = new Set();
  const waiting = folders.flatMap((folder) => importsBelow(join(root, folder)));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const manifest = found.has(name) ? undefined : readManifest(name);
    // Node's own modules, Electron and types have no package that ships.
    if (!manifest || name === 'electron' || name.startsWith('@types/')) continue;
    found.add(name);
    waiting.push(...Object.keys(manifest.dependencies ?? {}));
  }
  return found;
}

function importsBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(importPattern)])
    .map(([, specifier]) => packageName(specifier));
}

function packageName(specifier) {
  const [first, second] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function readManifest(name) {
  const file = join(modules, name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function describe(name) {
  const { version, license, homepage } = readManifest(name);
  const file = readdirSync(join(modules, name)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(modules, name, file), 'utf8').trim() : '';
  const head = [`${name} ${version}`, `Licence: ${license ?? 'see below'}`, homepage];
  return `${head.filter(Boolean).join('\n')}\n\n${text}\n`;
}
