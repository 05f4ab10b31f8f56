import type { Result } from '../../../../shared/result';
import type { ImportDocument, Left, Warning } from '../document';
import type { DecodedText } from '../text/decode';
import type { ContentKind } from './sniff';

/** A file as formats look at it. */
export interface FileContent {
  readonly name: string;
  readonly ending: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly kind: ContentKind;
  /** The text of the bytes, decoded when first asked for; null when they are no text. */
  readonly text: () => DecodedText | null;
}

/** A file opened: its lines or cues, and how its characters were stored. */
export interface OpenedFile {
  readonly document: ImportDocument;
  readonly encoding: string;
  /** Words that the format knows to be no speech. */
  readonly left: readonly Left[];
  readonly warnings: readonly Warning[];
}

/** A kind of file. The first in the registry that claims a file opens it. */
export interface Format {
  readonly endings: readonly string[];
  /** By content; the ending may only settle what the content leaves open. */
  readonly claims: (file: FileContent) => boolean;
  readonly open: (file: FileContent) => Result<OpenedFile> | Promise<Result<OpenedFile>>;
}
