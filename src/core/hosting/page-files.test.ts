import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containedPath, readPageFile } from './page-files.ts';

let home = '';
let root = '';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'so-theo-doi-pages-'));
  root = join(home, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(home, 'renderer-khac'));
  writeFileSync(join(root, 'index.html'), '<p>trang</p>');
  writeFileSync(join(root, 'assets', 'index-1.js'), 'export {}');
  writeFileSync(join(root, 'assets', 'ghi-chu.txt'), 'không phát');
  writeFileSync(join(home, 'bi-mat.html'), 'bí mật');
  writeFileSync(join(home, 'renderer-khac', 'bi-mat.html'), 'bí mật');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('what the page may load', () => {
  test('the page itself, under / and under its name', async () => {
    for (const path of ['/', '', '/index.html']) {
      const file = await readPageFile(root, path);
      expect(file).toMatchObject({ mediaType: 'text/html; charset=utf-8', isPage: true });
    }
  });

  test('its parts, each with our own media type', async () => {
    expect(await readPageFile(root, '/assets/index-1.js')).toMatchObject({
      mediaType: 'text/javascript; charset=utf-8',
      isPage: false,
    });
  });

  test('nothing of a kind that is not in our table, and nothing that is not there', async () => {
    expect(await readPageFile(root, '/assets/ghi-chu.txt')).toBeNull();
    expect(await readPageFile(root, '/khong-co.html')).toBeNull();
    expect(await readPageFile(root, '/assets')).toBeNull();
  });
});

describe('no way out of the folder', () => {
  test.each([
    '/../bi-mat.html',
    '/assets/../../bi-mat.html',
    '/%2e%2e/bi-mat.html',
    '/%2e%2e%2fbi-mat.html',
    '/..%5cbi-mat.html',
    '/%5c%5cmay-chu%5cbi-mat.html',
    '\\..\\bi-mat.html',
    '//may-chu/bi-mat.html',
    '/../renderer-khac/bi-mat.html',
    '/C:/bi-mat.html',
    '/C:%5cbi-mat.html',
    '/index.html%00.js',
    '/%252e%252e/bi-mat.html',
    '/%',
    '/index.html::$DATA',
  ])('%s', async path => {
    expect(await readPageFile(root, path)).toBeNull();
  });

  test('whatever the address, a path that is given lies inside the folder', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', 'assets', 'C:', '\0'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), pieces => {
        const path = containedPath(root, `/${pieces.join('/')}`);
        expect(path === null || path.startsWith(`${root}/`)).toBe(true);
      }),
    );
  });
});
