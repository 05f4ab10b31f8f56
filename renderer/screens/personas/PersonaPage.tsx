import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Narrative, Persona } from '../../../shared/model';
import { useCommands } from '../../commands/registry';
import { NarrativeEditor } from '../../editor/NarrativeEditor';
import type { NarrativeHandle } from '../../editor/narrative-handle';
import type { Evidence } from '../../store/use-evidence';
import { editTextIn } from '../../ui/edit-text-in';
import { StatusKey, StatusKeys } from '../../ui/StatusKeys';
import { WithPanel } from '../../ui/WithPanel';
import { counted } from '../../ui/words';
import { type NarrativeSaver, narrativeSaver } from './narrative-saver';
import { PersonaHead } from './PersonaHead';
import styles from './PersonaPage.module.css';
import { PersonaPanel } from './PersonaPanel';
import { personaCommands } from './persona-commands';
import { viewNarrative } from './persona-view';

interface PersonaPageProps {
  readonly persona: Persona;
  /** Names the study, for what is copied. */
  readonly study: string;
  readonly evidence: Evidence;
}

/** One persona: who they are, in words with the quotes that stand behind them. */
export function PersonaPage({ persona, study, evidence }: PersonaPageProps) {
  const { id, name, narrative } = persona;
  const head = useRef<HTMLDivElement>(null);
  const handle = useRef<NarrativeHandle | null>(null);
  const [shown, setShown] = useState<Narrative>(narrative);
  const [saver] = useState<NarrativeSaver>(() => narrativeSaver(id, narrative));
  // Writing goes first: what it rests on may come a moment later.
  const weighed = useDeferredValue(shown);
  const view = useMemo(() => viewNarrative(weighed, evidence), [weighed, evidence]);
  const actions = useMemo(
    () => personaCommands({ id, name }, () => editTextIn(head.current)),
    [id, name],
  );
  useCommands(actions.commands);
  useEffect(() => {
    window.addEventListener('pagehide', saver.flush);
    return () => {
      window.removeEventListener('pagehide', saver.flush);
      saver.flush();
    };
  }, [saver]);
  useEffect(() => {
    if (saver.isNews(narrative)) handle.current?.replace(narrative);
  }, [saver, narrative]);
  return (
    <WithPanel
      label="Evidence"
      panel={
        <PersonaPanel
          view={view}
          evidence={evidence}
          onShowSentence={(sentence) => handle.current?.showSentence(sentence)}
        />
      }
    >
      <div className={styles.page}>
        <PersonaHead persona={persona} headRef={head} />
        <NarrativeEditor
          label={`Narrative of ${name}`}
          placeholder="Their day, what success looks like, what gets in the way. Type @ where a quote says it."
          initial={narrative}
          evidence={evidence}
          legend={
            view.withoutQuote.length === 0
              ? ''
              : `${view.withoutQuote.length} of ${counted(view.sentences.length, 'sentence')} without a quote`
          }
          study={study}
          onWrite={saver.write}
          onShow={setShown}
          onBlur={saver.flush}
          onHandle={(next) => {
            handle.current = next;
            if (narrative.blocks.length === 0) next?.focus();
          }}
        />
      </div>
      <StatusKeys>
        <StatusKey label="Put in brief" keys="B" onRun={actions.putInBrief} />
      </StatusKeys>
    </WithPanel>
  );
}
