import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './row';
import { openRow, scrollRow, tagRow } from './rows/desk';
import { exportRow } from './rows/export';
import { growthRow } from './rows/growth';
import { importRow } from './rows/import';
import { redactRow } from './rows/redact';
import { rollUpRow } from './rows/roll-up';
import { searchRow } from './rows/search';
import { startRow } from './rows/start';

/**
 * The bench. Arguments: names of rows (none for all but `growth`, which takes longest), and `--json`
 * for a line per row on stdout.
 * Every row has its floor measured in the same run: the ratio travels between machines, the
 * milliseconds do not. Aims are told, never enforced.
 */
const usual = [
  startRow,
  importRow,
  openRow,
  tagRow,
  scrollRow,
  searchRow,
  rollUpRow,
  redactRow,
  exportRow,
];
const rows = [...usual, growthRow];

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const json = args.includes('--json');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) {
    const known = rows.map((row) => row.name).join(', ');
    process.stderr.write(`No such row: ${unknown.join(', ')}. There are: ${known}.\n`);
    process.exitCode = 2;
    return;
  }
  const root = process.env.THROUGHLINE_ROOT ?? process.cwd();
  const results: Measured[] = [];
  for (const row of names.length > 0 ? rows.filter(({ name }) => names.includes(name)) : usual) {
    const folder = mkdtempSync(join(tmpdir(), `throughline-bench-${row.name}-`));
    const say = (text: string) => process.stderr.write(`${row.name}: ${text}\n`);
    try {
      const measured = await row.run({ root, folder, say });
      results.push(...measured);
      for (const result of measured) {
        if (json) process.stdout.write(`${line(result)}\n`);
        else say(summary(result));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (!json) process.stdout.write(table(results));
}

function summary(measured: Measured): string {
  const { name, value, unit } = measured;
  const ratio = ratioOf(measured);
  const beside = ratio === null ? 'and its floor has none' : `${ratio.toFixed(2)} × its floor`;
  return `${name}: ${value.toFixed(1)} ${unit}, ${beside}`;
}

function line(measured: Measured): string {
  const { name, value, unit, reference } = measured;
  return JSON.stringify({ name, value, unit, reference, ratio: ratioOf(measured) });
}

/** How many times its floor a value is; null where the floor is nothing. */
function ratioOf({ value, reference }: Measured): number | null {
  return reference === 0 ? null : value / reference;
}

function table(results: readonly Measured[]): string {
  const cells = results.map((measured) => [
    measured.name,
    `${measured.value.toFixed(1)} ${measured.unit}`,
    `${measured.reference.toFixed(1)} ${measured.unit}`,
    ratioOf(measured)?.toFixed(2) ?? '–',
    measured.aim,
    measured.holds ? 'holds' : 'missed',
  ]);
  const all = [['row', 'ours', 'floor', 'ratio', 'aim', ''], ...cells];
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

await main();
