import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { findPageFile, pageOrigin } from './page-files';

const scheme = new URL(pageOrigin).protocol.slice(0, -1);

export const pageAddress = `${pageOrigin}/index.html`;

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
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
};

/** Before the app is ready: makes ours a scheme with origins, and lets compiled code be kept. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the files of our pages under `root`, and nothing else on the disk. */
export function servePages(session: Session, root: string): void {
  session.protocol.handle(scheme, (request) => answer(request, root));
}

async function answer(request: Request, root: string): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  const file = await findPageFile(request.url, root);
  if (file === null) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(await readFile(file.path)), {
    headers: { ...headers, 'Content-Type': file.contentType },
  });
}
