import {
  BookOpenText,
  Briefcase,
  FileText,
  NotebookPen,
  PenLine,
  Quote,
  Search,
  Tags,
  UserRound,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { StudyOverview } from '../../shared/model';
import { openCoders } from '../screens/coders/coder-actions';
import { routeHref, type Screen } from '../store/route-slice';
import { useStore } from '../store/store';
import { useResource } from '../store/use-resource';
import styles from './Navigation.module.css';

interface Place {
  readonly screen: Screen;
  readonly title: string;
  readonly icon: ComponentType<{ size?: number }>;
  readonly count?: keyof StudyOverview['counts'];
}

const sections: readonly { readonly title: string; readonly places: readonly Place[] }[] = [
  {
    title: 'Read',
    places: [
      { screen: 'transcripts', title: 'Transcripts', icon: BookOpenText, count: 'sources' },
      { screen: 'search', title: 'Search', icon: Search },
      { screen: 'quotes', title: 'Quotes', icon: Quote, count: 'quotes' },
      { screen: 'people', title: 'People', icon: Users, count: 'participants' },
      { screen: 'memos', title: 'Memos', icon: NotebookPen, count: 'memos' },
    ],
  },
  {
    title: 'Make sense',
    places: [
      { screen: 'codes', title: 'Codes', icon: Tags, count: 'codes' },
      { screen: 'jobs', title: 'Jobs', icon: Briefcase, count: 'jobs' },
      { screen: 'personas', title: 'Personas', icon: UserRound, count: 'personas' },
    ],
  },
  {
    title: 'Hand over',
    places: [{ screen: 'briefs', title: 'Briefs', icon: FileText, count: 'briefs' }],
  },
];

export function Navigation() {
  const screen = useStore((state) => state.route.screen);
  const overview = useResource('overview');
  return (
    <nav className={styles.nav} aria-label="Study">
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <ul>
            {section.places.map((place) => (
              <li key={place.screen}>
                <a
                  href={routeHref(place.screen)}
                  aria-current={place.screen === screen ? 'page' : undefined}
                  title={place.title}
                >
                  <span className={styles.icon}>
                    <place.icon size={17} />
                  </span>
                  <span className={styles.title}>{place.title}</span>
                  <span className={styles.count}>
                    {(place.count && overview?.counts[place.count]) ?? ''}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {overview && (
        <button type="button" className={styles.coder} onClick={openCoders}>
          <span className={styles.icon}>
            <PenLine size={17} />
          </span>
          <span className={styles.title}>Coding as {overview.coder.name}</span>
        </button>
      )}
    </nav>
  );
}
