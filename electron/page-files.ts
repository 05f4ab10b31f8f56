import { realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { isMissing } from './stored-file';

/** Where the pages live: a scheme and a host of their own, so an origin of their own. */
export const pageOrigin = 'app://throughline';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly path: string;
  readonly contentType: string;
}

/**
 * The file under `root` that an address means; null where there is none, or none of a kind that
 * pages are made of. Links are followed first, and the place they lead to must be inside `root`.
 */
export async function findPageFile(address: string, root: string): Promise<PageFile | null> {
  if (!isPageAddress(address)) return null;
  const { pathname } = new URL(address);
  // Our pages never write a separator in code, so such an address only tries to get out.
  if (/%2f|%5c|%00|\\/i.test(pathname)) return null;
  try {
    const home = await realpath(root);
    const path = await realpath(join(home, decodeURIComponent(pathname)));
    const contentType = contentTypes[extname(path)];
    return path.startsWith(home + sep) && contentType ? { path, contentType } : null;
  } catch (error) {
    if (error instanceof URIError || isMissing(error)) return null;
    throw error;
  }
}

/** Whether an address is of our own origin, judged by its parsed parts. */
export function isPageAddress(address: string): boolean {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === pageOrigin;
}
