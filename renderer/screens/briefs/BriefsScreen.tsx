import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { BriefList } from './BriefList';
import { BriefScreen } from './BriefScreen';

/** The documents that leave the program: the list of them, or one. */
export function BriefsScreen() {
  const briefs = useResource('briefs');
  const id = useStore((state) => state.route.id);
  if (!briefs) return null;
  const brief = briefs.find((candidate) => candidate.id === id);
  return brief ? <BriefScreen key={brief.id} brief={brief} /> : <BriefList briefs={briefs} />;
}
