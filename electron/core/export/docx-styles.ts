import { convertMillimetersToTwip, type IStylesOptions, LineRuleType } from 'docx';
import { controlStyle } from './docx-runs';

/** Ids of the paragraph styles that a brief in Word uses besides Word's own headings. */
export const docxStyle = {
  /** Word's own quote style, set for these documents. */
  quote: 'Quote',
  attribution: 'Attribution',
  statement: 'JobStatement',
  note: 'Note',
  cell: 'TableCell',
} as const;

const serif = 'Georgia';
const sans = 'Calibri';
const ink = '1F1C18';
const quiet = '6A645A';

const points = (value: number) => value * 20;
const halfPoints = (value: number) => value * 2;

const heading = (size: number, before: number, font: string) => ({
  run: { font, size: halfPoints(size), bold: true, color: ink },
  paragraph: { spacing: { before: points(before), after: points(6) }, keepNext: true },
});

export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: sans, size: halfPoints(11), color: ink },
      paragraph: {
        spacing: { after: points(6), line: 288, lineRule: LineRuleType.AUTO },
      },
    },
    title: {
      run: { font: serif, size: halfPoints(26), bold: true, color: ink },
      paragraph: { spacing: { after: points(4) } },
    },
    heading1: heading(18, 28, serif),
    heading2: heading(14, 20, sans),
    heading3: heading(12, 14, sans),
    heading4: heading(11, 14, sans),
  },
  paragraphStyles: [
    {
      id: docxStyle.quote,
      name: 'Quote',
      basedOn: 'Normal',
      next: docxStyle.attribution,
      quickFormat: true,
      run: { font: serif, size: halfPoints(12) },
      paragraph: {
        indent: { start: convertMillimetersToTwip(7) },
        spacing: { before: points(4), after: points(3) },
        keepLines: true,
        keepNext: true,
      },
    },
    {
      id: docxStyle.attribution,
      name: 'Attribution',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(9.5), color: quiet },
      paragraph: {
        indent: { start: convertMillimetersToTwip(7) },
        spacing: { after: points(10) },
      },
    },
    {
      id: docxStyle.statement,
      name: 'Job statement',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: serif, size: halfPoints(15) },
      paragraph: { spacing: { after: points(8) } },
    },
    {
      id: docxStyle.note,
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(9.5), color: quiet },
    },
    {
      id: docxStyle.cell,
      name: 'Table cell',
      basedOn: 'Normal',
      run: { size: halfPoints(8.5) },
      paragraph: { spacing: { before: points(2), after: points(2), line: 240 } },
    },
  ],
  characterStyles: [
    { id: controlStyle, name: 'Control character', run: { color: quiet } },
    { id: 'Citation', name: 'Citation', run: { color: '2F6DB5' } },
    { id: 'CitationQualifies', name: 'Citation, qualifies', run: { color: '8F5A00' } },
    { id: 'CitationContradicts', name: 'Citation, contradicts', run: { color: 'B53D26' } },
  ],
};
