import type { ArchiveParts } from './archive';
import type { Sheet } from './workbook';
import { readNumberKinds } from './xlsx-numbers';
import { readSheet, readStrings } from './xlsx-sheet';
import { walkXml } from './xml-parts';

/** The sheets of a workbook in their order. Throws where its parts do not hang together. */
export function readSheets(parts: ArchiveParts): Sheet[] {
  const part = (path: string) => parts.get(path)?.toString('utf8') ?? null;
  const targets = new Map<string, string>();
  walkXml(part('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (_name, attributes) => {
      targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
    },
  });
  const strings = part('xl/sharedStrings.xml');
  const styles = part('xl/styles.xml');
  const found: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  walkXml(part('xl/workbook.xml') ?? '<none/>', {
    open: (element, attributes) => {
      if (element === 'workbookPr')
        from1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (element !== 'sheet') return;
      const state = attributes.get('state') ?? 'visible';
      const name = attributes.get('name') ?? '';
      found.push({ name, hidden: state !== 'visible', id: attributes.get('id') ?? '' });
    },
  });
  if (found.length === 0) throw new Error('It holds no workbook.');
  const context = {
    strings: strings === null ? [] : readStrings(strings),
    kinds: styles === null ? [] : readNumberKinds(styles),
    from1904,
  };
  return found.map(({ name, hidden, id }) => {
    const target = targets.get(id) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name, hidden, rows: readSheet(part(path) ?? '<none/>', context) };
  });
}
