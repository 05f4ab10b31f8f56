import type { Encoding } from '../../../../shared/model';
import type { Result } from '../../../../shared/result';
import { decodeChosen, decodeText } from '../text/decode';
import { doc } from './doc';
import { endingOf } from './endings';
import type { FileContent, Format, OpenedFile } from './format';
import { html } from './html';
import { json } from './json';
import { ods } from './ods';
import { odt } from './odt';
import { pdf } from './pdf';
import { refuseContent, refuseKnown } from './refusals';
import { rtf } from './rtf';
import { separated } from './separated';
import { sniff } from './sniff';
import { srt } from './srt';
import { text } from './text';
import { vtt } from './vtt';
import { word } from './word';
import { xlsx } from './xlsx';
import { zip } from './zip';

/** Every format, the most particular first: text takes what the others leave. */
export const formats: readonly Format[] = [
  odt,
  ods,
  xlsx,
  word,
  zip,
  doc,
  pdf,
  rtf,
  html,
  json,
  vtt,
  srt,
  separated,
  text,
];

/**
 * Opens a file by what it holds; one that is text, in the encoding that was chosen. Fails with `not-supported`, `not-a-transcript`, or as its format does.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding?: Encoding,
): Promise<Result<OpenedFile>> {
  const file = contentOf(name, bytes, encoding);
  const particular = formats.find((format) => format !== text && format.claims(file));
  if (particular) return particular.open(file);
  return refuseKnown(file) ?? (text.claims(file) ? text.open(file) : refuseContent(file));
}

function contentOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding: Encoding | undefined,
): FileContent {
  let decoded: ReturnType<typeof decodeText> | undefined;
  const decodedOnce = () => {
    if (decoded === undefined) {
      decoded = encoding ? decodeChosen(bytes, encoding) : decodeText(bytes);
    }
    return decoded;
  };
  return { name, bytes, ending: endingOf(name), kind: sniff(bytes), text: decodedOnce };
}
