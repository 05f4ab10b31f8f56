import { MessageSquarePlus, Quote } from 'lucide-react';
import type { Kind } from '../../../../shared/model';
import { Button } from '../../../ui/Button';
import { KindMark } from '../../../ui/KindMark';
import { markWords, startMemo, startTagging } from './tagging';

interface SelectionToolsProps {
  readonly kinds: readonly Kind[];
  readonly className: string | undefined;
}

/** What can be done with the selected words, for those who do not use its keys. */
export function SelectionTools({ kinds, className }: SelectionToolsProps) {
  return (
    // What is pressed here must not take the selection away.
    <div
      className={className}
      role="toolbar"
      aria-label="Selected words"
      onPointerDown={(event) => event.preventDefault()}
    >
      {kinds.map((kind) => (
        <Button
          key={kind.key}
          look="quiet"
          title={`Tag as ${kind.name.toLowerCase()} (${kind.letter})`}
          aria-label={`Tag as ${kind.name.toLowerCase()}`}
          onClick={() => startTagging(kind.key)}
        >
          <KindMark kind={kind} size={18} />
        </Button>
      ))}
      <Button
        look="quiet"
        title="Keep as a quote without a code (Q)"
        aria-label="Keep as a quote without a code"
        onClick={() => void markWords()}
      >
        <Quote size={17} />
      </Button>
      <Button
        look="quiet"
        title="Write a memo (M)"
        aria-label="Write a memo"
        onClick={() => void startMemo()}
      >
        <MessageSquarePlus size={17} />
      </Button>
    </div>
  );
}
