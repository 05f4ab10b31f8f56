import type { Brief, BriefFields } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { EditableText } from '../../ui/EditableText';
import { Kbd } from '../../ui/Kbd';
import styles from './Briefs.module.css';
import { ChosenParts } from './ChosenParts';
import { exportBrief } from './export-brief';

interface BriefSettingsProps {
  readonly brief: Brief;
  /** How many quotes the brief lists now; null while it is being composed. */
  readonly quotes: number | null;
}

export function BriefSettings({ brief, quotes }: BriefSettingsProps) {
  const jobs = useResource('jobs');
  const personas = useResource('personas');
  const update = async (changes: Partial<BriefFields>) => {
    const params = { id: brief.id, ...changes };
    valueOrNotice(await call('briefs.update', params), useStore.getState());
  };
  const remove = async () => {
    const state = useStore.getState();
    const removed = valueOrNotice(await call('briefs.remove', { id: brief.id }), state);
    if (removed) state.go('briefs');
  };
  return (
    <>
      <h2>Title</h2>
      <EditableText
        label="Title"
        value={brief.title}
        onCommit={(title) => void update({ title })}
      />
      <h2>Purpose</h2>
      <EditableText
        label="Purpose"
        multiline
        allowEmpty
        value={brief.purpose}
        placeholder="What this session is for"
        onCommit={(purpose) => void update({ purpose })}
      />
      <h2>Decision</h2>
      <EditableText
        label="Decision"
        multiline
        allowEmpty
        value={brief.decision}
        placeholder="What will be decided with it"
        onCommit={(decision) => void update({ decision })}
      />
      <ChosenParts
        title="Jobs"
        none="No jobs in this study yet."
        parts={(jobs ?? []).map((job) => ({ id: job.id, title: job.title }))}
        chosen={brief.jobIds}
        onChange={(jobIds) => void update({ jobIds })}
      />
      <ChosenParts
        title="Personas"
        none="No personas in this study yet."
        parts={(personas ?? []).map((persona) => ({ id: persona.id, title: persona.name }))}
        chosen={brief.personaIds}
        onChange={(personaIds) => void update({ personaIds })}
      />
      <h2 id="appendix-scope">Appendix</h2>
      <select
        aria-labelledby="appendix-scope"
        className={styles.scope}
        value={brief.appendix}
        onChange={(event) =>
          void update({ appendix: event.target.value === 'all' ? 'all' : 'cited' })
        }
      >
        <option value="cited">The quotes that are cited</option>
        <option value="all">Every tagged quote</option>
      </select>
      <section className={styles.export} aria-label="Export">
        <Button look="main" onClick={() => void exportBrief(brief, 'docx')}>
          Export to Word…
        </Button>
        <Button onClick={() => void exportBrief(brief, 'html')}>Web page…</Button>
        <Button onClick={() => void exportBrief(brief, 'md')}>Markdown…</Button>
        <p>
          {quotes === null ? '' : `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}, word for word.`}{' '}
          <Kbd keys="Mod+E" />
        </p>
      </section>
      <Button look="quiet" onClick={() => void remove()}>
        Remove this brief
      </Button>
    </>
  );
}
