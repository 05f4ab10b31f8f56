import type { CountedCode, Kind } from '../../../shared/model';
import { type Choice, CodeChoice } from './CodeChoice';
import { mergeCodes, moveCodes, named } from './codebook-actions';
import { kindMeant, meant, useCodebook } from './codebook-state';
import { KindDialog } from './kinds/KindDialog';
import { RemoveKindDialog } from './kinds/RemoveKindDialog';
import { SplitDialog } from './SplitDialog';
import { branchIds } from './tree-rows';

interface CodebookDialogsProps {
  readonly kinds: readonly Kind[];
  readonly codes: readonly CountedCode[];
}

/** The question that an action on the codes has come to, if it has. */
export function CodebookDialogs({ kinds, codes }: CodebookDialogsProps) {
  const { asking, marked, active } = useCodebook();
  const chosen = meant(codes, marked, active);
  const close = () => useCodebook.setState({ asking: null });
  const kind = kindMeant(kinds, marked, active);
  if (asking === 'new-kind') return <KindDialog kinds={kinds} kind={null} onClose={close} />;
  if (asking === 'edit-kind') {
    return kind && <KindDialog kinds={kinds} kind={kind} onClose={close} />;
  }
  if (asking === 'remove-kind') {
    return kind && <RemoveKindDialog kind={kind} kinds={kinds} codes={codes} onClose={close} />;
  }
  const [first] = chosen;
  if (asking === null || !first) return null;
  if (asking === 'split') return <SplitDialog code={first} onClose={close} />;
  const likely = sorted(kinds, codes, first.kind);
  if (asking === 'merge') {
    // Of several codes each may be the one that stays; of one, another.
    const stay = chosen.length > 1 ? chosen : [];
    const others = likely.filter((code) => !chosen.includes(code));
    return (
      <CodeChoice
        title={`Merge ${named(chosen)} into`}
        choices={asChoices(kinds, [...stay, ...others])}
        onClose={close}
        onChoose={(choice) => {
          close();
          if (choice.type === 'code') void mergeCodes(chosen, choice.code);
        }}
      />
    );
  }
  const below = new Set(chosen.flatMap((code) => [...branchIds(codes, code.id)]));
  const tops = kinds.map((kind): Choice => ({ type: 'top', kind }));
  const parents = likely.filter((code) => !below.has(code.id));
  return (
    <CodeChoice
      title={`Move ${named(chosen)} under`}
      choices={[...asChoices(kinds, parents), ...tops]}
      onClose={close}
      onChoose={(choice) => {
        close();
        void moveCodes(chosen, choice.type === 'code' ? { under: choice.code } : choice);
      }}
    />
  );
}

/** Codes of that kind first, then kind by kind, by name; archived ones are not offered. */
function sorted(
  kinds: readonly Kind[],
  codes: readonly CountedCode[],
  kind: string,
): readonly CountedCode[] {
  const order = [kind, ...kinds.map(({ key }) => key)];
  return codes
    .filter((code) => !code.archived)
    .toSorted(
      (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.name.localeCompare(b.name),
    );
}

function asChoices(kinds: readonly Kind[], codes: readonly CountedCode[]): readonly Choice[] {
  return codes.flatMap((code): Choice[] => {
    const kind = kinds.find((candidate) => candidate.key === code.kind);
    return kind ? [{ type: 'code', code, kind }] : [];
  });
}
