import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { isMissing } from './stored-file';

export const pageScheme = 'app';
export const pageOrigin = 'app://throughline';
export const pageAddress = `${pageOrigin}/index.html`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // The one way out of a page that asks neither a permission nor a request filter.
  "webrtc 'block'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
};

/** Before the app is ready: makes `app:` a scheme with an origin of its own. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the files under `root`, and nothing else on the disk, as `app://throughline/…`. */
export function servePages(session: Session, root: string): void {
  session.protocol.handle(pageScheme, (request) => answer(request, root));
}

async function answer(request: Request, root: string): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const path = await findFile(request.url, root);
  const type = path === null ? undefined : contentTypes[extname(path)];
  if (path === null || type === undefined) return refusal(404);
  return new Response(new Uint8Array(await readFile(path)), {
    headers: { ...headers, 'Content-Type': type },
  });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers });
}

/**
 * The file that an address means, or null. Links are followed first and the place they lead to
 * must be inside `root`. Encoded slashes never come from our pages, so they are refused.
 */
async function findFile(address: string, root: string): Promise<string | null> {
  const url = new URL(address);
  if (url.host !== new URL(pageOrigin).host || /%2f|%5c|%00|\\/i.test(url.pathname)) return null;
  try {
    const home = await realpath(root);
    const path = await realpath(join(home, decodeURIComponent(url.pathname)));
    return path.startsWith(home + sep) ? path : null;
  } catch (error) {
    if (error instanceof URIError || isMissing(error)) return null;
    throw error;
  }
}
