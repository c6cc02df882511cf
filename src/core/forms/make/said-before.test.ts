import { expect, test } from 'vitest';
import { addTestOffice, openTestRegister } from '../../testing/open-test-register.ts';
import { noFormDecisions } from '../take/take.ts';
import { formsOf, previewOf } from '../testing/batch.ts';
import { fillWord } from '../testing/fill.ts';
import { saidIn } from './said-before.ts';

test('last year’s answers stand each under its own question: what was told of a task never takes the place of its group’s', async () => {
  const { call, register } = openTestRegister();
  const { committee, roundId } = await addTestOffice(call);
  const [form] = await formsOf(register, roundId, 'docx', [committee.id]);
  const answers = {
    group2: 'Khám cho 320 lượt người.',
    task17: 'Đã thăm 120 người cao tuổi.',
    group0: 'Đạt kế hoạch.',
  };
  const bytes = fillWord(form?.bytes ?? new Uint8Array(), { answers });
  const { ticket } = await previewOf(call, roundId, [{ name: form?.name ?? '', bytes }]);
  await call.forms.accept({ ticket, decisions: noFormDecisions });
  const { answer } = saidIn(register.book, 2026)(committee.id);
  expect(answer('group2')).toBe('Khám cho 320 lượt người.');
  expect(answer('task17')).toBe('Đã thăm 120 người cao tuổi.');
  expect(answer('group0')).toBe('Đạt kế hoạch.');
});

test('all that was cut for a group is its answer, in the order it was cut', async () => {
  const { call, register } = openTestRegister();
  const { committee, roundId } = await addTestOffice(call);
  const common = { roundId, unitId: committee.id, receiptId: null, attachmentId: null, place: null } as const;
  for (const text of ['Mở 12 lớp.', 'Nhiệm vụ 3 đã xong.', 'Tặng 40 suất quà.'])
    await call.passages.cut({ ...common, section: 'results', group: 2, text });
  expect(saidIn(register.book, 2026)(committee.id).answer('group2')).toBe(
    'Mở 12 lớp.\nNhiệm vụ 3 đã xong.\nTặng 40 suất quà.',
  );
});
