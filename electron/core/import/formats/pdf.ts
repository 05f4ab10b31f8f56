import type { Format } from './format';

/** PDFs by their first bytes. */
export const pdf: Format = {
  endings: ['.pdf'],
  claims: ({ kind }) => kind === 'pdf',
  // Loaded only here: the parser of PDFs is larger than all the rest.
  open: async (file) => (await import('./pdf-document')).openPdf(file),
};
