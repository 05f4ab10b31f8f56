import type { Code, Memo, Participant, Quote, SourceSummary } from '../model';

/** What a memo is about, as it stands in the study now. */
export type SubjectOfMemo =
  | { readonly type: 'study'; readonly title: string }
  | { readonly type: 'source'; readonly source: Titled }
  | { readonly type: 'participant'; readonly person: Named }
  | { readonly type: 'code'; readonly code: Code }
  | { readonly type: 'passage'; readonly quote: Quote };

type Titled = Pick<SourceSummary, 'id' | 'title'>;
type Named = Pick<Participant, 'id' | 'name'>;

export interface MemoWithSubject {
  readonly memo: Memo;
  readonly subject: SubjectOfMemo;
}

/** All that memos can be about. */
export interface MemoSubjects {
  readonly title: string;
  readonly sources: readonly Titled[];
  readonly participants: readonly Named[];
  readonly codes: readonly Code[];
  readonly quotes: readonly Quote[];
}

/** Memos with what each is about, in their order; one whose subject is not among them is left out. */
export function memosWithSubjects(
  memos: readonly Memo[],
  study: MemoSubjects,
): readonly MemoWithSubject[] {
  const sources = new Map(study.sources.map((source) => [source.id, source]));
  const people = new Map(study.participants.map((person) => [person.id, person]));
  const codes = new Map(study.codes.map((code) => [code.id, code]));
  const quotes = new Map(study.quotes.map((quote) => [quote.id, quote]));
  const subjectOf = ({ about: { type, id } }: Memo): SubjectOfMemo | null => {
    switch (type) {
      case 'study':
        return { type, title: study.title };
      case 'source':
        return found(sources.get(id), (source) => ({ type, source }));
      case 'participant':
        return found(people.get(id), (person) => ({ type, person }));
      case 'code':
        return found(codes.get(id), (code) => ({ type, code }));
      case 'passage':
        return found(quotes.get(id), (quote) => ({ type, quote }));
    }
  };
  return memos.flatMap((memo) => found(subjectOf(memo), (subject) => ({ memo, subject })) ?? []);
}

function found<T, R>(thing: T | null | undefined, use: (thing: T) => R): R | null {
  return thing === null || thing === undefined ? null : use(thing);
}

/** Its title, its name, or the words of a passage (those it had, where none are left). */
export function titleOfSubject(subject: SubjectOfMemo): string {
  switch (subject.type) {
    case 'study':
      return subject.title;
    case 'source':
      return subject.source.title;
    case 'participant':
      return subject.person.name;
    case 'code':
      return subject.code.name;
    case 'passage':
      return subject.quote.quote || (subject.quote.previousQuote ?? '');
  }
}
