import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attachmentFolder } from '../files/keep.ts';
import { addUnit, openTestRegister } from '../testing/open-test-register.ts';

const files = 21;
const largest = 200 * 1024 * 1024;

/** As long as a kept file may be, give or take a byte, each under its sum, and nothing on the disk. */
function layLong(folder: string): void {
  const zeros = new Uint8Array(1 << 20);
  const hash = createHash('sha256');
  for (let written = 0; written < largest; written += zeros.length) hash.update(zeros);
  for (let more = 0; more < files; more += 1) {
    const file = join(folder, hash.copy().digest('hex'));
    writeFileSync(file, '');
    truncateSync(file, largest + more);
    hash.update(zeros.subarray(0, 1));
  }
}

test('with more than 4 GB of attachments a backup takes no second room for them, and the next start reads none of them', async () => {
  const { register, call, folder, reopen } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ đầu tiên', kind: 'grassrootsCell' });
  const own = join(folder, attachmentFolder);
  mkdirSync(own, { recursive: true });
  layLong(own);
  await register.backups.make('regular');
  const kept = join(folder, 'sao-luu', attachmentFolder);
  expect(readdirSync(kept)).toEqual(readdirSync(own));
  const bytes = readdirSync(kept).reduce((sum, name) => sum + statSync(join(kept, name)).size, 0);
  expect(bytes).toBeGreaterThan(4 * 1024 ** 3);
  for (const name of readdirSync(own)) expect(statSync(join(kept, name)).ino).toBe(statSync(join(own, name)).ino);
  expect(reopen().register.book.units()).toHaveLength(1);
});
