import { type Command, onMac } from '../../../commands/command';
import { openNow } from '../../../store/open-transcripts';
import { closeTranscripts, currentTab, moveTab, reopenTranscript } from './tab-moves';

/** On a Mac Command and Tab goes to another program, and Control and Tab from tab to tab. */
const tab = onMac ? 'Ctrl' : 'Mod';

const hasOthers = () => openNow().some((source) => source !== currentTab());

/** What can be done with the transcripts that are open in tabs. */
export const tabCommands: readonly Command[] = [
  {
    id: 'next-transcript',
    title: 'Next open transcript',
    group: 'Go to',
    keys: [`${tab}+Tab`, 'Mod+PageDown'],
    whileTyping: true,
    enabled: hasOthers,
    run: () => moveTab(1),
  },
  {
    id: 'previous-transcript',
    title: 'Previous open transcript',
    group: 'Go to',
    keys: [`${tab}+Shift+Tab`, 'Mod+PageUp'],
    whileTyping: true,
    enabled: hasOthers,
    run: () => moveTab(-1),
  },
  {
    id: 'close-transcript',
    title: 'Close this transcript',
    group: 'Here',
    keys: ['Mod+W', 'Mod+F4'],
    enabled: () => currentTab() !== undefined,
    run: () => {
      const current = currentTab();
      if (current) closeTranscripts([current]);
    },
  },
  {
    id: 'close-other-transcripts',
    title: 'Close the other open transcripts',
    group: 'Here',
    enabled: () => currentTab() !== undefined && hasOthers(),
    run: () => closeTranscripts(openNow().filter((source) => source !== currentTab())),
  },
  {
    id: 'reopen-transcript',
    title: 'Open the transcript again that was closed last',
    group: 'Go to',
    keys: ['Mod+Shift+T'],
    run: reopenTranscript,
  },
];
