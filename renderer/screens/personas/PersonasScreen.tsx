import { useStore } from '../../store/store';
import { useEvidence } from '../../store/use-evidence';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PersonaList } from './PersonaList';
import { PersonaPage } from './PersonaPage';

/** The personas of the study, or the one that the address names. */
export function PersonasScreen() {
  const id = useStore((state) => state.route.id);
  const personas = useResource('personas');
  const overview = useResource('overview');
  const evidence = useEvidence();
  if (!personas || !evidence || !overview) return null;
  if (id === null) return <PersonaList personas={personas} evidence={evidence} />;
  const persona = personas.find((candidate) => candidate.id === id);
  if (!persona) {
    return (
      <EmptyState
        title="This persona is not there any more"
        actions={
          <Button onClick={() => useStore.getState().go('personas')}>See all personas</Button>
        }
      >
        It was removed. Undo brings it back.
      </EmptyState>
    );
  }
  return (
    <PersonaPage key={persona.id} persona={persona} study={overview.path} evidence={evidence} />
  );
}
