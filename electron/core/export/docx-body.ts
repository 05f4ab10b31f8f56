import {
  citationMark,
  lostMark,
  type OutlineBlock,
  type OutlineEntry,
  type OutlineRun,
} from '../../../shared/brief/outline';
import type { Stance } from '../../../shared/model';
import { assertNever } from '../../../shared/result';
import { isRightToLeft, textRuns } from './docx-runs';
import { docxStyle } from './docx-styles';
import { docxTable } from './docx-table';
import { docxParagraph, styledParagraph } from './docx-xml';

const citationStyles: Readonly<Record<Stance, string>> = {
  supports: 'Citation',
  qualifies: 'CitationQualifies',
  contradicts: 'CitationContradicts',
};

/** Name of the bookmark on a quote of the appendix. */
const bookmark = (number: number) => `quote_${number}`;

/** The blocks as WordprocessingML. `listProperties` make a paragraph an item of the list. */
export function docxBody(outline: readonly OutlineBlock[], listProperties: string): string[] {
  return outline.map((block) => blockToXml(block, listProperties));
}

function blockToXml(block: OutlineBlock, listProperties: string): string {
  switch (block.type) {
    case 'title':
      return (
        styledParagraph('Title', textRuns(block.text)) +
        styledParagraph(docxStyle.note, textRuns(block.under))
      );
    case 'heading':
      return styledParagraph(`Heading${block.level}`, textRuns(block.text));
    case 'paragraph':
      return block.role === 'plain'
        ? docxParagraph('', runsToXml(block.runs))
        : styledParagraph(docxStyle[block.role], runsToXml(block.runs));
    case 'list':
      return block.items.map((runs) => docxParagraph(listProperties, runsToXml(runs))).join('');
    case 'table':
      return docxTable(block.header, block.rows) + docxParagraph('', '');
    case 'excerpt':
      return (
        quote(block.text) +
        styledParagraph(
          docxStyle.attribution,
          textRuns(`${block.by} `) + citation(block.number, block.stance),
        )
      );
    case 'entry':
      return entry(block.entry);
    default:
      return assertNever(block);
  }
}

function quote(text: string): string {
  return isRightToLeft(text)
    ? styledParagraph(docxStyle.quote, textRuns(text, { rightToLeft: true }), '<w:bidi/>')
    : styledParagraph(docxStyle.quote, textRuns(text));
}

function entry({ number, text, participant, provenance }: OutlineEntry): string {
  const start = `<w:bookmarkStart w:name="${bookmark(number)}" w:id="${number}"/>`;
  const mark = `${start}${textRuns(`[${number}]`)}<w:bookmarkEnd w:id="${number}"/>`;
  return (
    styledParagraph('Heading4', mark + textRuns(` ${participant}`)) +
    quote(text) +
    styledParagraph(docxStyle.attribution, textRuns(provenance.join(' · ')))
  );
}

function citation(number: number, stance: Stance): string {
  const run = textRuns(citationMark(number, stance), { style: citationStyles[stance] });
  return `<w:hyperlink w:history="1" w:anchor="${bookmark(number)}">${run}</w:hyperlink>`;
}

function runsToXml(runs: readonly OutlineRun[]): string {
  return runs.map(runToXml).join('');
}

function runToXml(run: OutlineRun): string {
  switch (run.type) {
    case 'text':
      return textRuns(run.text, run);
    case 'citation':
      return citation(run.number, run.stance);
    case 'lost':
      return textRuns(`“${run.quote}” (${lostMark})`);
    default:
      return assertNever(run);
  }
}
