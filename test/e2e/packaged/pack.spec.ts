// The pack for Windows, file by file: what runs and nothing else. Its program cannot be started here.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from './packed-program.ts';

const folder = join(root, 'dist', 'win-unpacked');
const listing = readFileSync(join(root, 'dist', 'DANH-MUC-win-unpacked.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.trimStart().replace(/^\d+ {2}/u, ''));

test('the list names every file of the pack', () => {
  const present = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)));
  expect(listing.filter(name => !name.startsWith('app.asar: ')).toSorted()).toEqual(present.toSorted());
});

test('it holds no sources, no tests, no maps, nothing of the workshop', () => {
  const forbidden = /\.(?:tsx?|map|c|cpp|h|gyp|o|a|log)$|\.test\.|(?:^|[ /])(?:src|test|scripts|\.ci|\.git)\//u;
  expect(listing.filter(name => forbidden.test(name))).toEqual([]);
  expect(listing.filter(name => /(?:cli|server)\.js$/u.test(name))).toEqual([]);
});

test('its only addon is SQLite’s for 64-bit Windows', () => {
  const addon = 'node_modules/better-sqlite3/prebuilds/win32-x64.node';
  expect(listing.filter(name => name.endsWith('.node')).toSorted()).toEqual([
    `app.asar: ${addon}`,
    `resources/app.asar.unpacked/${addon}`,
  ]);
  const bytes = readFileSync(join(folder, 'resources/app.asar.unpacked', addon));
  // A Windows program's own header: "PE", then the machine it is for, here x64.
  const header = bytes.readUInt32LE(0x3c);
  expect(bytes.toString('latin1', header, header + 2)).toBe('PE');
  expect(bytes.readUInt16LE(header + 4)).toBe(0x8664);
});

test('the paper beside it begins with what the PC must have', () => {
  expect(readFileSync(join(folder, 'DOC-TRUOC.txt'), 'utf8')).toMatch(/^Cần Windows 10 \(64-bit\) trở lên/u);
  expect(readFileSync(join(folder, 'GIAY-PHEP.txt'), 'utf8')).toContain('better-sqlite3');
});
