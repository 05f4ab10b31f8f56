import { nouns } from '../../../shared/contract';
import { ok } from '../../../shared/result';
import { copiesBeside, removeCopy } from '../db/copies';
import { countPurgeable } from '../db/purge';
import { listSources } from '../db/sources';
import type { Handlers } from '../handlers';
import { pausesOf } from './pauses';

export const purgeHandlers = {
  'purge.preview': (study) => ok({ ...countPurgeable(study.db), copies: copiesBeside(study.path) }),

  /** The copies go last: while the file is not purged, one of them may be all that is left. */
  'purge.run': async (study, { workId, removeCopies }) => {
    const purged = await study.works.run(workId, (signal) =>
      study.alone((mayPause) => study.purge(mayPause ? pausesOf(study, workId, signal) : null)),
    );
    if (!purged.ok && purged.failure.code === 'cancelled') return purged;
    study.emit({
      type: 'changed',
      nouns: [...nouns],
      sourceIds: listSources(study.db).map(({ id }) => id),
      passages: null,
      history: study.history(),
    });
    if (!purged.ok) return purged;
    const copies = copiesBeside(study.path).map(({ name }) => ({
      name,
      reason: removeCopies.includes(name) ? removeCopy(study.path, name) : null,
      removed: removeCopies.includes(name),
    }));
    const isGone = ({ removed, reason }: { removed: boolean; reason: string | null }) =>
      removed && reason === null;
    return ok({
      ...purged.value,
      found: [...purged.value.found],
      copiesRemoved: copies.filter(isGone).map(({ name }) => name),
      copiesLeft: copies
        .filter((copy) => !isGone(copy))
        .map(({ name, reason }) => ({ name, reason })),
    });
  },
} satisfies Partial<Handlers>;
