import { decodeNamed } from '../text/named-encodings';

/** Encodings by their number as `\ansicpg` gives it. */
const byCodePage: Readonly<Record<number, string>> = {
  437: 'CP437',
  850: 'CP850',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  65001: 'utf-8',
};

/** Code pages by the number of a font’s character set, as `\fcharset` gives it. */
const byCharset: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 850,
};

/** The code page that a font’s character set stands for; null where it is the document’s own. */
export function codePageOfCharset(charset: number): number | null {
  return byCharset[charset] ?? null;
}

/** Bytes of a code page as text. Unknown pages are read as Western European. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const western = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252';
  return decodeNamed(bytes, byCodePage[codePage] ?? western);
}
