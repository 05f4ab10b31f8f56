import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  /** Names come without their prefix: `x:row` is `row`. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Walks through a part of an Office document. Throws where it is no well-formed XML. */
export function walkXml(xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const plain = new Map(Object.entries(attributes).map(([key, value]) => [bare(key), value]));
    open(bare(name), plain);
  });
  if (close) parser.on('closetag', ({ name }) => close(bare(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
