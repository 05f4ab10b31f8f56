import { SaxesParser } from 'saxes';

interface Style {
  readonly parent: string | null;
  readonly displayName: string;
  bold: boolean | null;
}

/** What the styles of an OpenDocument say of a text; a style follows its parents. */
export interface OdfStyles {
  /** Null where neither the style nor its parents say. */
  readonly bold: (style: string) => boolean | null;
  readonly isQuotation: (style: string) => boolean;
  /** Level of the heading that a paragraph of the style is without being marked as one; 0 for none. */
  readonly heading: (style: string) => number;
}

const mostParents = 20;
const quotation =
  /^(?:quotations?|block ?quotation|block ?text|quote|intense quote|zitat|citation)$/i;

/** Gathers the styles of the parts of a document: the later ones win. */
export function readOdfStyles(...parts: readonly string[]): OdfStyles {
  const styles = new Map<string, Style>();
  for (const xml of parts) if (xml !== '') collect(xml, styles);

  function* withParents(name: string): Generator<{ name: string; style: Style }> {
    let at: string | null = name;
    for (let steps = 0; at !== null && steps < mostParents; steps += 1) {
      const style = styles.get(at);
      if (!style) return;
      yield { name: at, style };
      at = style.parent;
    }
  }
  const plain = (name: string) => name.replace(/_20_/g, ' ');
  return {
    bold: (name) => {
      for (const { style } of withParents(name)) if (style.bold !== null) return style.bold;
      return null;
    },
    isQuotation: (name) =>
      quotation.test(plain(name)) ||
      [...withParents(name)].some(
        (one) =>
          quotation.test(plain(one.name)) ||
          quotation.test(one.style.displayName) ||
          quotation.test(plain(one.style.parent ?? '')),
      ),
    heading: (name) =>
      [name, ...[...withParents(name)].map(({ style }) => style.parent ?? '')].includes('Title')
        ? 1
        : 0,
  };
}

function collect(xml: string, styles: Map<string, Style>): void {
  const parser = new SaxesParser();
  let open: Style | null = null;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'style:style') {
      open = {
        parent: attributes['style:parent-style-name'] ?? null,
        displayName: attributes['style:display-name'] ?? '',
        bold: null,
      };
      styles.set(attributes['style:name'] ?? '', open);
    } else if (name === 'style:text-properties' && open) {
      const weight = attributes['fo:font-weight'];
      if (weight !== undefined) open.bold = weight === 'bold' || Number(weight) >= 600;
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'style:style') open = null;
  });
  parser.write(xml).close();
}
