// The loopback server answers our page and nobody else: house rules for a server on 127.0.0.1, each tried over a real socket.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silentLogger } from '../../src/core/surroundings.ts';
import { LARGEST_ATTACHMENT, LARGEST_BODY } from '../../src/server/bodies.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly host?: string;
}

let folder = '';
let pages = '';
let server: RunningServer;
let cookie = '';

function options(registerFolder: string) {
  return {
    folder: registerFolder,
    resources: resolve('resources'),
    pages,
    documentWorker: resolve('src/core/documents/worker.ts'),
    logger: silentLogger,
  };
}

function ask({ path, method = 'GET', headers = {}, body, host = '127.0.0.1' }: Asked): Promise<Answer> {
  const { port } = new URL(server.origin);
  return new Promise((settle, reject) => {
    const call = request({ host, port, path, method, headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () =>
        settle({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}

function ours(): Record<string, string> {
  return { cookie, origin: server.origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
}

function call(changes: Readonly<Record<string, string>> = {}, without: readonly string[] = []): Promise<Answer> {
  const headers = Object.fromEntries(
    Object.entries({ ...ours(), ...changes }).filter(([name]) => !without.includes(name)),
  );
  return ask({ path: '/rpc/register/info', method: 'POST', headers, body: JSON.stringify({ json: {} }) });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-loopback-'));
  pages = join(folder, 'renderer');
  mkdirSync(pages);
  writeFileSync(join(pages, 'index.html'), '<meta property="csp-nonce" nonce="__STYLE_NONCE__"><p>trang</p>');
  writeFileSync(join(pages, 'index.js'), 'export {}');
  writeFileSync(join(folder, 'bi-mat.html'), 'bí mật');
  server = await startServer(options(join(folder, 'so')));
  const entered = await ask({ path: new URL(server.address).pathname });
  expect(entered.status).toBe(303);
  expect(entered.headers.location).toBe('/');
  const given = entered.headers['set-cookie']?.[0] ?? '';
  expect(given).toMatch(/HttpOnly/);
  expect(given).toMatch(/SameSite=Strict/);
  cookie = given.split(';')[0] ?? '';
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('who is let in', () => {
  test('our page, with the cookie, may call and load', async () => {
    expect((await call()).status).toBe(200);
    expect((await ask({ path: '/', headers: { cookie } })).text).toContain('trang');
  });

  test('the one-time address opens once', async () => {
    const again = await ask({ path: new URL(server.address).pathname });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  test('nothing is given without the cookie or with another', async () => {
    expect((await call({}, ['cookie'])).status).toBe(401);
    expect((await call({ cookie: `${cookie}a` })).status).toBe(401);
    const page = await ask({ path: '/' });
    expect(page.status).toBe(401);
    expect(page.text).not.toContain('trang');
    expect(page.text).toContain('địa chỉ');
  });

  test('the server listens on this machine alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(address => address !== undefined && !address.internal && address.family === 'IPv4');
    if (outside === undefined) return;
    await expect(ask({ path: '/ready', host: outside.address })).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('from where', () => {
  test.each([
    ['a name that points here', { host: 'example.com' }],
    ['a name with our port', { host: 'example.com:80' }],
    ['this machine on another port', { host: '127.0.0.1:1' }],
    ['this machine without a port', { host: '127.0.0.1' }],
  ])('no call by %s', async (_what, headers) => {
    expect((await call(headers)).status).toBe(403);
    expect((await ask({ path: '/ready', headers })).status).toBe(403);
  });

  test.each([
    ['another site', { origin: 'https://example.com' }],
    ['another program of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['ours over another protocol', { origin: 'https://127.0.0.1' }],
    ['another site, by the browser’s own word', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring port, by the browser’s own word', { 'sec-fetch-site': 'same-site' }],
  ])('no call from %s', async (_what, headers) => {
    expect((await call(headers)).status).toBe(403);
  });

  test('no call that does not say from where', async () => {
    expect((await call({}, ['origin'])).status).toBe(403);
  });

  test('the page opened by name instead of number works the same', async () => {
    const host = `localhost:${new URL(server.origin).port}`;
    expect((await call({ host, origin: `http://${host}` })).status).toBe(200);
    expect((await call({ host })).status).toBe(403);
  });
});

describe('what is asked', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', ''])('no call as %s', async type => {
    expect((await call({ 'content-type': type })).status).toBe(415);
  });

  test('no call but by POST', async () => {
    expect((await ask({ path: '/rpc/register/info?data=%7B%7D', headers: ours() })).status).toBe(405);
    expect((await ask({ path: '/rpc/register/info', method: 'PUT', headers: ours() })).status).toBe(405);
    expect((await ask({ path: '/', method: 'POST', headers: ours(), body: '{}' })).status).toBe(405);
  });

  test('an operation the contract does not have is not found', async () => {
    const answer = await ask({ path: '/rpc/sqlite/run', method: 'POST', headers: ours(), body: '{}' });
    expect(answer.status).toBe(404);
  });

  test.each([
    ['that says its size', { 'content-length': String(LARGEST_BODY + 1) }],
    ['that does not say its size', { 'transfer-encoding': 'chunked' }],
  ])('a body larger than any workbook is refused with a sentence: one %s', async (_what, size) => {
    const body = new Uint8Array(LARGEST_BODY + 1);
    const answer = await ask({ path: '/rpc/exchange/preview', method: 'POST', headers: { ...ours(), ...size }, body });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('quá lớn');
  });

  /** As a browser sends a file, of which only the beginning is ever looked at. */
  function sent(path: string, bytes: number, name: string): Promise<Answer> {
    const type = 'multipart/form-data; boundary=ranh-gioi';
    const head = `--ranh-gioi\r\nContent-Disposition: form-data; name="0"; filename="${name}"\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), Buffer.alloc(bytes)]);
    return ask({ path, method: 'POST', headers: { ...ours(), 'content-type': type }, body });
  }

  test.each([
    ['/rpc/exchange/preview', LARGEST_BODY, 'Tệp “Quét.tệp” quá lớn (trên 50 MB). Hãy chép riêng bảng'],
    ['/rpc/templates/add', LARGEST_BODY, 'Tệp “Quét.tệp” quá lớn nên không đọc được. Hãy bỏ bớt ảnh'],
    ['/rpc/attachments/add', LARGEST_ATTACHMENT, 'Tệp “Quét.tệp” quá lớn (trên 200 MB). Hãy quét lại'],
  ])('what is too large for %s is refused by its name, in the words of what it is', async (path, largest, sentence) => {
    const answer = await sent(path, largest, 'Quét.tệp');
    expect(answer.status).toBe(413);
    expect(answer.text).toContain(sentence);
  });

  test('a scan larger than any workbook reaches the register', async () => {
    expect((await sent('/rpc/attachments/add', LARGEST_BODY, 'Quét.pdf')).status).not.toBe(413);
    expect((await sent('/rpc/packages/preview', LARGEST_BODY, 'Gói')).status).not.toBe(413);
  });

  test('words without end are not told as a workbook', async () => {
    const body = new Uint8Array(LARGEST_BODY + 1);
    const answer = await ask({ path: '/rpc/units/add', method: 'POST', headers: ours(), body });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('Nội dung gửi đi quá lớn');
  });

  test('a call that breaks says no more than the contract allows', async () => {
    const answer = await ask({ path: '/rpc/register/info', method: 'POST', headers: ours(), body: '{"json":' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toMatch(/node_modules|\.ts:|at \w+ \(/);
  });
});

describe('what is given', () => {
  test.each([
    '/../bi-mat.html',
    '/%2e%2e/bi-mat.html',
    '/..%5cbi-mat.html',
    '/assets/../../bi-mat.html',
    '//127.0.0.1/bi-mat.html',
    '/C:/bi-mat.html',
    '/index.html%00.js',
  ])('nothing outside the page’s folder: %s', async path => {
    const answer = await ask({ path, headers: { cookie } });
    expect(answer.text).not.toContain('bí mật');
    expect(answer.status).toBe(404);
  });

  test('the page comes with its policy, its type and no word to other origins', async () => {
    const answer = await ask({ path: '/', headers: { cookie } });
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(answer.text).toContain(`nonce="${/'nonce-([^']+)'/.exec(policy)?.[1]}"`);
    for (const path of ['/', '/index.js', '/khong-co.js', '/ready']) {
      const { headers } = await ask({ path, headers: { cookie } });
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('ready is said only while the register is open', async () => {
    expect((await ask({ path: '/ready' })).status).toBe(200);
  });
});

test('a register that is open here is not opened a second time', async () => {
  await expect(startServer(options(join(folder, 'so')))).rejects.toThrow(/đang/);
});

test('a port somebody has is told in a sentence, and the register is let go', async () => {
  const place = join(folder, 'so-khac');
  const port = Number(new URL(server.origin).port);
  await expect(startServer({ ...options(place), port })).rejects.toThrow(
    `Cổng ${port} đang được chương trình khác dùng`,
  );
  expect(readdirSync(place).filter(name => /-wal$|-shm$/.test(name))).toEqual([]);
  await (await startServer(options(place))).close();
});
