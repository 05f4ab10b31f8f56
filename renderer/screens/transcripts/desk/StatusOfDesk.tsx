import { StatusKey, StatusKeys } from '../../../ui/StatusKeys';
import { keepAdjusted } from './adjusting';
import { useDesk } from './desk-state';
import { clearSelection } from './moving';
import { goToUntagged } from './passage-moves';
import { type Coverage, coverageInWords } from './untagged';

/**
 * The line at the foot: how much is left to read for tags, and the key that goes there. While the
 * ends of a passage are moved, the keys for that.
 */
export function StatusOfDesk({ coverage }: { readonly coverage: Coverage }) {
  const adjusting = useDesk((state) => state.adjustingId !== null);
  if (adjusting) {
    return (
      <StatusKeys>
        <span>← → move the end by words, with Alt by sentences · Tab: the other end</span>
        <StatusKey keys="Enter" label="keep" onRun={keepAdjusted} />
        <StatusKey keys="Escape" label="leave" onRun={clearSelection} />
      </StatusKeys>
    );
  }
  return (
    <StatusKeys>
      <span>{coverageInWords(coverage)}</span>
      {coverage.untagged.length > 0 && (
        <StatusKey
          keys="N"
          label="next untagged"
          onRun={() => goToUntagged(coverage.untagged, 1)}
        />
      )}
    </StatusKeys>
  );
}
