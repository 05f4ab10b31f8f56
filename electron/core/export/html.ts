import { createHash } from 'node:crypto';
import {
  citationMark,
  lostMark,
  type OutlineBlock,
  type OutlineEntry,
  type OutlineRun,
} from '../../../shared/brief/outline';
import { assertNever } from '../../../shared/result';
import { htmlStyle } from './html-style';
import { escapeMarkup } from './xml-text';

/**
 * A brief as one HTML page that needs nothing else: no script, no picture, no request; its policy
 * allows its own style sheet and nothing more. Light and dark follow the reader's system; paper is
 * always light.
 */
export function writeHtml(outline: readonly OutlineBlock[]): Uint8Array<ArrayBuffer> {
  const title = outline.find((block) => block.type === 'title')?.text ?? '';
  const styleHash = createHash('sha256').update(htmlStyle).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${outline.map(blockToHtml).join('\n')}
</main>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}

function blockToHtml(block: OutlineBlock): string {
  switch (block.type) {
    case 'title':
      return `<header><h1>${escapeMarkup(block.text)}</h1><p class="note">${escapeMarkup(block.under)}</p></header>`;
    case 'heading':
      return `<h${block.level + 1}>${escapeMarkup(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p${block.role === 'plain' ? '' : ` class="${block.role}"`}>${runsToHtml(block.runs)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((runs) => `<li>${runsToHtml(runs)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return table(block.header, block.rows);
    case 'excerpt':
      return `<figure>${quoteToHtml(block.number, block.text)}<figcaption>${escapeMarkup(block.by)} ${citation(block.number, block.stance)}</figcaption></figure>`;
    case 'entry':
      return entryToHtml(block.entry);
    default:
      return assertNever(block);
  }
}

function quoteToHtml(number: number, text: string): string {
  return `<blockquote dir="auto" data-quote="${number}">${escapeMarkup(text)}</blockquote>`;
}

function entryToHtml({ number, text, participant, provenance }: OutlineEntry): string {
  return `<section class="entry" id="quote-${number}"><h4>[${number}] ${escapeMarkup(participant)}</h4>${quoteToHtml(number, text)}<p class="note">${escapeMarkup(provenance.join(' · '))}</p></section>`;
}

function citation(number: number, stance: Parameters<typeof citationMark>[1]): string {
  return `<a class="cite ${stance}" href="#quote-${number}">${citationMark(number, stance)}</a>`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('');
  const body = rows.map((row) => {
    const [first = '', ...others] = row;
    return `<tr><th scope="row">${escapeMarkup(first)}</th>${others.map(cellToHtml).join('')}</tr>`;
  });
  return `<div class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
}

/** A date or a number does not break across lines. */
function cellToHtml(cell: string): string {
  return `<td${/\s/.test(cell) ? '' : ' class="word"'}>${escapeMarkup(cell)}</td>`;
}

function runsToHtml(runs: readonly OutlineRun[]): string {
  return runs.map(runToHtml).join('');
}

function runToHtml(run: OutlineRun): string {
  switch (run.type) {
    case 'text': {
      const text = escapeMarkup(run.text);
      const italic = run.italic ? `<em>${text}</em>` : text;
      return run.bold ? `<strong>${italic}</strong>` : italic;
    }
    case 'citation':
      return citation(run.number, run.stance);
    case 'lost':
      return `<q>${escapeMarkup(run.quote)}</q> (${lostMark})`;
    default:
      return assertNever(run);
  }
}
