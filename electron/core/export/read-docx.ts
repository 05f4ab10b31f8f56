import { SaxesParser } from 'saxes';
import { readDocxPart } from './docx-parts';
import { characterOf, controlStyle } from './docx-runs';
import { docxStyle } from './docx-styles';
import type { BriefQuote } from './read-brief';

interface DocxParagraph {
  readonly style: string;
  readonly text: string;
}

/** Paragraphs in the quote style, numbered by the heading before them or the line after them. */
export async function readDocxQuotes(bytes: Uint8Array): Promise<BriefQuote[]> {
  const xml = await readDocxPart(bytes, 'word/document.xml');
  if (xml === null) return [];
  const paragraphs = paragraphsOf(xml);
  return paragraphs.flatMap(({ style, text }, place) => {
    if (style !== docxStyle.quote) return [];
    const heading = paragraphs[place - 1];
    const before =
      heading?.style === 'Heading4' ? heading.text.match(/^\[(\d+)\]/)?.[1] : undefined;
    const after = paragraphs[place + 1]?.text.match(/\[(\d+)(?: qualifies| contradicts)?\]$/)?.[1];
    const number = before ?? after;
    return number === undefined ? [] : [{ number: Number(number), text }];
  });
}

function paragraphsOf(xml: string): DocxParagraph[] {
  const paragraphs: DocxParagraph[] = [];
  const parser = new SaxesParser();
  let style = '';
  let text = '';
  let isLabel = false;
  let inText = false;
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'];
    if (name === 'w:p') [style, text] = ['', ''];
    else if (name === 'w:pStyle' && typeof value === 'string') style = value;
    else if (name === 'w:r') isLabel = false;
    else if (name === 'w:rStyle') isLabel = value === controlStyle;
    else if (name === 'w:t') inText = true;
    else if (name === 'w:br') text += '\n';
    else if (name === 'w:tab') text += '\t';
  });
  parser.on('text', (characters) => {
    if (inText) text += isLabel ? characterOf(characters) : characters;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:p') paragraphs.push({ style, text });
  });
  parser.write(xml).close();
  return paragraphs;
}
