import { z } from 'zod';

/** Encodings in which text files can be read, by their common names. */
export const encodings = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'UTF-32LE',
  'UTF-32BE',
  'windows-1252',
  'macintosh',
  'ISO-8859-15',
  'CP850',
  'CP437',
  'windows-1250',
  'ISO-8859-2',
  'windows-1251',
  'KOI8-R',
  'ISO-8859-5',
  'x-mac-cyrillic',
  'windows-1253',
  'ISO-8859-7',
  'windows-1254',
  'windows-1255',
  'ISO-8859-8',
  'windows-1256',
  'ISO-8859-6',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'GB18030',
  'Big5',
  'Shift_JIS',
  'EUC-JP',
  'ISO-2022-JP',
  'EUC-KR',
] as const;

export const encodingSchema = z.enum(encodings);
export type Encoding = z.infer<typeof encodingSchema>;
