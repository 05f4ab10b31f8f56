import mammoth from 'mammoth';

/** An element of mammoth's document model, with the fields that are read here. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly isBold?: boolean;
  readonly checked?: boolean;
}

/**
 * A Word document as mammoth reads it. The model is taken where mammoth offers it for changes; the
 * document handed back is empty, so no HTML is made of it.
 */
export async function readWordModel(docx: Buffer): Promise<WordElement> {
  let model: WordElement | null = null;
  await mammoth.convertToHtml(
    { buffer: docx },
    {
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: WordElement): WordElement => {
        model = document;
        return { ...document, children: [] };
      },
    },
  );
  if (!model) throw new Error('The document has no body.');
  return model;
}
