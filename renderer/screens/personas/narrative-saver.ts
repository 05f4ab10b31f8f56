import type { Narrative, Persona } from '../../../shared/model';
import { normalNarrative } from '../../editor/normal-narrative';
import { call, isInterruption } from '../../store/client';
import { sameValue } from '../../store/reconcile';
import { useStore } from '../../store/store';

/** How long a person stops writing before what they wrote is kept, in milliseconds. */
const IDLE = 800;

export interface NarrativeSaver {
  /** Takes what was written: it is kept when the writing stops, or by `flush`. */
  readonly write: (narrative: Narrative) => void;
  readonly flush: () => void;
  /**
   * Whether a narrative that the study holds differs from what was read or written here: then it
   * was changed elsewhere, by an undo say, and is to be shown. It counts as read from then on.
   */
  readonly isNews: (stored: Narrative) => boolean;
}

/**
 * Puts a persona that core gave into the list at once. An undo that comes before the list is read
 * again would otherwise leave it as it was before the write, and nobody would see that it changed.
 */
function showAsStored(persona: Persona): void {
  useStore.setState(({ loaded }) => ({
    loaded: {
      ...loaded,
      personas:
        loaded.personas?.map((known) => (known.id === persona.id ? persona : known)) ?? null,
    },
  }));
}

/**
 * Keeps a persona's narrative, each time as one entry in the study's history. What the study says
 * while a write is under way is older than that write, and no news.
 */
export function narrativeSaver(personaId: number, stored: Narrative): NarrativeSaver {
  let kept: Narrative | null = normalNarrative(stored);
  let unkept: Narrative | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = 0;

  const flush = () => {
    clearTimeout(timer);
    const narrative = unkept;
    unkept = null;
    if (!narrative || sameValue(narrative, kept)) return;
    kept = narrative;
    underWay += 1;
    void save(narrative);
  };

  const save = async (narrative: Narrative) => {
    const result = await call('personas.write', { id: personaId, narrative });
    underWay -= 1;
    if (result.ok) {
      showAsStored(result.value);
      return;
    }
    if (!isInterruption(result.failure)) {
      useStore.getState().reportFailure(result.failure);
      return;
    }
    // Nobody knows whether it was kept. Writing it again does no harm; newer words go first.
    kept = null;
    unkept ??= narrative;
    flush();
  };

  return {
    write: (narrative) => {
      unkept = narrative;
      clearTimeout(timer);
      timer = setTimeout(flush, IDLE);
    },
    flush,
    isNews: (next) => {
      const normal = normalNarrative(next);
      if (underWay > 0 || sameValue(normal, kept)) return false;
      clearTimeout(timer);
      unkept = null;
      kept = normal;
      return true;
    },
  };
}
