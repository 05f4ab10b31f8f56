/** Endings of files that can be read, as the registry of formats has them. */
export const readableEndings: readonly string[] = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.docx',
  '.docm',
  '.doc',
  '.odt',
  '.ott',
  '.rtf',
  '.pdf',
  '.html',
  '.htm',
  '.xhtml',
  '.vtt',
  '.srt',
  '.json',
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
  '.tab',
  '.xlsx',
  '.xlsm',
  '.ods',
  '.zip',
];

/** The ending of a file's name, with its dot and in lower case; empty where there is none. */
export function endingOf(fileName: string): string {
  return /\.[A-Za-z0-9]{1,9}$/.exec(fileName)?.[0].toLowerCase() ?? '';
}
