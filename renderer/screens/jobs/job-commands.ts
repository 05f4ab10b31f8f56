import { type JobSlot, jobSlots } from '../../../shared/model';
import type { StatementForm } from '../../../shared/synthesis';
import type { Command } from '../../commands/command';
import { useStore } from '../../store/store';
import type { Evidence } from '../../store/use-evidence';
import { copyText } from '../../ui/clipboard';
import { putInBrief } from '../../ui/put-in-brief';
import { removeJob } from './job-actions';
import { jobAsText } from './job-text';
import type { JobView } from './job-view';
import { addCodeId } from './SlotCodes';
import { kindOfSlot, slotNames } from './slots';

/** What can be done with the job that is shown: for its buttons, the keys and the palette. */
export function jobCommands(
  view: JobView,
  evidence: Evidence,
  form: StatementForm,
  rename: () => void,
): {
  readonly commands: readonly Command[];
  readonly copy: () => void;
  readonly putInBrief: () => void;
} {
  const { id, title } = view.job;
  const copy = () => {
    const state = useStore.getState();
    if (copyText(jobAsText(view, evidence, form)))
      state.notify('The job is copied with its quotes.');
    else state.notify('The clipboard could not be reached. Try again.');
  };
  const put = () => void putInBrief({ type: 'job', id, title });
  return {
    copy,
    putInBrief: put,
    commands: [
      {
        id: 'copy-job',
        title: 'Copy this job with its quotes',
        group: 'Here',
        keys: ['Mod+Shift+C'],
        run: copy,
      },
      {
        id: 'put-in-brief',
        title: 'Put this job in the brief',
        group: 'Here',
        keys: ['B'],
        run: put,
      },
      { id: 'rename-job', title: 'Rename this job', group: 'Here', keys: ['F2'], run: rename },
      {
        id: 'remove-job',
        title: 'Remove this job',
        group: 'Here',
        run: () => void removeJob(id, title),
      },
      ...jobSlots.map((slot) => addCodeCommand(slot, evidence)),
    ],
  };
}

/** Opens the slot's picker by the key that tags with its kind. */
function addCodeCommand(slot: JobSlot, evidence: Evidence): Command {
  const kind = kindOfSlot(slot, evidence);
  return {
    id: `add-code-${slot}`,
    title: `Add a code to ${slotNames[slot]}`,
    group: 'Here',
    keys: kind ? [kind.letter] : [],
    run: () => {
      const button = document.getElementById(addCodeId(slot));
      button?.focus();
      button?.click();
    },
  };
}
