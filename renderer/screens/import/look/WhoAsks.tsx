import type { ControlProps } from './control-props';
import styles from './LookControls.module.css';

/** Enough for any interview; a panel of more is nobody's to tick through. */
const shown = 40;

/** Which speakers are interviewers: what they say counts as no evidence. */
export function WhoAsks({ preview, choices, onChoose }: ControlProps) {
  const { speakers } = preview;
  if (speakers.length === 0) return null;
  const asking = speakers.filter(({ interviewer }) => interviewer).map(({ name }) => name);
  return (
    <fieldset className={styles.list}>
      <legend>Who asks</legend>
      {speakers.slice(0, shown).map(({ name, turns, interviewer }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={interviewer}
            onChange={({ target }) => {
              const others = asking.filter((one) => one !== name);
              const interviewers = target.checked ? [...others, name] : others;
              onChoose({ ...choices, interviewers });
            }}
          />
          <span>{name}</span>
          <span className={styles.count}>{turns}</span>
        </label>
      ))}
    </fieldset>
  );
}
