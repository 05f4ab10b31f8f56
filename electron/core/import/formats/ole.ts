/**
 * The streams of an OLE file (MS-CFB): a file system in a file, in which Word, Excel and Outlook
 * kept their documents until 2007. Chains are followed no further than the file is long, so a
 * loop in a damaged one ends.
 */
export interface OleFile {
  /** The bytes of the stream of that name; null where there is none. */
  readonly stream: (name: string) => Uint8Array | null;
  readonly names: readonly string[];
}

const endOfChain = 0xfffffffe;
const entrySize = 128;
const fatInHeader = 109;
const [storageRoot, storageStream] = [5, 2];

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** Null when the bytes are no OLE file, or too damaged to be read as one. */
export function openOle(bytes: Uint8Array): OleFile | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return null;
  const sectorSize = 1 << shift;
  const sector = (id: number) =>
    bytes.subarray((id + 1) * sectorSize, Math.min(bytes.length, (id + 2) * sectorSize));
  const fat = readFat(view, sectorSize, sector);
  const read = (start: number) => concat(chain(fat, start).map(sector));
  const entries = readEntries(read(view.getUint32(48, true)));
  const root = entries.find(({ type }) => type === storageRoot);
  if (!root) return null;
  const miniCutoff = view.getUint32(56, true);
  const miniFat = numbersOf(read(view.getUint32(60, true)));
  const ministream = read(root.start);
  const miniSize = 1 << miniShift;
  const stream = (name: string) => {
    const entry = entries.find((one) => one.type === storageStream && one.name === name);
    if (!entry) return null;
    if (entry.size >= miniCutoff) return read(entry.start).subarray(0, entry.size);
    const parts = chain(miniFat, entry.start).map((id) =>
      ministream.subarray(id * miniSize, (id + 1) * miniSize),
    );
    return concat(parts).subarray(0, entry.size);
  };
  return { stream, names: entries.map(({ name }) => name) };
}

function readFat(
  view: DataView,
  sectorSize: number,
  sector: (id: number) => Uint8Array,
): Uint32Array {
  const sectors: number[] = [];
  for (let at = 0; at < fatInHeader; at += 1) sectors.push(view.getUint32(76 + at * 4, true));
  const most = Math.ceil(view.byteLength / sectorSize);
  let next = view.getUint32(68, true);
  for (let steps = 0; next < endOfChain && steps < most; steps += 1) {
    const numbers = numbersOf(sector(next));
    for (const id of numbers.subarray(0, -1)) sectors.push(id);
    next = numbers.at(-1) ?? endOfChain;
  }
  const used = sectors.filter((id) => id < endOfChain).slice(0, most);
  return numbersOf(concat(used.map(sector)));
}

/** The sectors from a first one on; a chain that comes back to itself ends after the last. */
function chain(fat: Uint32Array, start: number): number[] {
  const ids: number[] = [];
  for (let id = start; id < fat.length && ids.length < fat.length; id = fat[id] ?? endOfChain) {
    ids.push(id);
  }
  return ids;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(
      directory.subarray(at, at + Math.max(0, length - 2)),
    );
    entries.push({
      name,
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const copy = bytes.slice(0, bytes.length - (bytes.length % 4));
  return new Uint32Array(copy.buffer, 0, copy.length / 4);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
