import { useCommands } from '../../commands/registry';
import { useStore } from '../../store/store';
import { Desk } from './desk/Desk';
import { TranscriptList } from './list/TranscriptList';
import { TabStrip } from './tabs/TabStrip';
import { tabCommands } from './tabs/tab-commands';

/** All transcripts, or the one that the address names; above, those that are open in tabs. */
export function TranscriptsScreen() {
  const id = useStore((state) => state.route.id);
  useCommands(tabCommands);
  return (
    <>
      <TabStrip currentId={id} />
      {id === null ? <TranscriptList /> : <Desk key={id} sourceId={id} />}
    </>
  );
}
