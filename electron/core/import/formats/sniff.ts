/** What the first bytes of a file give it away as; `unknown` for text and noise. */
export type ContentKind =
  | 'zip'
  | 'ole'
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'recording'
  | 'archive'
  | 'database'
  | 'program'
  | 'unknown';

const signatures: readonly (readonly [ContentKind, string, number])[] = [
  ['zip', 'PK\x03\x04', 0],
  ['zip', 'PK\x05\x06', 0],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0],
  ['pdf', '%PDF-', 0],
  ['rtf', '{\\rtf', 0],
  ['image', '\x89PNG', 0],
  ['image', '\xff\xd8\xff', 0],
  ['image', 'GIF8', 0],
  ['image', 'II*\0', 0],
  ['image', 'MM\0*', 0],
  ['image', 'WEBP', 8],
  ['image', '8BPS', 0],
  ['recording', 'ftyp', 4],
  ['recording', 'ID3', 0],
  ['recording', 'OggS', 0],
  ['recording', 'fLaC', 0],
  ['recording', 'WAVE', 8],
  ['recording', 'AVI ', 8],
  ['recording', '\x1a\x45\xdf\xa3', 0],
  ['recording', '\xff\xfb', 0],
  ['recording', '\xff\xf3', 0],
  ['archive', '\x1f\x8b', 0],
  ['archive', '7z\xbc\xaf\x27\x1c', 0],
  ['archive', 'Rar!', 0],
  ['archive', 'BZh', 0],
  ['archive', '\xfd7zXZ', 0],
  ['database', 'SQLite format 3\0', 0],
  ['program', '\x7fELF', 0],
  ['program', 'MZ\x90\0', 0],
];

/** Recognises a file by its signature. */
export function sniff(bytes: Uint8Array): ContentKind {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  for (const [kind, signature, at] of signatures) {
    if (head.startsWith(signature, at)) return kind;
  }
  return 'unknown';
}
