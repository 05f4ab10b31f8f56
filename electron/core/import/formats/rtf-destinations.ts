/** What a group of an RTF file is for. */
export type Destination =
  | 'body'
  /** Nothing in it is text. */
  | 'skipped'
  | 'fonts'
  | 'styles'
  /** Words beside the text, which are listed as left out. */
  | { readonly aside: string };

const skipped = new Set(
  `colortbl info pict object objdata fldinst filetbl listtable listoverridetable revtbl rsidtbl
  generator xmlnstbl themedata colorschememapping latentstyles datastore mmathPr listtext pntext
  pntxta pntxtb nonshppict bkmkstart bkmkend atnid atnauthor atntime atndate atnref atnparent
  userprops docvar private protusertbl template operator shprslt sp xe tc tcn rxe wgrffmtfilter
  ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn`.split(/\s+/),
);

const asides: Readonly<Record<string, string>> = {
  header: 'page header',
  headerl: 'page header',
  headerr: 'page header',
  headerf: 'page header',
  footer: 'page footer',
  footerl: 'page footer',
  footerr: 'page footer',
  footerf: 'page footer',
  footnote: 'footnote',
  annotation: 'comment',
  shptxt: 'text box',
};

/**
 * What a control word at the start of a group makes of it; null where it only formats. A group
 * marked `\*` that nobody here knows is to be skipped, says the specification.
 */
export function destinationOf(word: string, marked: boolean): Destination | null {
  if (word === 'fonttbl') return 'fonts';
  if (word === 'stylesheet') return 'styles';
  const aside = asides[word];
  if (aside !== undefined) return { aside };
  // The parts of a shape lie inside others that are marked to be skipped.
  if (word === 'shpinst') return null;
  return skipped.has(word) || marked ? 'skipped' : null;
}
