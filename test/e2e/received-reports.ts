import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocument } from '../../src/core/documents/render.ts';
import { openRegister } from '../../src/core/register.ts';
import { createCaller } from '../../src/core/router/caller.ts';

const root = join(import.meta.dirname, '../..');
const asOf = '2026-12-20';

/** The sample reports that came from units of the sample office, by a part of the unit's name. */
export const receivedReports = {
  'Sở Y tế': 'BC so 162 Dang uy So Y te.docx',
  'Bệnh viện Đa khoa': 'BC_BVDK_193_signed.pdf',
  'Sở Tài chính': '417 HPI nam 2026.docx',
  'Sở Ngoại vụ': 'BC công tác xây dựng Đảng Sở Ngoại vụ.docx',
  'Bảo tàng': 'bao cao chi so hanh phuc bao tang.doc.docx',
  'Đoàn Nghệ thuật': 'doan nghe thuat gui.docx',
  'Thư viện': 'z6113548207731_thu vien.jpg',
} as const;

/** Keeps each report with its unit's arrival, as receiving it does. */
export async function receiveReports(folder: string): Promise<void> {
  const register = openRegister({
    folder,
    resources: join(root, 'resources'),
    renderDocument,
    clock: { now: () => new Date(`${asOf}T02:00:00.000Z`) },
  });
  try {
    const call = createCaller({ register });
    const page = { offset: 0, limit: 200 };
    const { items: units } = await call.units.list({ asOf, page });
    const { items: rounds } = await call.rounds.list({ year: 2026, page });
    const roundId = rounds[0]?.id ?? '';
    for (const [name, fileName] of Object.entries(receivedReports)) {
      const unit = units.find(each => each.name.toLowerCase().includes(name.toLowerCase()));
      if (unit === undefined) throw new Error(`no unit ${name}`);
      const { items } = await call.receipts.list({ roundId, unitId: unit.id, page });
      const file = new File([readFileSync(join(root, 'test/fixtures/bao-cao', fileName))], fileName);
      const receipt =
        items.find(each => each.notCountedReason === null) ??
        (await call.receipts.create({ ...bareReceipt, roundId, unitId: unit.id })).record;
      await call.attachments.add({ noun: 'receipt', recordId: receipt.id, file, fileName });
    }
  } finally {
    register.close();
  }
}

const bareReceipt = {
  ...{ receivedOn: '2026-12-09', incomingNumber: null, documentNumber: null, documentDate: null, signer: null },
  ...{ channel: null, copyForm: null, notCountedReason: null, combined: false, completionAskedOn: null },
  ...{ completionAsked: null, completionDue: null, completedOn: null, accepted: false, note: null },
} as const;
