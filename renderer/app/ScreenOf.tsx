import { assertNever } from '../../shared/result';
import { BriefsScreen } from '../screens/briefs/BriefsScreen';
import { CodesScreen } from '../screens/codes/CodesScreen';
import { JobsScreen } from '../screens/jobs/JobsScreen';
import { MemosScreen } from '../screens/memos/MemosScreen';
import { PeopleScreen } from '../screens/people/PeopleScreen';
import { PersonasScreen } from '../screens/personas/PersonasScreen';
import { QuotesScreen } from '../screens/quotes/QuotesScreen';
import { RedactScreen } from '../screens/redact/RedactScreen';
import { SearchScreen } from '../screens/search/SearchScreen';
import { TranscriptsScreen } from '../screens/transcripts/TranscriptsScreen';
import { useStore } from '../store/store';

/** The screen that the route names. */
export function ScreenOf() {
  const screen = useStore((state) => state.route.screen);
  switch (screen) {
    case 'transcripts':
      return <TranscriptsScreen />;
    case 'search':
      return <SearchScreen />;
    case 'quotes':
      return <QuotesScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'memos':
      return <MemosScreen />;
    case 'codes':
      return <CodesScreen />;
    case 'jobs':
      return <JobsScreen />;
    case 'personas':
      return <PersonasScreen />;
    case 'briefs':
      return <BriefsScreen />;
    case 'redact':
      return <RedactScreen />;
    default:
      return assertNever(screen);
  }
}
