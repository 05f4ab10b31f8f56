import { extname } from 'node:path';
import { SaxesParser } from 'saxes';
import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { readArchive } from '../../../electron/core/import/formats/archive';

/**
 * The words that a person sees in a file, got in the plainest way and not by the reader's own:
 * labels and times among them, markup not.
 */
export async function plainText(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string,
): Promise<string> {
  const latin1 = Buffer.from(bytes).toString('latin1');
  switch (extname(file)) {
    case '.docx':
      return xmlText(await part(file, bytes, 'word/document.xml'), 'w:t', /^w:(?:p|br|tab)$/);
    case '.odt':
      return odtText(file, bytes);
    case '.rtf':
      return rtfText(latin1);
    case '.pdf':
      return pdfText(bytes);
    case '.html':
      return htmlText(new TextDecoder().decode(bytes));
    case '.csv':
      return tableText(file, new TextDecoder().decode(bytes));
    case '.json':
      return jsonText(JSON.parse(new TextDecoder().decode(bytes)));
    case '.vtt':
    case '.srt':
      return captionText(new TextDecoder(encoding).decode(bytes));
    default:
      return new TextDecoder(encoding).decode(bytes);
  }
}

/** A captions file without its cue ids, times and tags, with its entities as characters. */
function captionText(text: string): string {
  return text
    .replace(/^WEBVTT/, '')
    .replace(/(?:^\S+\r?\n)?^.*-->.*$/gm, '')
    .replace(/<v ([^>]+)>/g, '$1 ')
    .replace(/&amp;/g, '&');
}

async function part(file: string, bytes: Uint8Array<ArrayBuffer>, path: string): Promise<string> {
  const parts = await readArchive(file, bytes, (one) => one === path);
  if (!parts.ok) throw new Error(parts.failure.message);
  return parts.value.get(path)?.toString('utf8') ?? '';
}

/** What stands in elements of a name; others part words. */
function xmlText(xml: string, element: string, parting: RegExp): string {
  let text = '';
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === element) depth += 1;
    if (parting.test(name)) text += '\n';
  });
  parser.on('text', (piece) => {
    if (depth > 0) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === element) depth -= 1;
  });
  parser.write(xml).close();
  return text;
}

async function odtText(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const breaks = /^text:(?:p|h|s|tab|line-break)$/;
  const content = xmlText(await part(file, bytes, 'content.xml'), 'office:text', breaks);
  const styles = await part(file, bytes, 'styles.xml');
  const margins = ['style:header', 'style:footer'].map((name) => xmlText(styles, name, breaks));
  return [content, ...margins].join('\n');
}

/** Good enough for what pandoc writes: paragraphs, Unicode escapes, no nested destinations. */
function rtfText(rtf: string): string {
  return rtf
    .replace(/\{\\(?:fonttbl|colortbl)(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/\\u(-?\d+) ?\?/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\u(-?\d+)\s?'/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\(?:par|line|tab)\b ?/g, '\n')
    .replace(/\\[a-z]+-?\d* ?/g, '')
    .replace(/[{}\\]/g, '');
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
    text += '\n';
  }
  return text;
}

function htmlText(html: string): string {
  return html
    .replace(/<(style|script)[\s>][\s\S]*?<\/\1>/g, '')
    .replace(/<\/?(?:em|strong|a|span)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Without the columns that become names and times. */
function tableText(file: string, text: string): string {
  if (!file.includes('justhink')) return text.replace(/""/g, '"').replace(/,(?=\S)/g, ' ');
  return text
    .split('\n')
    .map((line) => line.split('\t'))
    .map((cells, at) =>
      at === 0 ? cells : cells.filter((_, column) => ![2, 3, 4].includes(column)),
    )
    .map((cells) => cells.join(' '))
    .join('\n');
}

const fields = z.union([
  z
    .object({ meeting_transcripts: z.array(z.object({ content: z.string() })) })
    .transform((value) => [...value.meeting_transcripts.map(({ content }) => content)]),
  z
    .object({ results: z.object({ utterances: z.array(z.object({ transcript: z.string() })) }) })
    .transform(({ results }) => results.utterances.map(({ transcript }) => transcript)),
  z
    .object({ utterances: z.array(z.object({ text: z.string() })) })
    .transform(({ utterances }) => utterances.map(({ text }) => text)),
  z
    .object({ segments: z.array(z.object({ body: z.string() })) })
    .transform(({ segments }) => segments.map(({ body }) => body)),
  z
    .object({ segments: z.array(z.object({ text: z.string() })) })
    .transform(({ segments }) => segments.map(({ text }) => text)),
]);
const annotations = z.object({
  topic_list: z.array(z.object({ topic: z.string() })).default([]),
  general_query_list: z.array(z.object({ query: z.string(), answer: z.string() })).default([]),
  specific_query_list: z.array(z.object({ query: z.string(), answer: z.string() })).default([]),
});

/** What was said, and what people wrote about it; ids and repetitions are no words of anybody. */
function jsonText(value: unknown): string {
  const { topic_list, general_query_list, specific_query_list } = annotations.parse(value);
  return [
    ...fields.parse(value),
    ...topic_list.map(({ topic }) => topic),
    ...[...general_query_list, ...specific_query_list].flatMap(({ query, answer }) => [
      query,
      answer,
    ]),
  ].join('\n');
}
