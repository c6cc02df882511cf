import type {
  ExportedReport,
  FigureChange,
  FormCheckResult,
  FormFinding,
  ImportPreview,
  ImportResult,
  OldFigure,
  Status,
} from '../contract/index.ts';
import { formLevelLabel } from '../contract/words/form-check.ts';
import { coverageText } from '../contract/words/states.ts';

/** Everything the terminal says; JSON keys are English and stable, sentences are for people. */
export const words = {
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  noCommand: 'Chưa nêu lệnh.',
  missing: (option: string) => `Thiếu ${option}.`,
  wrongValue: (option: string, value: string, expected: string) =>
    `Giá trị “${value}” của ${option} không đúng. Cần ${expected}.`,
  tooManyWords: (word: string) => `Không hiểu “${word}”.`,
  futureDay: (day: string) => `Lưu ý: ngày tính số liệu ${day} sau ngày hôm nay.`,
  ready: (folder: string) => `Sổ đã sẵn sàng: ${folder}`,
  needsFolder: (out: string) =>
    `Loại này lập nhiều văn bản: “${out}” phải là một thư mục (không có đuôi tệp), hoặc nêu một đơn vị bằng --unit.`,
  wrongEnding: (ending: string) => `Tệp của loại này phải có đuôi ${ending}.`,
  stopped: 'Đã dừng. Chưa ghi tệp nào.',
  writtenFiles: (files: number, folder: string) => `Đã ghi ${files} tệp vào: ${folder}`,
  written: (file: string) => `Đã ghi: ${file}`,
  undone: (sentence: string) => sentence,
  sound: 'Sổ nguyên vẹn.',
  seeded: (units: number) => `Đã tạo sổ mẫu ${units} đơn vị.`,
  noSuchFile: (file: string) => `Không đọc được tệp “${file}”. Hãy kiểm tra lại đường dẫn.`,
  noFile: (file: string) => `Không đọc được tệp “${file}”. Sổ không thay đổi. Hãy kiểm tra lại đường dẫn.`,
  notNewForSeed: 'Sổ này đã có đơn vị nên không tạo số liệu mẫu vào. Sổ không thay đổi. Hãy dùng một thư mục mới.',
} as const;

/** `document --help`. */
export const documentUsage = `Cách dùng: npm run -s cli -- document --kind LOẠI --year 2026 [--as-of NĂM-THÁNG-NGÀY]
         [--letterhead ban|dang-uy] [--unit ĐƠN_VỊ] [--round ĐỢT] --data THƯ_MỤC --out TỆP|THƯ_MỤC

  request    công văn đề nghị báo cáo, kèm đề cương và phiếu số liệu [--address NƠI_NHẬN_BẢN_WORD]
  before     công văn nhắc trước hạn (ra thư mục: kèm tin nhắn Zalo)
  chase      công văn đôn đốc: TỆP.docx là một công văn chung, THƯ_MỤC là mỗi đơn vị một công văn
             [--times 2] [--until HẠN_MỚI] [--with-consequence: thêm câu báo cáo danh sách chưa gửi]
  complete   phiếu đề nghị bổ sung, hoàn thiện báo cáo, mỗi đơn vị một phiếu
  notice     thông báo kết quả thực hiện chế độ báo cáo [--to thuong-truc: kèm danh sách chưa gửi, gửi chậm]
  quick      báo cáo nhanh
  report     báo cáo tổng hợp [--to thuong-truc|ban-tinh-uy]
  messages   tin nhắn Zalo (TỆP.txt)
  list       danh sách [--list units|plans|meetings|round|models|feedback] [--plain: có “Người lập biểu”]

--unit ĐƠN_VỊ: mã hoặc tên của đơn vị; lệnh units in ra cả hai.
--round ĐỢT: dinh-ky, dot-xuat, so-ket, tong-ket (khi năm đó chỉ có một đợt như vậy) hoặc mã đợt (lệnh rounds in ra);
không nêu là đợt định kỳ của năm. Năm của đợt nêu ở --year.

Lập xong, luồng lỗi ghi các điểm cần xem lại về thể thức và những chỗ “[Ban bổ sung]”, số, ngày còn phải điền.\n\n--out không có đuôi tệp là thư mục, mỗi văn bản một tệp. Dừng giữa chừng (Ctrl+C) thì không tệp nào được ghi.

Ví dụ:
  npm run -s cli -- document --kind chase --year 2026 --out don-doc.docx --data so
  npm run -s cli -- document --kind chase --year 2026 --unit "Sở Y tế" --out so-y-te.docx --data so
  npm run -s cli -- document --kind messages --year 2026 --out tin-nhan.txt --data so
  npm run -s cli -- document --kind list --list round --year 2026 --out danh-sach.docx --data so

Kết quả (mã thoát): 0 đã làm; 1 không làm được (lý do ở luồng lỗi, chưa ghi tệp nào); 2 sai cách dùng.`;

