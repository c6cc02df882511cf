import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listName, type PaperChoice, type PreviewRequest } from '../../../contract/index.ts';
import { openRegister, type Register } from '../../register.ts';
import { seedRegister } from '../../seed/seed.ts';
import { documentsOf } from '../documents-of.ts';
import { renderDocument } from '../render.ts';
import { pagesText, wordText } from '../testing/read-text.ts';

let register: Register;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-pages-'));
  const clock = { now: () => new Date('2026-12-20T02:00:00Z') };
  register = openRegister({ folder, resources: resolve('resources'), renderDocument, clock });
  seedRegister(register, { units: 38, firstYear: 2026, lastYear: 2026 });
});

afterAll(() => {
  register.close();
  rmSync(folder, { recursive: true, force: true });
});

const when = { year: 2026, asOf: '2026-12-20' } as const;
const beforeTheDay = { year: 2026, asOf: '2026-11-30' } as const;

const choices: readonly PaperChoice[] = [
  { kind: 'request', ...when },
  { kind: 'before', ...beforeTheDay },
  { kind: 'chase', ...when },
  { kind: 'chase', ...when, each: true },
  { kind: 'notice', ...when, withLateUnits: true },
  { kind: 'quick', ...when },
  ...listName.options.flatMap(list => [
    { kind: 'list', list, ...when } as const,
    { kind: 'list', list, plain: true, ...when } as const,
  ]),
];

describe('a paper says in print what it says in Word, to the character', () => {
  test.each(choices.map(choice => [JSON.stringify(choice), choice] as const))('%s', async (_name, choice) => {
    const request: PreviewRequest = { kind: 'paper', choice };
    const documents = documentsOf(register, request);
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(pagesText(document)).toEqual(await wordText(document));
  });

  test('the report under either letterhead, to either addressee, with every sentence it may have', async () => {
    for (const letterhead of ['board', 'committee'] as const) {
      for (const addressee of ['standing', 'provincialBoard'] as const) {
        const choice = { ...when, letterhead, addressee, withMonthlyAverage: true, withModelTask: true };
        const [report] = documentsOf(register, { kind: 'report', choice });
        if (report === undefined) throw new Error('a report is one document');
        expect(pagesText(report)).toEqual(await wordText(report));
      }
    }
  });
});
