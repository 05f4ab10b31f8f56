import { useStore } from '../../store/store';
import { Desk } from './desk/Desk';
import { TranscriptList } from './list/TranscriptList';

/** All transcripts, or the one that the address names. */
export function TranscriptsScreen() {
  const id = useStore((state) => state.route.id);
  return id === null ? <TranscriptList /> : <Desk key={id} sourceId={id} />;
}
