/** What people put behind the name of a file when they make another version of it. */
const marks =
  /[\s_.,–—([-]+(?:copy|kopie|copie|copia|corrected|corrections?|corr|korrigiert|corrigé|edited|edits?|final|clean|cleaned|revised|rev|updated|new|neu|version ?\d*|v ?\d+(?:\.\d+)*)[)\]]?$/u;
/** "(2)": what systems put behind a name that is taken. */
const numbered = /\s*\(\d{1,2}\)$/u;

/**
 * What the names of two versions of one file have in common: without ending, case, spaces and marks,
 * and without what tells versions apart ("Marta, corrected (2).docx" is "marta").
 */
export function versionName(name: string): string {
  let bare = name.normalize('NFKC').toLowerCase().trim();
  bare = bare.replace(/\.[a-z0-9]{1,5}$/u, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    const without = bare.replace(numbered, '').replace(marks, '');
    if (without !== '') bare = without;
  }
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
