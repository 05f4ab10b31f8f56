import type { Memo, MemoSubject } from '../../shared/model';
import { useResource } from '../store/use-resource';
import styles from './Memo.module.css';
import { MemoField } from './MemoField';

interface MemoOnProps {
  readonly about: MemoSubject;
  /** Read aloud: "Memo on Marta". */
  readonly label: string;
  readonly placeholder: string;
  readonly id?: string;
  readonly plain?: boolean;
}

/** The memos on something: one's own to write, and below it what other coders wrote. */
export function MemoOn(props: MemoOnProps) {
  const own = useMemosOn(props.about).own;
  return (
    <>
      <MemoField key={`${props.about.type}/${props.about.id}`} {...props} stored={own} />
      <OthersMemos about={props.about} />
    </>
  );
}

/** What other coders wrote on something; nothing where they did not. */
export function OthersMemos({ about }: { readonly about: MemoSubject }) {
  const { others } = useMemosOn(about);
  return others.map(({ id, text, coder }) => (
    <p key={id} className={styles.other}>
      {text} <span>{coder}</span>
    </p>
  ));
}

interface MemosOn {
  /** One's own: empty for none, null until that is known. */
  readonly own: string | null;
  readonly others: readonly (Memo & { readonly coder: string })[];
}

function useMemosOn({ type, id }: MemoSubject): MemosOn {
  const memos = useResource('memos');
  const overview = useResource('overview');
  if (!memos || !overview) return { own: null, others: [] };
  const here = memos.filter(({ about }) => about.type === type && about.id === id);
  const names = new Map(overview.coders.map((coder) => [coder.id, coder.name]));
  const isOwn = (memo: Memo) => memo.coderId === overview.coder.id;
  return {
    own: here.find(isOwn)?.text ?? '',
    others: here
      .filter((memo) => !isOwn(memo))
      .map((memo) => ({ ...memo, coder: names.get(memo.coderId) ?? '' })),
  };
}
