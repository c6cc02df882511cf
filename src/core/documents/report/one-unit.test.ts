import { expect, test } from 'vitest';
import { plainReceipt } from '../../receipts/testing/plain-receipt.ts';
import { addUnit, openTestRegister } from '../../testing/open-test-register.ts';
import { plainText } from '../structure/text.ts';
import { reportStructure } from './make.ts';

const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;

async function openOneUnit() {
  const { call, register } = openTestRegister();
  const unit = await addUnit(call, { name: 'Chi bộ Bảo tàng tỉnh', kind: 'grassrootsCell' });
  const { items } = await call.rounds.list({ year: 2026, page: { offset: 0, limit: 10 } });
  const made = (addressee: 'standing' | 'provincialBoard' = 'standing') => {
    const { letter, appendices } = reportStructure(register, { ...choice, addressee });
    const total = appendices[0]?.table?.rows.at(-1);
    return {
      // Tasks of the plan are the same whoever reports.
      lines: (letter?.body ?? [])
        .filter(({ role }) => role === 'text')
        .map(({ text }) => plainText(text))
        .filter(line => !line.startsWith('- Phối hợp thực hiện nhiệm vụ ')),
      total: total?.kind === 'total' ? total.cells.slice(2) : [],
    };
  };
  return { call, unit, roundId: items[0]?.id ?? '', made };
}

const nothingKnown = [
  'Chưa có số liệu về việc đưa nội dung tuyên truyền nâng cao Chỉ số hạnh phúc vào chương trình, kế hoạch công tác năm 2026. Chưa có số liệu về việc ban hành kế hoạch riêng (chỉ tiêu của Kế hoạch số 195/KH-UBND: 100%) (Phụ lục I).',
  'Chưa có số liệu về việc đưa nội dung nâng cao Chỉ số hạnh phúc vào sinh hoạt chi bộ, đoàn thể.',
  'Chưa có số liệu về công tác tuyên truyền.',
  'Chưa có đơn vị báo cáo kết quả theo từng nhóm tiêu chí.',
  'Chưa có đơn vị báo cáo mô hình, điển hình.',
];
const phase =
  '- Tiếp tục tuyên truyền theo từng nhóm tiêu chí, từng lĩnh vực, từng địa bàn; giới thiệu mô hình, điển hình, cách làm hiệu quả.';

test('of one unit that answered nothing every sentence says so, and so does every total', async () => {
  const { made } = await openOneUnit();
  const { lines, total } = made();
  expect(lines.slice(1, -1)).toEqual([
    'Đến hết ngày 20/12/2026, chưa nhận được báo cáo của đơn vị nào (0/1 đơn vị) (Phụ lục II).',
    ...nothingKnown,
    'Chưa có số liệu.',
    'Chưa có số liệu.',
    'Còn Chi bộ Bảo tàng tỉnh chưa gửi báo cáo.',
    phase,
    '- Đôn đốc Chi bộ Bảo tàng tỉnh chưa gửi báo cáo.',
    'Chưa có số liệu.',
  ]);
  expect(total).toEqual(['1', '…', '…', '…', '…', '…', '…', '…', '0/1', '', '']);
});

test('of one unit that reported late its name stands in the sentence, but not in the report to the province', async () => {
  const { call, unit, roundId, made } = await openOneUnit();
  await call.receipts.create({ ...plainReceipt, roundId, unitId: unit.id, receivedOn: '2026-12-12' });
  const { lines, total } = made();
  expect(lines.slice(1, -1)).toEqual([
    'Đến hết ngày 20/12/2026, đã có 1/1 đơn vị gửi báo cáo là Chi bộ Bảo tàng tỉnh, gửi chậm 03 ngày (Phụ lục II).',
    ...nothingKnown,
    'Đơn vị đã báo cáo không phản ánh vấn đề phát sinh.',
    'Đơn vị đã báo cáo không nêu khó khăn, vướng mắc.',
    'Còn Chi bộ Bảo tàng tỉnh gửi báo cáo chậm.',
    phase,
    'Đơn vị đã báo cáo không có kiến nghị, đề xuất.',
  ]);
  // It reported, so no model means none; nobody counted sessions.
  expect(total).toEqual(['1', '…', '…', '…', '…', '…', '…', '0', '1/1', '', '']);
  expect(made('provincialBoard').lines[1]).toBe(
    'Đến hết ngày 20/12/2026, đã có 1/1 đơn vị gửi báo cáo, gửi chậm 03 ngày.',
  );
});
