import { expect, test } from 'vitest';
import { latestCounted } from './latest-counted.ts';
import { newDraft, newReceipt, typedFields } from './receipt-draft.ts';

const preset = { receivedOn: '2026-12-09', channel: 'zalo', copyForm: null } as const;

test('the day received is all that is needed to save', () => {
  expect(typedFields(newDraft(preset))).toMatchObject({ receivedOn: '2026-12-09', incomingNumber: null });
  expect(typedFields({ ...newDraft(preset), receivedOn: null })).toBeNull();
});

test('“gửi nhầm, không tính” needs its reason, and unticked it leaves none', () => {
  const draft = { ...newDraft(preset), notCounted: true };
  expect(typedFields(draft)).toBeNull();
  expect(typedFields({ ...draft, notCountedReason: 'báo cáo năm 2025' })?.notCountedReason).toBe('báo cáo năm 2025');
  expect(typedFields({ ...draft, notCounted: false, notCountedReason: 'x' })?.notCountedReason).toBeNull();
});

test('what the form does not ask is not recorded', () => {
  const typed = typedFields(newDraft(preset));
  expect(typed && newReceipt({ roundId: 'r', unitId: 'u' }, typed)).toMatchObject({
    channel: 'zalo',
    signer: null,
    completionAsked: null,
    accepted: false,
  });
});

test('the report the office works with is the last that counts', () => {
  const receipts = [
    { id: 'b', receivedOn: '2026-12-12', notCountedReason: null },
    { id: 'a', receivedOn: '2026-12-05', notCountedReason: null },
    { id: 'c', receivedOn: '2026-12-15', notCountedReason: 'gửi nhầm' },
  ];
  expect(latestCounted(receipts)?.id).toBe('b');
});
