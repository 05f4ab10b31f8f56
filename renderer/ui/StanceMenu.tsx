import { ChevronDown } from 'lucide-react';
import { type Stance, stances } from '../../shared/model';
import { MenuButton, type MenuItem } from './MenuButton';
import styles from './StanceMenu.module.css';

/** What a quote does to a claim, in full: what the choices of the menu say. */
export const stanceMeanings: Readonly<Record<Stance, string>> = {
  supports: 'It says the same',
  qualifies: 'It says so, but not always or not wholly',
  contradicts: 'It says otherwise',
};

interface StanceMenuProps {
  readonly stance: Stance;
  /** Whose words, for those who hear the page: "Marta, two whole evenings". */
  readonly about: string;
  readonly onChange: (stance: Stance) => void;
  /** More that can be done with the link, below the stances. */
  readonly more?: readonly MenuItem[];
}

/**
 * What a quote does to the claim beside it, and the menu that changes it. That a quote supports is
 * the rule, so then there is only a quiet arrow.
 */
export function StanceMenu({ stance, about, onChange, more = [] }: StanceMenuProps) {
  const choices = stances.map((choice) => ({
    id: choice,
    checked: choice === stance,
    label: <StanceChoice stance={choice} />,
    run: () => {
      if (choice !== stance) onChange(choice);
    },
  }));
  const others = more.map((item, place) => ({ ...item, apart: place === 0 }));
  return (
    <MenuButton
      label={`${stance}: what this quote does to the claim (${about})`}
      className={styles.button}
      items={[...choices, ...others]}
    >
      {stance === 'supports' ? <ChevronDown size={14} /> : <StanceWord stance={stance} />}
    </MenuButton>
  );
}

/** A stance as a word in its tone. */
export function StanceWord({ stance }: { readonly stance: Stance }) {
  return (
    <span className={styles.word} data-stance={stance}>
      {stance}
    </span>
  );
}

/** A stance with what it means: one choice of several. */
export function StanceChoice({ stance }: { readonly stance: Stance }) {
  return (
    <span className={styles.choice}>
      <StanceWord stance={stance} />
      <span className={styles.meaning}>{stanceMeanings[stance]}</span>
    </span>
  );
}
