import { useEffect, useState } from 'react';
import { shell } from '../../shell';
import { useStore } from '../../store/store';
import styles from './DropTarget.module.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Makes the whole window take files: transcripts and folders of them are imported into the open
 * study. Without this the browser would open a dropped file in the place of the program.
 */
export function DropTarget() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // dragenter and dragleave come for every element passed: the depth says when it is left.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(useStore.getState().status.type === 'open');
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const allow = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const state = useStore.getState();
      if (state.status.type === 'open') void state.importPaths(shell.pathsOf(files));
      else state.notify('Open or make a study first, then drop the transcripts on it.');
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={styles.target}>
      <p>Drop transcripts, or a folder of them, to import them into this study</p>
    </div>
  );
}
