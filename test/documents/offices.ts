// Offices whose papers are looked at: the samples', and made-up ones of any number of units.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { renderDocument } from '../../src/core/documents/render.ts';
import type { DocumentStructure } from '../../src/core/documents/structure/document.ts';
import { acceptImport, previewImport } from '../../src/core/exchange/import.ts';
import { noDecisions } from '../../src/core/exchange/plan/preview.ts';
import { openRegister, type Register } from '../../src/core/register.ts';
import { type Caller, createCaller } from '../../src/core/router/caller.ts';
import { seedRegister } from '../../src/core/seed/seed.ts';

const resources = resolve(import.meta.dirname, '../../resources');
const asOf = '2026-12-20';

export interface Office {
  readonly register: Register;
  readonly call: Caller;
  /** Phiếu thay đổi số liệu of a report made earlier in the month. */
  readonly changesSlip: () => Promise<DocumentStructure>;
  readonly close: () => void;
}

/** A real register in a temporary folder, on 20/12/2026. */
function openOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-van-ban-'));
  const clock = { now: () => new Date('2026-12-20T03:00:00Z') };
  const rendered: DocumentStructure[] = [];
  const register = openRegister({
    folder,
    resources,
    renderDocument: (structure, options) => {
      rendered.push(structure);
      return renderDocument(structure, options);
    },
    clock,
  });
  const call = createCaller({ register });
  return {
    register,
    call,
    changesSlip: async () => {
      const choice = { year: 2026, asOf: '2026-12-05', letterhead: 'board', addressee: 'standing' } as const;
      for await (const _step of await call.reports.consolidated(choice));
      const [report] = await call.figures.exported({});
      if (report !== undefined) await call.figures.slip({ id: report.id });
      const slip = rendered.at(-1);
      if (slip === undefined) throw new Error('no slip was made');
      return slip;
    },
    close: () => {
      register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The office of the sample workbooks. */
export async function sampleOffice(): Promise<Office> {
  const office = openOffice();
  for (const [kind, fileName] of [
    ['units', 'danh-sach-don-vi.xlsx'],
    ['tracking', 'theo-doi-2026.xlsx'],
  ] as const) {
    const file = new Blob([readFileSync(join(resources, 'demo', fileName))]);
    for await (const step of previewImport(office.register, { kind, file, fileName, year: 2026 })) {
      if (step.type !== 'preview') continue;
      acceptImport(office.register, { ticket: step.preview.ticket, decisions: noDecisions, withProposals: true });
    }
  }
  await askSomeToComplete(office);
  await addRoundsOfSeveralYears(office);
  return office;
}

/** Names as long as any an office has, and one without a place to break a line at. */
const longNames = [
  'Đảng ủy Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn và các đơn vị sự nghiệp trực thuộc',
  'Đảng ủy Công ty Trách nhiệm hữu hạn Một thành viên Khai thác công trình thủy lợi tỉnh Lạng Sơn',
  'Chi bộ Trung tâm_Xúc_tiến_Đầu_tư_Thương_mại_và_Du_lịch_tỉnh',
] as const;

/** A made-up office with this many units, the first of them with long names. */
export async function madeUpOffice(units: number, lastYear = 2026): Promise<Office> {
  const office = openOffice();
  const { register, call } = office;
  if (units > 0) seedRegister(register, { units, firstYear: 2026, lastYear });
  const { items } = await call.units.list({ asOf, page: { offset: 0, limit: longNames.length } });
  for (const [index, { id, version }] of items.entries()) {
    const name = longNames[index];
    if (name !== undefined) await call.units.change({ id, version, asOf, changes: { name } });
  }
  await askSomeToComplete(office);
  await addRoundsOfSeveralYears(office);
  return office;
}

/** Sơ kết in the middle of 2028, tổng kết at the end of 2030. */
async function addRoundsOfSeveralYears({ call }: Office): Promise<void> {
  const rest = { periodFrom: '2026-06-01', basis: null, cutOff: null, note: null };
  const interim = {
    kind: 'interim',
    title: 'giai đoạn 2026 – 2028',
    periodTo: '2028-06-30',
    dueOn: '2028-06-20',
  } as const;
  await call.rounds.create({ ...rest, ...interim, year: 2028 });
  const final = { kind: 'final', title: 'giai đoạn 2026 – 2030', periodTo: '2030-12-31', dueOn: '2030-12-10' } as const;
  await call.rounds.create({ ...rest, ...final, year: 2030 });
}

/** Two units are asked about their reports: one thing of the first, many of the second. */
async function askSomeToComplete({ call }: Office): Promise<void> {
  const { items } = await call.receipts.list({ page: { offset: 0, limit: 2 } });
  const wanted = ['Số liệu sinh hoạt chi bộ', Array.from({ length: 30 }, (_, index) => `Mục ${index + 1}`).join('\n')];
  for (const [index, { id, version }] of items.entries()) {
    await call.receipts.askToComplete({ id, version, askedOn: '2026-12-18', what: wanted[index] ?? '', due: null });
  }
}
