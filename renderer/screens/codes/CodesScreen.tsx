import { useMemo, useState } from 'react';
import type { CountedCode, Kind } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { KindMark } from '../../ui/KindMark';
import { CodeDetails } from './CodeDetails';
import { CodeRow } from './CodeRow';
import styles from './CodesScreen.module.css';
import { codeTree } from './code-tree';

/** The codebook: codes by kind with what stands behind each, and the chosen one in full. */
export function CodesScreen() {
  const kinds = useResource('kinds');
  const codes = useResource('codes');
  const participants = useResource('participants');
  const chosenId = useStore((state) => state.route.id);
  const [search, setSearch] = useState('');
  const matching = useMemo(() => filterCodes(codes ?? [], search), [codes, search]);
  if (!kinds || !codes || !participants) return null;
  const chosen = codes.find((code) => code.id === chosenId) ?? null;
  return (
    <div className={styles.screen}>
      <section className={styles.list} aria-label="Codebook">
        <header className={styles.header}>
          <h1>Codes</h1>
          <input
            type="search"
            value={search}
            placeholder="Find a code"
            aria-label="Find a code"
            onChange={(event) => setSearch(event.target.value)}
          />
        </header>
        {kinds.map((kind) => (
          <KindSection
            key={kind.key}
            kind={kind}
            codes={matching.filter((code) => code.kind === kind.key)}
            people={participants.length}
            chosenId={chosenId}
          />
        ))}
      </section>
      <aside className={styles.panel} aria-label="Code">
        {chosen ? (
          <CodeDetails
            key={chosen.id}
            code={chosen}
            siblings={codes.filter((code) => code.kind === chosen.kind && code.id !== chosen.id)}
          />
        ) : (
          <p className={styles.hint}>
            Choose a code to write what it means, the words it puts into a job, and where it stands
            on the way from the first thought to the switch.
          </p>
        )}
      </aside>
    </div>
  );
}

interface KindSectionProps {
  readonly kind: Kind;
  readonly codes: readonly CountedCode[];
  readonly people: number;
  readonly chosenId: number | null;
}

function KindSection({ kind, codes, people, chosenId }: KindSectionProps) {
  const create = async () => {
    const state = useStore.getState();
    const name = freeName(`New ${kind.name.toLowerCase()}`, codes);
    const made = valueOrNotice(await call('codes.create', { kind: kind.key, name }), state);
    if (made) state.go('codes', made.id);
  };
  return (
    <section className={styles.kind} data-kind={kind.key} aria-labelledby={`kind-${kind.key}`}>
      <div className={styles.kindHead}>
        <KindMark kind={kind} />
        <h2 id={`kind-${kind.key}`}>{kind.plural}</h2>
        <span className={styles.count}>{codes.length}</span>
        <Button look="quiet" onClick={() => void create()}>
          Add
        </Button>
      </div>
      {codes.length === 0 ? (
        <p className={styles.none}>
          None yet. Select words in a transcript and press {kind.letter}, or add one here.
        </p>
      ) : (
        <ul>
          {codeTree(codes).map(({ code, depth }) => (
            <CodeRow
              key={code.id}
              code={code}
              depth={depth}
              people={people}
              chosen={code.id === chosenId}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Codes whose name or description holds every word that was typed, and their parents. */
function filterCodes(codes: readonly CountedCode[], search: string): readonly CountedCode[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return codes;
  const found = codes.filter((code) => {
    const text = `${code.name} ${code.description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const wanted = new Set(found.flatMap((code) => [code.id, code.parentId]));
  return codes.filter((code) => wanted.has(code.id));
}

function freeName(name: string, codes: readonly CountedCode[]): string {
  const taken = new Set(codes.map((code) => code.name.toLowerCase()));
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`.toLowerCase())) number += 1;
  return `${name} ${number}`;
}
