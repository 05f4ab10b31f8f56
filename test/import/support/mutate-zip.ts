import { readArchive } from '../../../electron/core/import/formats/archive';
import { type Mutation, rearrange } from './mutation';
import { type ZipPart, zip } from './zip';

/**
 * A zip with a part changed inside, or with parts missing, repeated or exchanged, and sound
 * otherwise: the change comes as far as the document. Null where the archive cannot be opened.
 */
export async function mutateZip(
  bytes: Uint8Array<ArrayBuffer>,
  change: Mutation,
  inside: (part: Uint8Array<ArrayBuffer>, change: Mutation) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const archive = await readArchive('archive', bytes, () => true);
  if (!archive.ok || archive.value.size === 0) return null;
  const parts: ZipPart[] = [...archive.value].map(([path, data]) => ({ path, data }));
  // Mostly inside: what is gone altogether is soon noticed.
  if (change.to % 8 === 0) {
    const odd = { path: `${change.put.toWellFormed()}.xml`, data: change.put.toWellFormed() };
    return Uint8Array.from(zip(rearrange(parts, { ...change, length: 1 }, odd)));
  }
  const at = change.to % parts.length;
  const part = parts[at];
  if (!part) return null;
  const data = await inside(Uint8Array.from(Buffer.from(part.data)), change);
  return Uint8Array.from(zip(parts.with(at, { ...part, data })));
}
