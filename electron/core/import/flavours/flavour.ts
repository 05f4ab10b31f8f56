import type { ColumnsHow } from '../../../../shared/model';
import type { Draft } from '../draft';

/**
 * What a flavour says of a document that it recognises. `confidence` goes from 0 to 1, and the
 * most confident flavour reads the document; `reason` tells a person by what it was recognised.
 */
export interface Reading {
  readonly flavour: string;
  readonly confidence: number;
  readonly reason: string;
  /** The columns of a table that the flavour found, as a person could have chosen them. */
  readonly columns?: ColumnsHow;
  readonly read: () => Draft;
}

/**
 * One way in which people or programs write transcripts, found by what a document holds. Null when
 * the document is not of it.
 */
export interface Flavour<Document> {
  readonly recognise: (document: Document) => Reading | null;
}

/** Flavours of one kind of document by their keys, which stay the same: choices are kept by them. */
export type Flavours<Document> = Readonly<Record<string, Flavour<Document>>>;
