import {
  citationMark,
  lostMark,
  type OutlineBlock,
  type OutlineEntry,
  type OutlineRun,
} from '../../../shared/brief/outline';
import { assertNever } from '../../../shared/result';
import { toMarkdown, toMarkdownLine } from './markdown-text';

/** A brief as Markdown (CommonMark, with one table). Quotes are block quotes. */
export function writeMarkdown(outline: readonly OutlineBlock[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${outline.map(blockToMarkdown).join('\n\n')}\n`);
}

function blockToMarkdown(block: OutlineBlock): string {
  switch (block.type) {
    case 'title':
      return `# ${toMarkdownLine(block.text)}\n\n${toMarkdownLine(block.under)}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${toMarkdownLine(block.text)}`;
    case 'paragraph':
      return block.role === 'statement' ? `**${bold(block.runs)}**` : runsToMarkdown(block.runs);
    case 'list':
      return block.items.map((runs) => `- ${runsToMarkdown(runs)}`).join('\n');
    case 'table':
      return table(block.header, block.rows);
    case 'excerpt':
      return `${blockQuote(block.text)}\n\n— ${toMarkdownLine(block.by)} ${citationMark(block.number, block.stance)}`;
    case 'entry':
      return entryToMarkdown(block.entry);
    default:
      return assertNever(block);
  }
}

/** A statement is bold as a whole; its runs are not marked again. */
function bold(runs: readonly OutlineRun[]): string {
  return runsToMarkdown(
    runs.map((run) => (run.type === 'text' ? { type: 'text', text: run.text } : run)),
  );
}

function blockQuote(text: string): string {
  return toMarkdown(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function entryToMarkdown({ number, text, participant, provenance }: OutlineEntry): string {
  return [
    `#### [${number}] ${toMarkdownLine(participant)}`,
    blockQuote(text),
    toMarkdownLine(provenance.join(' · ')),
  ].join('\n\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => toMarkdownLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

/** The runs of a paragraph. Line breaks that a person typed stay, as hard breaks. */
function runsToMarkdown(runs: readonly OutlineRun[]): string {
  const written = runs.map((run) => {
    switch (run.type) {
      case 'text':
        return emphasised(run);
      case 'citation':
        return citationMark(run.number, run.stance);
      case 'lost':
        return `“${toMarkdown(run.quote)}” (${lostMark})`;
      default:
        return assertNever(run);
    }
  });
  return written.join('').trim();
}

/** Emphasis hugs the words: spaces at either end stand outside its marks. */
function emphasised(run: Extract<OutlineRun, { type: 'text' }>): string {
  const mark = `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`;
  const inner = run.text.trim();
  const before = inner !== '' && /^\s/.test(run.text) ? ' ' : '';
  const after = /\s$/.test(run.text) ? ' ' : '';
  return inner === '' ? after : `${before}${mark}${toMarkdown(inner)}${mark}${after}`;
}
