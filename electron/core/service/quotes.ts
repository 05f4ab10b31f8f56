import { ok } from '../../../shared/result';
import { listQuotes } from '../db/quotes';
import type { Handlers } from '../handlers';

export const quoteHandlers = {
  'quotes.list': (study, filter) => ok(listQuotes(study.db, filter)),
} satisfies Partial<Handlers>;
