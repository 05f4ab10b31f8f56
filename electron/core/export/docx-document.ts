import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { OutlineBlock } from '../../../shared/brief/outline';
import { docxBody } from './docx-body';
import { readDocxPart } from './docx-parts';
import { docxStyle, docxStyles } from './docx-styles';

const bodyPart = 'word/document.xml';

/**
 * A brief as a Word document: Word's own headings, a quote style, citations that lead to quotes.
 * The library makes the package, its styles, list and footer, around one list item; the body is
 * written as text in that item's place, because the library's objects for 10,000 quotes take four
 * times as long.
 */
export async function writeDocx(
  outline: readonly OutlineBlock[],
): Promise<Uint8Array<ArrayBuffer>> {
  const title = outline.find((block) => block.type === 'title')?.text ?? '';
  const item = new Paragraph({ numbering: { reference: bullets.reference, level: 0 } });
  const frame = new Document({
    title,
    creator: 'Throughline',
    styles: docxStyles,
    numbering: { config: [bullets] },
    sections: [{ children: [item], footers: { default: pageNumbers() } }],
  });
  const bare = await readDocxPart(await Packer.toBuffer(frame), bodyPart);
  const [, before, listProperties, after] = bare?.match(aroundItem) ?? [];
  if (before === undefined || listProperties === undefined || after === undefined) {
    throw new Error('The package around a Word document has no body.');
  }
  const data = [before, ...docxBody(outline, listProperties), after].join('');
  return new Uint8Array(await Packer.toBuffer(frame, undefined, [{ path: bodyPart, data }]));
}

/** What stands before the list item, its paragraph's properties, and what stands after it. */
const aroundItem = /^(.*<w:body>)<w:p>(<w:pPr>.*<\/w:pPr>)<\/w:p>(.*)$/s;

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

function pageNumbers(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT] });
  const paragraph = new Paragraph({
    style: docxStyle.note,
    alignment: AlignmentType.CENTER,
    children: [run],
  });
  return new Footer({ children: [paragraph] });
}
