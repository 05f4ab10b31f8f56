import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
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
import { docxStyle, docxStyles } from './docx-styles';
import { docxTable } from './docx-table';

/** A brief as a Word document: Word's own headings, a quote style, citations that lead to quotes. */
export async function writeDocx(outline: readonly OutlineBlock[]): Promise<Uint8Array> {
  const title = outline.find((block) => block.type === 'title')?.text ?? '';
  const document = new Document({
    title,
    creator: 'Throughline',
    styles: docxStyles,
    numbering: { config: [bullets] },
    sections: [{ children: outline.flatMap(blockToDocx), footers: { default: pageNumbers() } }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const bullets = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: 360, hanging: 240 } } },
    },
  ],
};

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const citationStyles: Readonly<Record<Stance, string>> = {
  supports: 'Citation',
  qualifies: 'CitationQualifies',
  contradicts: 'CitationContradicts',
};

/** Name of the bookmark on a quote of the appendix. */
const bookmark = (number: number) => `quote_${number}`;

function pageNumbers(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT] });
  const paragraph = new Paragraph({
    style: docxStyle.note,
    alignment: AlignmentType.CENTER,
    children: [run],
  });
  return new Footer({ children: [paragraph] });
}

function blockToDocx(block: OutlineBlock): FileChild[] {
  switch (block.type) {
    case 'title':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(block.text) }),
        new Paragraph({ style: docxStyle.note, children: textRuns(block.under) }),
      ];
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: textRuns(block.text) })];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.role === 'plain' ? {} : { style: docxStyle[block.role] }),
          children: block.runs.flatMap(runToDocx),
        }),
      ];
    case 'list':
      return block.items.map(
        (runs) =>
          new Paragraph({
            numbering: { reference: bullets.reference, level: 0 },
            children: runs.flatMap(runToDocx),
          }),
      );
    case 'table':
      return [docxTable(block.header, block.rows), new Paragraph({})];
    case 'excerpt':
      return [
        quote(block.text, []),
        new Paragraph({
          style: docxStyle.attribution,
          children: [...textRuns(`${block.by} `), citation(block.number, block.stance)],
        }),
      ];
    case 'entry':
      return entry(block.entry);
    default:
      return assertNever(block);
  }
}

function quote(text: string, before: readonly ParagraphChild[]): Paragraph {
  const rightToLeft = isRightToLeft(text);
  return new Paragraph({
    style: docxStyle.quote,
    ...(rightToLeft ? { bidirectional: true } : {}),
    children: [...before, ...textRuns(text, rightToLeft ? { rightToLeft: true } : {})],
  });
}

function entry({ number, text, participant, provenance }: OutlineEntry): Paragraph[] {
  const mark = new Bookmark({ id: bookmark(number), children: [new TextRun(`[${number}]`)] });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_4,
      children: [mark, ...textRuns(` ${participant}`)],
    }),
    quote(text, []),
    new Paragraph({ style: docxStyle.attribution, children: textRuns(provenance.join(' · ')) }),
  ];
}

function citation(number: number, stance: Stance): InternalHyperlink {
  const run = new TextRun({ text: citationMark(number, stance), style: citationStyles[stance] });
  return new InternalHyperlink({ anchor: bookmark(number), children: [run] });
}

function runToDocx(run: OutlineRun): ParagraphChild[] {
  switch (run.type) {
    case 'text':
      return textRuns(run.text, {
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {}),
      });
    case 'citation':
      return [citation(run.number, run.stance)];
    case 'lost':
      return textRuns(`“${run.quote}” (${lostMark})`);
    default:
      return assertNever(run);
  }
}
