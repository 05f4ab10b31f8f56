import { useLayoutEffect } from 'react';
import type { Kind } from '../../shared/model';
import { useResource } from '../store/use-resource';

const sheet = new CSSStyleSheet();

/**
 * Gives each kind of the study its colour: to what carries its key in `data-kind`, and as the
 * variables `--KEY` and `--KEY-fill` for marks of several kinds. A study's own kinds cannot stand
 * in a style file. While another list is on its way the last one holds.
 */
export function useKindColours(): void {
  const kinds = useResource('kinds');
  useLayoutEffect(() => {
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    if (kinds) sheet.replaceSync(kinds.map(rulesOf).join('\n'));
  }, [kinds]);
}

function rulesOf({ key, colour }: Kind): string {
  const name = CSS.escape(key);
  return `:root { --${name}: var(--${colour}); --${name}-fill: var(--${colour}-fill); }
    [data-kind="${name}"] { --kind: var(--${colour}); --kind-fill: var(--${colour}-fill); }`;
}
