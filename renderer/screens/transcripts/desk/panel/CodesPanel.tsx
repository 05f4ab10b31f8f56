import { useMemo, useState } from 'react';
import type { CountedCode, Kind, Passage } from '../../../../../shared/model';
import { HiddenCoders } from '../../../coders/HiddenCoders';
import { useDesk } from '../desk-state';
import { focusCurrentTurn } from '../tagging';
import { AboutCode } from './AboutCode';
import { CodeList } from './CodeList';
import styles from './CodesPanel.module.css';

interface CodesPanelProps {
  readonly kinds: readonly Kind[];
  readonly codes: readonly CountedCode[];
  readonly passages: readonly Passage[];
}

/** All codes by kind with the people behind them; below, the one that was asked about. */
export function CodesPanel({ kinds, codes, passages }: CodesPanelProps) {
  const [search, setSearch] = useState('');
  const [byName, setByName] = useState(false);
  const codeId = useDesk((state) => state.codeId);
  const chosen = codes.find((code) => code.id === codeId);
  const found = useMemo(() => {
    const offered = codes.filter((code) => !code.archived);
    return withParents(offered, search);
  }, [codes, search]);
  const most = Math.max(1, ...codes.map((code) => code.participants));
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>Codes</h2>
        <button
          type="button"
          className={styles.order}
          title={byName ? 'Order by people' : 'Order by name'}
          onClick={() => setByName(!byName)}
        >
          {byName ? 'by name' : 'by people'}
        </button>
      </div>
      <input
        id="find-code"
        type="search"
        className={styles.search}
        placeholder="Find a code"
        aria-label="Find a code"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          if (search === '') focusCurrentTurn();
          else event.stopPropagation();
          setSearch('');
        }}
      />
      <HiddenCoders />
      <div className={styles.lists}>
        {kinds.map((kind) => (
          <CodeList
            key={kind.key}
            kind={kind}
            codes={found.filter((code) => code.kind === kind.key)}
            byName={byName}
            most={most}
            searching={search.trim() !== ''}
          />
        ))}
      </div>
      {chosen && <AboutCode key={chosen.id} code={chosen} passages={passages} />}
    </div>
  );
}

/** Codes whose name holds every word typed, and their parents. */
function withParents(codes: readonly CountedCode[], search: string): readonly CountedCode[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return codes;
  const found = codes.filter((code) => {
    const name = code.name.toLowerCase();
    return words.every((word) => name.includes(word));
  });
  const wanted = new Set(found.flatMap((code) => [code.id, code.parentId]));
  return codes.filter((code) => wanted.has(code.id));
}
