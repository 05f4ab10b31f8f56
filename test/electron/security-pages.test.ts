import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp, type RunningApp } from './harness/launch';
import { waitForStatus } from './harness/study';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await waitForStatus(running.page, 'none');
});

afterAll(() => running.close());

/** Fetches as a window would, past the page's own policy, which lets it fetch nothing. */
async function get(address: string, method = 'GET') {
  return running.app.evaluate(
    async ({ session }, [url, verb]) => {
      const response = await session.defaultSession.fetch(url, { method: verb });
      const body = await response.text();
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers.entries()),
        empty: body === '',
      };
    },
    [address, method] as const,
  );
}

test('a page comes with its policy', async () => {
  const { status, headers } = await get('app://throughline/index.html');
  expect(status).toBe(200);
  expect(headers).toMatchInlineSnapshot(`
    {
      "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "content-type": "text/html; charset=utf-8",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-dns-prefetch-control": "off",
    }
  `);
});

test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('%s is refused', async (method) => {
  expect(await get('app://throughline/index.html', method)).toMatchObject({
    status: 405,
    empty: true,
  });
});

describe('what is not a page is not served', () => {
  test.each([
    'app://throughline/missing.js',
    'app://throughline/../main/main.js',
    'app://throughline/%2e%2e/main/main.js',
    'app://throughline/..%2fmain/main.js',
    'app://throughline/..%5cmain/main.js',
    'app://throughline/%252e%252e/main/main.js',
  ])('%s', async (address) => {
    expect(await get(address)).toMatchObject({ status: 404, empty: true });
  });

  test('another host', async () => {
    await expect(get('app://elsewhere/index.html')).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
  });
});

test('no word of the page breaks its policy', async () => {
  const broken: string[] = [];
  running.page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) broken.push(message.text());
  });
  await running.page.reload();
  await waitForStatus(running.page, 'none');
  await running.page.getByRole('button').first().focus();
  expect(broken).toEqual([]);
});
