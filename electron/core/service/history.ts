import { ok } from '../../../shared/result';
import type { Handlers } from '../handlers';

export const historyHandlers = {
  'history.undo': (study) => {
    const undone = study.undo();
    return undone.ok ? ok({ ...undone.value, history: study.history() }) : undone;
  },

  'history.redo': (study) => {
    const redone = study.redo();
    return redone.ok ? ok({ ...redone.value, history: study.history() }) : redone;
  },
} satisfies Partial<Handlers>;
