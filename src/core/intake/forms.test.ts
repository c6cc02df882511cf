import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FormDecisions, IntakeReport } from '../../contract/index.ts';
import { formsOf } from '../forms/testing/batch.ts';
import { fillWord, fillWorkbook } from '../forms/testing/fill.ts';
import { asProposed, fixture, openOffice, sent } from './testing/office.ts';

const decisions: FormDecisions = { units: {}, answers: {}, left: [], anyway: [], receipts: {} };
const health = 'Đảng ủy Sở Y tế';
const inspectors = 'Chi bộ Thanh tra tỉnh';
const receipt: FormDecisions['receipts'][string] = {
  receivedOn: '2026-12-09',
  incomingNumber: '1305',
  documentNumber: '12-BC/CB',
  documentDate: '2026-12-08',
  channel: 'documentSystem',
  copyForm: 'digitallySigned',
};

async function officeWithForms() {
  const office = await openOffice();
  const formOf = async (name: string, format: 'docx' | 'xlsx') => {
    const [form] = await formsOf(office.register, office.roundId, format, [office.idOf(name)]);
    if (form === undefined) throw new Error('no form');
    return form.bytes;
  };
  const word = fillWord(await formOf(health, 'docx'), { answers: { sessions: '12', group3: 'Khám bệnh lưu động.' } });
  const workbook = await fillWorkbook(await formOf(inspectors, 'xlsx'), { answers: { sessions: '5' } });
  return { ...office, word, workbook };
}

const told = ({ kind, result, unitName }: IntakeReport) => [kind, result, unitName];

test('forms among reports, also inside a .zip and under any name, are known by what they carry, in the order they came', async () => {
  const { propose, word, workbook } = await officeWithForms();
  const { reports, forms } = await propose([
    fixture('bao-cao/BC so 162 Dang uy So Y te.docx'),
    sent('anh.xlsx', workbook),
    sent('gui.zip', zipSync({ 'thu muc/khong ten.docx': word })),
  ]);
  expect(reports.map(told)).toEqual([
    ['report', 'recognised', health],
    ['form', 'recognised', inspectors],
    ['form', 'recognised', health],
  ]);
  expect(forms?.files.map(({ key, unitName }) => [key, unitName])).toEqual([
    [reports[1]?.files[0]?.key, inspectors],
    [reports[2]?.files[0]?.key, health],
  ]);
  expect(forms?.lines.map(({ unitName, name }) => [unitName, name])).toContainEqual([inspectors, expect.any(String)]);
});

test('reports and forms are recorded as one operation and taken back as one; what was not confirmed goes on waiting', async () => {
  const { call, roundId, idOf, propose, word, workbook } = await officeWithForms();
  const { ticket, reports, forms } = await propose([
    fixture('bao-cao/BC so 162 Dang uy So Y te.docx'),
    sent('anh.xlsx', workbook),
    sent('y te.docx', word),
  ]);
  if (forms === null) throw new Error('the forms were not known');
  const confirmed = reports.filter(({ kind }) => kind === 'report').map(asProposed);
  const [sheet = '', paper = ''] = forms.files.map(({ key }) => key);
  const first = await call.intake.accept({
    ...{ ticket, roundId, reports: confirmed },
    forms: { ticket: forms.ticket, decisions: { ...decisions, units: { [sheet]: 'skip' } } },
  });
  expect(first).toMatchObject({ receipts: 1, files: 1, forms: 1 });
  expect(first.operation?.sentence).toBe('Ghi nhận 01 báo cáo, nhận 01 phiếu báo cáo từ tệp gửi đến');
  const sessionsOf = async (name: string) =>
    (await call.rounds.content({ roundId, unitId: idOf(name) }))?.sessions ?? null;
  expect(await sessionsOf(health)).toBe(12);
  expect(await sessionsOf(inspectors)).toBeNull();

  const asReceipt = { ...decisions, units: { [paper]: 'skip' }, receipts: { [sheet]: receipt } };
  const { lines } = await call.forms.reconsider({ ticket: forms.ticket, decisions: asReceipt });
  const arrival = lines.find(({ noun }) => noun === 'Báo cáo đến');
  expect(arrival?.fields.map(({ to }) => to)).toEqual(expect.arrayContaining(['1305', 'iOffice', 'Bản ký số']));
  const rest = await call.intake.accept({
    ...{ ticket, roundId, reports: [] },
    forms: { ticket: forms.ticket, decisions: asReceipt },
  });
  expect(rest.operation?.sentence).toBe(`Nhận phiếu báo cáo năm 2026 của ${inspectors}`);
  const page = { offset: 0, limit: 10 };
  const { items } = await call.receipts.list({ roundId, unitId: idOf(inspectors), page });
  expect(items).toMatchObject([{ receivedOn: '2026-12-09', incomingNumber: '1305', copyForm: 'digitallySigned' }]);

  await call.history.undo({});
  await call.history.undo({});
  expect(await sessionsOf(health)).toBeNull();
  expect((await call.receipts.list({ roundId, page })).items).toEqual([]);
});

test('a form whose unit the clerk had to say is known when the same file comes again', async () => {
  const { call, roundId, idOf, propose, word } = await officeWithForms();
  const files = [sent(`${inspectors}.docx`, word)];
  const { ticket, reports, forms } = await propose(files);
  expect(reports.map(told)).toEqual([['form', 'asked', null]]);
  const [key = ''] = forms?.files.map(file => file.key) ?? [];
  const units = { [key]: idOf(inspectors) };
  await call.intake.accept({
    ...{ ticket, roundId, reports: [] },
    forms: { ticket: forms?.ticket ?? '', decisions: { ...decisions, units } },
  });
  expect((await propose(files)).reports).toMatchObject([{ kind: 'form', result: 'duplicate' }]);
});

test('the same batch twice brings nothing new', async () => {
  const { call, roundId, propose, word } = await officeWithForms();
  const files = [fixture('bao-cao/BC so 162 Dang uy So Y te.docx'), sent('y te.docx', word)];
  const { ticket, reports, forms } = await propose(files);
  if (forms === null) throw new Error('the forms were not known');
  const confirmed = reports.filter(({ kind }) => kind === 'report').map(asProposed);
  await call.intake.accept({ ticket, roundId, reports: confirmed, forms: { ticket: forms.ticket, decisions } });
  const again = await propose(files);
  expect(again.reports.map(told)).toEqual([
    ['report', 'duplicate', health],
    ['form', 'duplicate', health],
  ]);
  expect(again.forms).toMatchObject({ new: 0, changed: 0, lines: [] });
});
