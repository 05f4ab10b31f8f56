import { ok } from '../../../shared/result';
import { listCoders } from '../db/coders';
import { countAll, readStudy, renameStudy } from '../db/study-row';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { proveQuotes } from './prove-quotes';

export const studyHandlers = {
  'study.read': (study, { withoutCoderIds }) =>
    ok({
      path: study.path,
      ...readStudy(study.db),
      coders: listCoders(study.db),
      history: study.history(),
      counts: countAll(study.db, withoutCoderIds ?? []),
    }),

  'study.check': (study) => {
    const { problems, ...proof } = proveQuotes(study.db);
    return ok({ ...proof, problems: [...study.problems(), ...problems] });
  },

  'study.rename': (study, { title }) =>
    study.change(`rename study ${quoted(readStudy(study.db).title)}`, (db) => {
      renameStudy(db, title);
      return ok({});
    }),
} satisfies Partial<Handlers>;
