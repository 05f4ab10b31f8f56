import { StatusKey, StatusKeys } from '../../../ui/StatusKeys';
import { goToUntagged } from './passage-moves';
import { type Coverage, coverageInWords } from './untagged';

/** The line at the foot: how much is left to read for tags, and the key that goes there. */
export function StatusOfDesk({ coverage }: { readonly coverage: Coverage }) {
  return (
    <StatusKeys>
      <span>{coverageInWords(coverage)}</span>
      {coverage.untagged.length > 0 && (
        <StatusKey keys="N" label="next untagged" onRun={() => goToUntagged(coverage.untagged)} />
      )}
    </StatusKeys>
  );
}
