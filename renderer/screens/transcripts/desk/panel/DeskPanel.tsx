import { useStore } from '../../../../store/store';
import { useResource } from '../../../../store/use-resource';
import { CodesPanel } from './CodesPanel';
import { PassagePanel } from './PassagePanel';
import { SelectedWords } from './SelectedWords';

/**
 * The panel at the right: the passage that is chosen, else the codes; above, what can be done with
 * the words that are selected.
 */
export function DeskPanel() {
  const kinds = useResource('kinds');
  const codes = useResource('codes');
  const transcript = useStore((state) => state.transcript);
  const passages = useStore((state) => state.passages);
  const chosenId = useStore((state) => state.selectedPassageId);
  const chosen = passages.find((passage) => passage.id === chosenId);
  if (!kinds || !codes || !transcript) return null;
  return (
    <>
      <SelectedWords kinds={kinds} />
      {chosen ? (
        <PassagePanel
          key={chosen.id}
          passage={chosen}
          passages={passages}
          transcript={transcript}
          kinds={kinds}
          codes={codes}
        />
      ) : (
        <CodesPanel kinds={kinds} codes={codes} passages={passages} />
      )}
    </>
  );
}
