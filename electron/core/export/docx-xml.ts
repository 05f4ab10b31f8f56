/** A paragraph of WordprocessingML; `properties` is a whole `w:pPr`, or nothing. */
export function docxParagraph(properties: string, content: string): string {
  return `<w:p>${properties}${content}</w:p>`;
}

/** A paragraph in a style, by the style's id; `more` are properties besides. */
export function styledParagraph(style: string, content: string, more = ''): string {
  return docxParagraph(`<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`, content);
}