export function previewText(preview: ImportPreview): string {
  const lines = [
    `Đọc ${preview.rows} dòng: thêm mới ${preview.new}, thay đổi ${preview.changed}, không đổi ${preview.unchanged}, không nhận ${preview.refused.length}, cần hỏi lại ${preview.questions.length}.`,
    ...preview.sheets.filter(sheet => sheet.why !== null).map(sheet => `Trang “${sheet.name}”: ${sheet.why}`),
    ...preview.refused.map(cell => `Không nhận ${cell.sheet}!${cell.cell} “${cell.value}”: ${cell.reason}`),
    ...preview.questions.map(question => `Cần hỏi ${question.sheet}!${question.cell}: ${question.sentence}`),
    ...preview.proposals.map(proposal => `Đề nghị ${proposal.sheet}!${proposal.cell}: ${proposal.sentence}`),
    ...preview.warnings.map(warning => `Lưu ý: ${warning}`),
  ];
  return lines.join('\n');
}

/** `proposed`: how many proposals of the notes wait in the file; the terminal takes none of them. */
export function resultText(result: ImportResult, withProposals: boolean, proposed: number): string {
  return [
    result.operation === null
      ? `Chưa nhập gì: ${countsOf(result)} Không có gì mới, không có gì để hoàn tác.`
      : `Đã nhập: ${countsOf(result)}`,
    ...(withProposals ? [`Đã lấy phương án duy nhất ở ${result.answered} câu hỏi.`] : []),
    ...(proposed > 0
      ? [`Còn ${proposed} đề nghị từ ghi chú chưa nhập; xem và chọn ở trang Nhập từ Excel của chương trình.`]
      : []),
  ].join('\n');
}

function countsOf(result: ImportResult): string {
  return `thêm mới ${result.new}, thay đổi ${result.changed}, không đổi ${result.unchanged}, để lại ${result.unfiled} dòng, không nhận ${result.refusedCells} ô.`;
}

export function statusText(status: Status): string {
  const { round } = status;
  return [
    ...(status.closed ? [`Số liệu đã chốt đến hết ngày ${shown(status.asOf)}.`] : []),
    `Đơn vị: ${status.units.total}; chi bộ: ${status.units.cells}`,
    `Đã đưa vào chương trình, kế hoạch: ${status.workPlans.done}/${status.workPlans.expected} (chưa: ${status.workPlans.no}; chưa có số liệu: ${status.workPlans.notRecorded})`,
    `Kế hoạch riêng: ${status.ownPlans.done}/${status.ownPlans.expected}`,
    `Chi bộ đã đưa nội dung vào sinh hoạt: ${coverageText(status.meetings.period)}`,
    ...(round
      ? [
          `Báo cáo: ${round.received}/${round.expected} (đúng hạn ${round.onTime}, chậm ${round.late}, quá hạn chưa gửi ${round.missing}, chưa đến hạn ${round.notYetDue})`,
        ]
      : []),
    `Mô hình, điển hình: ${status.models.total}`,
  ].join('\n');
}

/** Phiếu thay đổi số liệu, then the old figures that still stand in the file. */
export function changesText(
  report: ExportedReport,
  changes: readonly FigureChange[],
  old: readonly OldFigure[],
): string {
  return [
    `Báo cáo “${report.fileName}”, số liệu tính đến hết ngày ${shown(report.asOf)}: ${changes.length} số liệu nay đã khác.`,
    ...changes.map(change => `${changeText(change)} – ${change.label}`),
    old.length === 0 ? 'Trong tệp không còn số cũ.' : `Số cũ còn trong tệp: ${old.length} chỗ.`,
    ...old.map(
      figure =>
        `${changeText(figure)}${figure.heading === '' ? '' : ` – dưới “${figure.heading}”`}: “${figure.excerpt}”`,
    ),
  ].join('\n');
}

function shown(day: string): string {
  return day.split('-').reverse().join('/');
}

function changeText({ place, before, now }: FigureChange): string {
  return `${place}: ${before} -> ${now}`;
}

/** One line a finding: where, what, what the rule says and where that is written. */
export function checkFormText({ findings, rules, fixable, ruleSet }: FormCheckResult): string {
  const head = `Đối chiếu ${rules} quy tắc (${ruleSet}): `;
  if (findings.length === 0) return `${head}không có điểm nào phải xem lại.`;
  return [
    `${head}${findings.length} điểm cần xem lại, ${fixable} điểm sửa được vào bản sao.`,
    ...findings.map(findingText),
  ].join('\n');
}

export function findingText({ place, found, expected, source, level }: FormFinding): string {
  return `[${formLevelLabel[level]}] ${place} – ${found}. Quy định: ${expected} (${source}).`;
}
