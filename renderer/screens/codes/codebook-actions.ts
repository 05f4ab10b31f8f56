import type { CoreMethod, CoreParams, CoreResult } from '../../../shared/contract';
import type { CodebookReport, CountedCode, Kind } from '../../../shared/model';
import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { counted, inQuotes } from '../../ui/words';
import { useCodebook } from './codebook-state';
import { goToCode } from './tree-moves';

/** "“Late reports”", "3 codes". */
export function named(codes: readonly { readonly name: string }[]): string {
  const [first] = codes;
  return codes.length === 1 && first ? inQuotes(first.name) : counted(codes.length, 'code');
}

/** Changes the study, says what was done, and offers to undo it. Null when it was refused. */
async function change<M extends CoreMethod>(
  method: M,
  params: CoreParams<M>,
  said: string | null,
): Promise<CoreResult<M> | null> {
  const state = useStore.getState();
  const done = valueOrNotice<CoreResult<M>>(await call(method, params), state);
  if (done === null) return null;
  if (said !== null) sayWithUndo(said);
  await state.loadResource('codes');
  return done;
}

export function sayWithUndo(text: string): void {
  useStore.getState().notify(text, {
    label: 'Undo',
    run: () => void useStore.getState().undo(),
  });
}

const idsOf = (codes: readonly CountedCode[]) => codes.map((code) => code.id);

export async function mergeCodes(codes: readonly CountedCode[], into: CountedCode): Promise<void> {
  const others = codes.filter((code) => code.id !== into.id);
  const said = `${named(others)} ${others.length === 1 ? 'is' : 'are'} merged into ${inQuotes(into.name)}.`;
  if (await change('codes.merge', { ids: idsOf(others), intoId: into.id }, said)) goToCode(into.id);
}

/** Puts codes under another one, or at the top of a kind. */
export async function moveCodes(
  codes: readonly CountedCode[],
  to: { readonly under: CountedCode } | { readonly kind: Kind },
): Promise<void> {
  const [first] = codes;
  if (!first) return;
  const place = 'under' in to ? { parentId: to.under.id } : { parentId: null, kind: to.kind.key };
  const where =
    'under' in to ? `under ${inQuotes(to.under.name)}` : `with the ${to.kind.plural.toLowerCase()}`;
  const said = `${named(codes)} ${codes.length === 1 ? 'stands' : 'stand'} ${where} now.`;
  const { marked } = useCodebook.getState();
  if (!(await change('codes.move', { ids: idsOf(codes), ...place }, said))) return;
  goToCode(first.id);
  useCodebook.setState({ marked });
}

export async function splitCode(
  code: CountedCode,
  name: string,
  tagIds: number[],
): Promise<boolean> {
  const said = `${inQuotes(name)} is a code of its own now.`;
  const made = await change('codes.split', { id: code.id, name, tagIds }, said);
  if (made) goToCode(made.id);
  return made !== null;
}

/** Archives codes with those below them, or brings them back where all are archived. */
export async function archiveCodes(codes: readonly CountedCode[]): Promise<void> {
  const archived = !codes.every((code) => code.archived);
  const verb = codes.length === 1 ? 'is' : 'are';
  const said = archived
    ? `${named(codes)} ${verb} archived. The tags stay.`
    : `${named(codes)} ${verb} back.`;
  await change('codes.archive', { ids: idsOf(codes), archived }, said);
}

export async function removeCode(code: CountedCode): Promise<void> {
  await change('codes.remove', { id: code.id }, `${inQuotes(code.name)} is removed with its tags.`);
}

/** Makes a code of that kind, to be named at once. */
export async function createCode(kind: Kind): Promise<void> {
  const codes = useStore.getState().loaded.codes ?? [];
  const taken = new Set(codes.map((code) => code.name.toLowerCase()));
  const plain = `New ${kind.name.toLowerCase()}`;
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} ${number}`;
  const made = await change('codes.create', { kind: kind.key, name }, null);
  if (!made) return;
  useCodebook.setState({ search: '' });
  goToCode(made.id);
}

/** Asks for a codebook and takes it in. Gives the report if something could not be read. */
export async function importCodebook(): Promise<CodebookReport | null> {
  const path = await shell.chooseCodebook();
  if (path === null) return null;
  const report = await change('codes.import', { path }, null);
  if (!report) return null;
  const { file, kinds, created, updated, unread } = report;
  const made = [kinds > 0 && counted(kinds, 'kind'), counted(created, 'code')].filter(Boolean);
  const said = `${file}: ${made.join(' and ')} made, ${updated} updated.`;
  if (created + updated > 0) sayWithUndo(said);
  else if (unread.length === 0) useStore.getState().notify(`${file}: nothing in it is new.`);
  return unread.length > 0 ? report : null;
}

export async function exportCodebook(): Promise<void> {
  const state = useStore.getState();
  const title = state.loaded.overview?.title ?? 'Study';
  const path = await shell.chooseTablePath({
    title: 'Export the codebook',
    suggestedName: `${title} codebook.csv`,
  });
  if (path === null) return;
  const written = valueOrNotice(await call('codes.export', { path }), state);
  if (!written) return;
  state.notify(`The codebook is written, with ${counted(written.codes, 'code')}.`, {
    label: 'Show the file',
    run: () => void shell.showInFolder(written.path),
  });
}
