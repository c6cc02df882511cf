import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attachmentFolder } from '../files/keep.ts';
import { temporaryFolder } from '../testing/open-test-register.ts';
import { handedOverOf } from './handed-over.ts';
import { makePackage, writePackage } from './make.ts';
import { settlePackage } from './settle.ts';
import { closing, copyOffice, openCopy } from './testing/copies.ts';
import { contentOf } from './testing/random-edits.ts';
import { zipLimits } from './zip-limits.ts';

const asOf = '2026-12-20';

/** A copy with a kept file, so that packing pauses between the records and the end. */
async function copyWithFile() {
  const root = temporaryFolder();
  const { office, copies } = await copyOffice(['Chị Hoa'], root);
  const [here] = copies.map(closing);
  if (!here) throw new Error('a copy was asked for');
  const file = new Blob(['%PDF-1.7 bản ký']);
  await here.call.attachments.add({ noun: 'unit', recordId: office.cell.id, file, fileName: 'Bản ký.pdf' });
  return { root, office, here };
}

test('what is written while the register is packed for another machine goes along', async () => {
  const { root, office, here } = await copyWithFile();
  const path = join(root, 'gói.zip');
  let written = false;
  for await (const { done, total } of writePackage(here.register, { kind: 'move', path })) {
    if (written || done > 0 || total === 0 || readdirSync(root).every(name => !name.endsWith('.tmp'))) continue;
    written = true;
    const { version } = await here.call.units.get({ id: office.cell.id, asOf });
    await here.call.units.change({ id: office.cell.id, version, asOf, changes: { memberCount: 21 } });
  }
  expect(written).toBe(true);
  expect(handedOverOf(here.register.database)).not.toBeNull();
  settlePackage(path, 'gói.zip', join(root, 'máy mới'));
  const fresh = closing(openCopy(join(root, 'máy mới'), 'Chị Hoa'));
  expect((await fresh.call.units.get({ id: office.cell.id, asOf })).memberCount).toBe(21);
  expect(contentOf(fresh.register)).toEqual(contentOf(here.register));
  expect(readdirSync(root).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

test('a move whose package is too large for a browser is refused in words, and the register is still written to here', async () => {
  const { office, here } = await copyWithFile();
  const before = readdirSync(here.folder).sort();
  async function make() {
    for await (const step of makePackage(here.register, { kind: 'move' }, undefined)) {
      const unfinished = readdirSync(here.folder).find(name => name.endsWith('.tmp'));
      // As large as a package of many scans, without its bytes.
      if (step.type === 'progress' && unfinished) truncateSync(join(here.folder, unfinished), 3 * 1024 ** 3);
    }
  }
  await expect(make()).rejects.toMatchObject({
    code: 'SAVE_REFUSED',
    data: { reason: 'tooLarge', fileName: expect.stringMatching(/^Chuyển sổ theo dõi .*\.zip$/) },
    message: expect.stringContaining('quá lớn'),
  });
  expect(handedOverOf(here.register.database)).toBeNull();
  const { version } = await here.call.units.get({ id: office.cell.id, asOf });
  await here.call.units.change({ id: office.cell.id, version, asOf, changes: { memberCount: 4 } });
  expect(readdirSync(here.folder).sort()).toEqual(before);
});

test('more files than one package holds are refused in words, and nothing is left where it was to be', async () => {
  const { root, here } = await copyWithFile();
  for (let index = 0; index < zipLimits.entries; index += 1) {
    writeFileSync(join(here.folder, attachmentFolder, index.toString(16).padStart(64, '0')), '');
  }
  const path = join(root, 'gói.zip');
  async function make() {
    for await (const step of writePackage(here.register, { kind: 'changes', path })) expect(step.type).toBe('progress');
  }
  await expect(make()).rejects.toMatchObject({
    code: 'SAVE_REFUSED',
    data: { reason: 'tooLarge', fileName: 'gói.zip' },
    message: expect.stringContaining('60.000 tệp'),
  });
  expect(readdirSync(root).filter(name => name.includes('gói'))).toEqual([]);
});
