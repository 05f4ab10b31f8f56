import { fail, type Result } from '../../../../shared/result';
import { listArchiveBytes } from '../archive-folder';
import type { FileContent, Format, OpenedFile } from './format';

/**
 * Archives that are no documents. Whoever imports takes the files out of them first, so one that
 * comes here has nothing to read in it, cannot be opened, or lies inside another archive.
 */
export const zip: Format = {
  endings: ['.zip'],
  claims: ({ kind, ending }) => kind === 'zip' && ending === '.zip',
  open: openZip,
};

async function openZip({ name, bytes }: FileContent): Promise<Result<OpenedFile>> {
  const listed = await listArchiveBytes({ path: name, name }, bytes);
  if (!listed.ok) return listed;
  if (listed.value && listed.value.length > 0) {
    return fail(
      'archive-in-archive',
      `“${name}” is an archive inside another one. Unpack it, and import the files in it.`,
    );
  }
  return fail('not-a-transcript', `“${name}” is an archive without a transcript in it.`);
}
