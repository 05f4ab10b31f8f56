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

function summary({ name, value, reference, unit }: Measured): string {
  return `${name}: ${value.toFixed(1)} ${unit}, ${(value / reference).toFixed(2)} × its floor`;
}

function line({ name, value, unit, reference }: Measured): string {
  return JSON.stringify({ name, value, unit, reference, ratio: value / reference });
}

function table(results: readonly Measured[]): string {
  const cells = results.map(({ name, value, unit, reference, aim, holds }) => [
    name,
    `${value.toFixed(1)} ${unit}`,
    `${reference.toFixed(1)} ${unit}`,
    (value / reference).toFixed(2),
    aim,
    holds ? 'holds' : 'missed',
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
