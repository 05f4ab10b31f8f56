import { useStore } from '../../store/store';
import { CompareDialog } from './CompareDialog';
import { ReplacedDialog } from './ReplacedDialog';

/** A corrected file on its way into a transcript, and what it did there. */
export function ReplaceDialogs() {
  const comparing = useStore((state) => state.comparing);
  const replaced = useStore((state) => state.replaced);
  if (comparing) return <CompareDialog comparing={comparing} />;
  return replaced && <ReplacedDialog {...replaced} />;
}
