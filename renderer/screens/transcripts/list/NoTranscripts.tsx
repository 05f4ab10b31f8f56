import { importByDialog } from '../../../commands/global';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Kbd } from '../../../ui/Kbd';

/** The list of a new study. */
export function NoTranscripts() {
  return (
    <EmptyState
      title="Bring in the first interviews"
      actions={
        <>
          <Button look="main" onClick={() => void importByDialog(false)}>
            Import transcripts… <Kbd keys="Mod+I" />
          </Button>
          <Button onClick={() => void importByDialog(true)}>Import a folder…</Button>
          <Button look="quiet" onClick={() => void importByDialog(false, true)}>
            Look first…
          </Button>
        </>
      }
    >
      <p>
        Drop files anywhere in this window, or choose them: documents (Word, OpenDocument, RTF,
        PDF), plain text, subtitles, tables, web pages, archives of them, and what Zoom, Teams,
        Otter, Whisper and others save. Speakers and times are recognised, and a report says what
        was read and what was left out.
      </p>
      <p>Then open one, select what somebody said, and press a letter to tag it.</p>
    </EmptyState>
  );
}
