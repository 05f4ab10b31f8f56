import { useEffect } from 'react';
import { globalCommands } from '../commands/global';
import { listenForKeys, useCommands } from '../commands/registry';
import { CodersDialog } from '../screens/coders/CodersDialog';
import { DropTarget } from '../screens/import/DropTarget';
import { ImportDialog } from '../screens/import/ImportDialog';
import { ReplaceDialogs } from '../screens/replace/ReplaceDialogs';
import { StartScreen } from '../screens/start/StartScreen';
import { useStore } from '../store/store';
import { Notices } from '../ui/Notices';
import { Frame } from './Frame';
import { Palette } from './Palette';

/** The window: the start screen while no study is open, else the study in its frame. */
export function App() {
  const status = useStore((state) => state.status);
  const theme = useStore((state) => state.theme);
  useCommands(globalCommands);
  useEffect(() => listenForKeys(), []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <>
      {status.type === 'none' || status.type === 'refused' ? <StartScreen /> : <Frame />}
      <ImportDialog />
      <ReplaceDialogs />
      <CodersDialog />
      <Palette />
      <DropTarget />
      <Notices />
    </>
  );
}
