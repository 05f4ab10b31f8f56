/** Words that must stand together in this order; a plain word is a phrase of one. */
export interface Term {
  readonly type: 'term';
  readonly words: string;
  /** The last word may go on: `wait*`. */
  readonly prefix: boolean;
  /** Words spelled nearly so count too: `wait~`. */
  readonly fuzzy: boolean;
  /** Was written in quotation marks. */
  readonly quoted: boolean;
}

/** Terms with at most `within` other words between them. */
export interface Near {
  readonly type: 'near';
  readonly terms: readonly Term[];
  readonly within: number;
}

/** All of `wanted`, and none of `unwanted`, in one turn. `wanted` is never empty. */
export interface All {
  readonly type: 'all';
  readonly wanted: readonly Query[];
  readonly unwanted: readonly Query[];
}

export interface Any {
  readonly type: 'any';
  readonly of: readonly Query[];
}

/** What a person looks for, as it was understood. */
export type Query = Term | Near | All | Any;

/** Every term of a query that is wanted: not those behind NOT. */
export function wantedTerms(query: Query): readonly Term[] {
  switch (query.type) {
    case 'term':
      return [query];
    case 'near':
      return [];
    case 'all':
      return query.wanted.flatMap(wantedTerms);
    case 'any':
      return query.of.flatMap(wantedTerms);
  }
}
