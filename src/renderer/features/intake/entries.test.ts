import { describe, expect, test } from 'vitest';
import type { IntakeReport } from '../../../contract/intake.ts';
import {
  canConfirm,
  carriedOn,
  confirmedOf,
  type Entry,
  entryOf,
  joinWithAbove,
  nextOpen,
  progressOf,
  splitEntry,
} from './entries.ts';

const preset = { channel: 'documentSystem', copyForm: 'digitallySigned', receivedOn: '2026-12-09' } as const;

function report(part: Partial<IntakeReport> = {}): IntakeReport {
  const key = part.key ?? 'a';
  return {
    ...{ key, kind: 'report', result: 'recognised', unitId: 'u1', unitName: 'Chi bộ A', candidates: [], reason: '' },
    ...{ notes: [], receiptId: null, canBeFiled: true },
    files: [{ key, fileName: `${key}.jpg`, bytes: 1, isPicture: true }],
    fields: {
      ...{ documentNumber: '07-BC/CB', documentDate: null, signer: null, notCountedReason: null, combined: false },
      copyForm: null,
    },
    ...part,
  };
}

const entry = (part: Partial<IntakeReport> = {}): Entry => entryOf(report(part), preset);

describe('a report among the files that came in', () => {
  test('is taken as it was recognised; a picture is a photograph whatever came last', () => {
    expect(confirmedOf(entry())).toMatchObject({ unitIds: ['u1'], documentNumber: '07-BC/CB', copyForm: 'photo' });
  });

  test('that was only asked about has no unit until one is chosen', () => {
    expect(canConfirm(entry({ result: 'asked', unitId: null }))).toBe(false);
  });

  test('whose file does not show the form of its copy is asked for it, never taken for the signed one', () => {
    const paper = { key: 'a', fileName: 'bao cao.pdf', bytes: 1, isPicture: false };
    const plain = entry({ files: [paper] });
    expect(plain.draft.copyForm).toBeNull();
    expect(canConfirm(plain)).toBe(false);
    expect(canConfirm({ ...plain, draft: { ...plain.draft, copyForm: 'soft' } })).toBe(true);
  });

  test('that is kept already is left, and may be taken up', () => {
    expect(entry({ result: 'duplicate' }).state).toBe('left');
  });

  test('goes to the arrival with its number, unless its unit is changed or it is an arrival of its own', () => {
    const joined = entry({ receiptId: 'r1' });
    expect(confirmedOf(joined)?.receiptId).toBe('r1');
    expect(confirmedOf({ ...joined, unitIds: ['u2'] })?.receiptId).toBeNull();
    expect(confirmedOf({ ...joined, asNew: true })?.receiptId).toBeNull();
  });
});

test('day and channel of the one just confirmed hold for those that wait, not for those that say otherwise', () => {
  const [first, second, third] = [entry({ key: 'a' }), entry({ key: 'b' }), entry({ key: 'c' })];
  const other = { ...third, draft: { ...third.draft, receivedOn: '2026-12-01' } };
  const said = { ...first.draft, receivedOn: '2026-12-08' };
  const days = carriedOn([second, other], said, first.draft).map(({ draft }) => draft.receivedOn);
  expect(days).toEqual(['2026-12-08', '2026-12-01']);
});

test('pictures parted and joined again are one report in the same order', () => {
  const pages = ['a', 'b', 'c'].map(key => ({ key, fileName: `${key}.jpg`, bytes: 1, isPicture: true }));
  const parted = splitEntry(entry({ files: pages }));
  expect(parted.map(({ files }) => files.length)).toEqual([1, 1, 1]);
  const joined = joinWithAbove(joinWithAbove(parted, parted[1]?.key ?? ''), parted[2]?.key ?? '');
  expect(joined.map(({ files }) => files.map(({ key }) => key))).toEqual([['a', 'b', 'c']]);
});

test('a turned picture stays turned when it is parted, joined and confirmed', () => {
  const pages = ['a', 'b'].map(key => ({ key, fileName: `${key}.jpg`, bytes: 1, isPicture: true }));
  const whole = entry({ files: pages });
  const turned = { ...whole, files: whole.files.map(file => ({ ...file, turn: file.key === 'b' ? 90 : 0 }) as const) };
  const joined = joinWithAbove(splitEntry(turned), 'a b')[0];
  expect(joined && confirmedOf(joined)?.files).toEqual([
    { key: 'a', turn: 0 },
    { key: 'b', turn: 90 },
  ]);
});

test('after the last comes the first that still waits', () => {
  const [first, second] = [entry({ key: 'a' }), { ...entry({ key: 'b' }), state: 'confirmed' as const }];
  expect(nextOpen([first, second], 'b')?.key).toBe('a');
});

test('forms are counted apart from reports, and what cannot be kept is neither', () => {
  const form = { unitId: null, anyway: false, mayTake: false, asReceipt: false, isPutAside: false };
  const entries: readonly Entry[] = [
    { ...entry(), state: 'confirmed' },
    entry({ key: 'b' }),
    entry({ key: 'c', canBeFiled: false, result: 'damaged' }),
    { ...entry({ key: 'd', kind: 'form' }), form, state: 'confirmed' },
    { ...entry({ key: 'e', kind: 'form' }), form, state: 'left' },
  ];
  expect(progressOf(entries)).toEqual({
    reports: { confirmed: 1, open: 1, all: 2 },
    forms: { confirmed: 1, open: 0, all: 2 },
  });
});
