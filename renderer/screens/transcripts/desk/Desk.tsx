import { useEffect, useMemo, useRef } from 'react';
import type { CountedCode, Kind, Transcript } from '../../../../shared/model';
import { useCommands } from '../../../commands/registry';
import { useStore } from '../../../store/store';
import { useResource } from '../../../store/use-resource';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { WithPanel } from '../../../ui/WithPanel';
import styles from './Desk.module.css';
import { deskCommands } from './desk-commands';
import { useDeskLook } from './desk-look';
import { resetDesk } from './desk-state';
import { FindBar } from './find/FindBar';
import { useFindInTranscript } from './find/use-find';
import { keepSelection } from './kept-selection';
import { mapCommands } from './map/map-commands';
import { TagMap } from './map/TagMap';
import { DeskPanel } from './panel/DeskPanel';
import { Sheet } from './Sheet';
import { StatusOfDesk } from './StatusOfDesk';
import { scrollerId } from './scrolling';
import { coverageOf } from './untagged';
import { useBlocks, useMarks } from './use-marks';
import { useReadingPlace } from './use-reading-place';

/** A transcript for reading and tagging, with the panel that follows what is chosen. */
export function Desk({ sourceId }: { readonly sourceId: number }) {
  const transcript = useStore((state) => state.transcript);
  const open = useStore((state) => state.status.type === 'open');
  useEffect(() => {
    if (open) void useStore.getState().openTranscript(sourceId);
    return () => {
      keepSelection(sourceId);
      resetDesk();
    };
  }, [sourceId, open]);
  const sources = useResource('sources');
  const gone = sources !== null && !sources.some(({ id }) => id === sourceId);
  const here = transcript?.source.id === sourceId ? transcript : null;
  return (
    <div className={styles.screen}>
      <WithPanel label="Codes and passages" panel={here && <DeskPanel />}>
        {here ? <OpenDesk key={sourceId} transcript={here} /> : gone && <GoneTranscript />}
      </WithPanel>
    </div>
  );
}

/** An address that leads nowhere: the transcript was removed, or its import undone. */
function GoneTranscript() {
  return (
    <EmptyState
      title="This transcript is not in the study"
      actions={
        <Button look="main" onClick={() => useStore.getState().go('transcripts')}>
          See all transcripts
        </Button>
      }
    >
      It may have been removed. Undo brings it back with all its passages.
    </EmptyState>
  );
}

const noCodes: readonly CountedCode[] = [];
const noKinds: readonly Kind[] = [];

function OpenDesk({ transcript }: { readonly transcript: Transcript }) {
  const { turns, speakers } = transcript;
  const passages = useStore((state) => state.passages);
  const kinds = useResource('kinds') ?? noKinds;
  const codes = useResource('codes');
  const marks = useMarks(turns, passages, codes ?? noCodes);
  const blocks = useBlocks(turns, marks);
  const map = useDeskLook((state) => state.map);
  const speakersById = useMemo(
    () => new Map(speakers.map((speaker) => [speaker.id, speaker])),
    [speakers],
  );
  const coverage = useMemo(() => coverageOf(transcript, marks), [transcript, marks]);
  const untagged = useRef(coverage.untagged);
  untagged.current = coverage.untagged;
  const commands = useMemo(() => deskCommands(kinds, () => untagged.current), [kinds]);
  useCommands(commands);
  useCommands(mapCommands);
  useReadingPlace(transcript);
  useFindInTranscript(transcript, marks);
  return (
    <div className={styles.desk}>
      <div id={scrollerId} className={styles.scroller}>
        <FindBar />
        <Sheet
          transcript={transcript}
          speakers={speakersById}
          passages={passages}
          marks={marks}
          blocks={blocks}
        />
      </div>
      {map && <TagMap blocks={blocks} kinds={kinds} />}
      <StatusOfDesk coverage={coverage} />
    </div>
  );
}
