import { X } from 'lucide-react';
import type { CountedCode, Kind, Passage, Tag } from '../../../../../shared/model';
import { useStore } from '../../../../store/store';
import { Button } from '../../../../ui/Button';
import { KindMark } from '../../../../ui/KindMark';
import { useDesk } from '../desk-state';
import { removeTag } from '../tagging';
import styles from './PassagePanel.module.css';

interface TagRowProps {
  readonly tag: Tag;
  readonly code: CountedCode;
  readonly kind: Kind;
  readonly passage: Passage;
}

/** A code on the passage: to another code by a click or Enter, away with the cross or Delete. */
export function TagRow({ tag, code, kind, passage }: TagRowProps) {
  const coder = useCoderName(tag.coderId);
  const change = () => {
    useDesk.setState({
      picking: {
        type: 'change',
        span: { start: passage.start, end: passage.end },
        kind: kind.key,
        tagId: tag.id,
        codeId: code.id,
      },
    });
  };
  return (
    <li className={styles.tag} data-kind={kind.key}>
      <button
        type="button"
        className={styles.code}
        title="Change to another code"
        onClick={change}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          void removeTag(tag.id);
        }}
      >
        <KindMark kind={kind} />
        <span>
          {code.name}
          {coder !== null && <span className={styles.coder}>by {coder}</span>}
        </span>
      </button>
      <Button
        look="quiet"
        title="Take this code away"
        aria-label={`Take ${code.name} away`}
        onClick={() => void removeTag(tag.id)}
      >
        <X size={14} />
      </Button>
    </li>
  );
}

/** Who gave the code, where the study has more coders than one. */
function useCoderName(coderId: number): string | null {
  const overview = useStore((state) => state.loaded.overview);
  if (!overview || overview.coders.length < 2) return null;
  return overview.coders.find((coder) => coder.id === coderId)?.name ?? null;
}
