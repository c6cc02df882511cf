import { describe, expect, test } from 'vitest';
import type { ComingFile, FormsPreview } from '../../../contract/forms.ts';
import type { IntakeReport } from '../../../contract/intake.ts';
import { canConfirm, type Entry } from './entries.ts';
import { decisionsOf, decisionsToWrite, formEntryOf, linesOf, reconsideredForms } from './form-entries.ts';

const preset = { channel: 'documentSystem', copyForm: 'digitallySigned', receivedOn: '2026-12-09' } as const;
const nothing = { answers: {}, left: [] };

function file(part: Partial<ComingFile> = {}): ComingFile {
  const key = part.key ?? 'a';
  return {
    ...{ key, fileName: `${key}.docx`, kind: 'form', format: 'docx', unitId: 'u1', unitName: 'Chi bộ A' },
    ...{ result: 'recognised', reason: null, candidates: [], mayTake: false, notes: [] },
    ...part,
  };
}

function entry(part: Partial<ComingFile> = {}): Entry {
  const { key, fileName, result, unitId, unitName } = file(part);
  const report: IntakeReport = {
    ...{ key, kind: 'form', result, unitId, unitName, candidates: [], reason: 'Mã trên phiếu.', notes: [] },
    files: [{ key, fileName, bytes: 1, isPicture: false }],
    fields: {
      ...{ documentNumber: null, documentDate: null, signer: null, copyForm: null },
      ...{ notCountedReason: null, combined: false },
    },
    ...{ receiptId: null, canBeFiled: true },
  };
  return formEntryOf(report, file(part), preset);
}

function preview(...files: readonly ComingFile[]): FormsPreview {
  return {
    ...{ ticket: 't', roundId: 'r', roundTitle: 'năm 2026', files: [...files], questions: [], refused: [] },
    ...{ lines: [], new: 0, changed: 0 },
  };
}

describe('a form among the files that came in', () => {
  test('that is recognised may be confirmed as it is; one of another round, an old one and a copy are put aside', () => {
    expect(canConfirm(entry())).toBe(true);
    expect(entry({ result: 'wrongRound' }).state).toBe('left');
    expect(entry({ result: 'oldTemplate', mayTake: true }).state).toBe('left');
    expect(entry({ result: 'duplicate' }).state).toBe('left');
  });

  test('whose unit is asked waits until one is said; once said, the core is told', () => {
    const asked = entry({ result: 'asked', unitId: null, unitName: null });
    expect(canConfirm(asked)).toBe(false);
    const said = { ...asked, form: asked.form && { ...asked.form, unitId: 'u2' } };
    expect(decisionsOf([said], nothing).units).toEqual({ a: 'u2' });
  });

  test('keeps being confirmed when another answer is considered, unless it turns out a duplicate', () => {
    const confirmed: Entry = { ...entry(), state: 'confirmed' };
    expect(reconsideredForms([confirmed], preview(file()))[0]?.state).toBe('confirmed');
    const again = reconsideredForms([confirmed], preview(file({ result: 'duplicate' })));
    expect(again[0]?.state).toBe('left');
  });

  test('is an arrival too only when the clerk says so', () => {
    const plain = entry();
    expect(decisionsOf([plain], nothing).receipts).toEqual({});
    const official = { ...plain, form: plain.form && { ...plain.form, asReceipt: true } };
    expect(decisionsOf([official], nothing).receipts).toMatchObject({ a: { receivedOn: '2026-12-09' } });
  });

  test('put aside or not yet confirmed writes nothing', () => {
    const [first, second]: readonly Entry[] = [{ ...entry(), state: 'confirmed' }, entry({ key: 'b', unitId: 'u2' })];
    const entries = [first, second].filter(each => each !== undefined);
    const files = [file(), file({ key: 'b', unitId: 'u2' })];
    expect(decisionsToWrite(entries, decisionsOf(entries, nothing), files).units).toEqual({ b: 'skip' });
  });

  test('put aside shows none of its lines', () => {
    const line = { key: 'a!1', file: 'a', unitId: 'u1', unitName: 'Chi bộ A', noun: '', name: '', fields: [] };
    const lines = [{ ...line, state: 'new' as const }];
    expect(linesOf([entry()], lines)).toHaveLength(1);
    expect(linesOf([{ ...entry(), state: 'left' }], lines)).toHaveLength(0);
  });
});
