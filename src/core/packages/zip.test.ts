import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/open-test-register.ts';
import { zipLimits } from './zip-limits.ts';
import { readZip, ZipRefused } from './zip-reader.ts';
import { writeZip, ZipFull } from './zip-writer.ts';

type Entries = Readonly<Record<string, Uint8Array>>;

function written(entries: Entries, pack: boolean): string {
  const path = join(temporaryFolder(), 'gói.zip');
  const zip = writeZip(path);
  for (const [name, bytes] of Object.entries(entries)) zip.add(name, bytes, { pack });
  zip.finish();
  return path;
}

const name = fc.stringMatching(/^[a-zđêộ /.-]{1,20}$/);

test('what is written is read back, by us and by others, from the disk and from bytes', () => {
  fc.assert(
    fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 5000 })), fc.boolean(), (entries, pack) => {
      const path = written(entries, pack);
      const bytes = readFileSync(path);
      expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(entries).sort());
      for (const from of [path, bytes]) {
        const zip = readZip(from);
        expect(zip.names).toEqual(Object.keys(entries));
        for (const [entry, content] of Object.entries(entries)) {
          expect(zip.sizeOf(entry)).toBe(content.length);
          expect(Buffer.compare(zip.read(entry) ?? Buffer.from('none'), content)).toBe(0);
        }
        zip.close();
      }
    }),
    { numRuns: 30 },
  );
});

test('the same content is the same file on whatever day it is written: each entry is of midnight, 1/1/2025', () => {
  const bytes = readFileSync(written({ 'goi.json': Buffer.from('{}'), 'tep/a': Buffer.alloc(5000, 'báo cáo') }, true));
  // Of the first entry, then of each line of the directory.
  const directory = bytes.readUInt32LE(bytes.length - 6);
  const second = directory + 46 + 'goi.json'.length;
  for (const at of [10, directory + 12, second + 12]) {
    expect([...bytes.subarray(at, at + 4)]).toEqual([0, 0, 0x21, 0x5a]);
  }
});

test('a zip that was given up is none, and one changed anywhere in its content is not read', () => {
  const path = join(temporaryFolder(), 'gói.zip');
  const zip = writeZip(path);
  zip.add('a', Buffer.from('báo cáo'));
  zip.abandon();
  expect(() => readZip(path)).toThrow(new ZipRefused('damaged'));
  const whole = written({ a: Buffer.from('báo cáo') }, false);
  const bytes = readFileSync(whole);
  const at = bytes.indexOf('báo');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(whole, bytes);
  const changed = readZip(whole);
  expect(() => changed.read('a')).toThrow(new ZipRefused('damaged'));
  expect(changed.read('không có')).toBeUndefined();
  changed.close();
});

test('as many entries as are written are read; one more, or one too large, is not written', () => {
  const path = join(temporaryFolder(), 'gói.zip');
  const zip = writeZip(path);
  for (let index = 0; index < zipLimits.entries; index += 1) zip.add(`tep/${index}`, new Uint8Array());
  expect(() => zip.add('tep/nữa', new Uint8Array())).toThrow(ZipFull);
  zip.finish();
  const read = readZip(path);
  expect(read.names).toHaveLength(zipLimits.entries);
  read.close();
  const other = writeZip(join(temporaryFolder(), 'gói.zip'));
  expect(() => other.add('tep/lớn', new Uint8Array(zipLimits.entryBytes + 1))).toThrow(ZipFull);
  other.abandon();
});
