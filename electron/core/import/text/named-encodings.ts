import iconv from 'iconv-lite';

/** What the platform's decoder does not know; it knows all that browsers do, and better. */
const onlyInIconv: ReadonlySet<string> = new Set(['CP437', 'CP850', 'UTF-32LE', 'UTF-32BE']);

/** Bytes in an encoding that is known by name. Unreadable bytes become U+FFFD. */
export function decodeNamed(bytes: Uint8Array, encoding: string): string {
  if (onlyInIconv.has(encoding)) {
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  }
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
