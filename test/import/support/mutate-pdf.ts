import { deflateSync, inflateSync } from 'node:zlib';
import type { Mutation } from './mutation';

const stream = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** A PDF with a change in what one of its streams unpacks to, or between them. */
export function mutatePdf(
  bytes: Uint8Array,
  change: Mutation,
  inside: (part: Uint8Array, change: Mutation) => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(stream)];
  const chosen = streams[change.to % (streams.length + 1)];
  const packed = chosen?.[1];
  const plain = packed === undefined ? null : unpacked(packed);
  if (!chosen || !plain) return inside(bytes, change);
  const again = deflateSync(inside(plain, change)).toString('latin1');
  const whole = `${file.slice(0, chosen.index)}stream\n${again}\nendstream`;
  const rest = file.slice(chosen.index + chosen[0].length);
  return Uint8Array.from(Buffer.from(whole + rest, 'latin1'));
}

function unpacked(packed: string): Uint8Array | null {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'));
  } catch {
    return null;
  }
}
