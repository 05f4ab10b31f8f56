import type { Comparing } from '../../store/replace-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { WorkProgress } from '../../ui/WorkProgress';
import { Picture } from './Picture';
import { VersionDialog } from './VersionDialog';

/** What a corrected file would do to a transcript, before anything changes. */
export function CompareDialog({ comparing }: { readonly comparing: Comparing }) {
  const stop = useStore((state) => state.stopComparing);
  const replace = useStore((state) => state.replaceAsShown);
  const { source, comparison, replacing } = comparing;
  if (!comparison) return <WaitDialog title="Comparing the texts" comparing={comparing} />;
  if (replacing) return <WaitDialog title="Replacing the text" comparing={comparing} />;
  if (comparing.newerOf) {
    const { path, newerOf } = comparing;
    return <VersionDialog key={path} path={path} newerOf={newerOf} comparison={comparison} />;
  }
  return (
    <Dialog
      title={`Replace the text of “${source.title}”?`}
      wide
      onClose={stop}
      actions={
        <>
          <Button onClick={stop}>Cancel</Button>
          <Button look="main" data-autofocus onClick={() => void replace()}>
            Replace
          </Button>
        </>
      }
    >
      <Picture comparison={comparison} />
    </Dialog>
  );
}

interface WaitDialogProps {
  readonly title: string;
  readonly comparing: Comparing;
}

/** Nothing else can be done meanwhile, but to stop it. */
function WaitDialog({ title, comparing }: WaitDialogProps) {
  const stop = useStore((state) => state.stopComparing);
  const { workId, path } = comparing;
  const progress = useStore((state) => (state.progress?.workId === workId ? state.progress : null));
  return (
    <Dialog title={title} onClose={stop} actions={<Button onClick={stop}>Cancel</Button>}>
      <WorkProgress
        item={progress?.item ?? path.split(/[\\/]/).at(-1) ?? path}
        done={progress?.done ?? 0}
        total={progress?.total ?? 1}
      >
        {progress?.done === 1 ? 'Each passage is looked for in it.' : 'The file is read.'}
      </WorkProgress>
    </Dialog>
  );
}
