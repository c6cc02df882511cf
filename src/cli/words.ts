import type { FormCheckResult, ImportPreview, ImportResult, Status } from '../contract/index.ts';
import { formLevelLabel } from '../contract/words/form-check.ts';
import { coverageText } from '../contract/words/states.ts';

/** Everything the terminal says; JSON keys are English and stable, sentences are for people. */
export const words = {
  usage: `Cách dùng: npm run -s cli -- <lệnh> --data THƯ_MỤC [--json]

  init                                              tạo sổ mới
  import units TỆP.xlsx [--from NGÀY] [--accept]    nhập danh sách đơn vị
  import tracking TỆP.xlsx --year 2026 [--accept [--with-proposals]]
                                                    nhập bảng theo dõi
  status --year 2026 [--as-of NĂM-THÁNG-NGÀY]       số liệu của năm
  report --year 2026 [--as-of NĂM-THÁNG-NGÀY] --letterhead ban|dang-uy
         [--to thuong-truc|ban-tinh-uy] --out TỆP.docx
                                                    xuất báo cáo tổng hợp
  check-form TỆP.docx                               kiểm tra thể thức một văn bản bất kỳ, không cần sổ
                                                    (0 đúng; 1 có điểm phải xem lại; 2 không đọc được tệp)
  undo                                              hoàn tác thao tác gần nhất
  check                                             kiểm tra sổ
  backup [--out TỆP]                                sao lưu
  seed --units N [--years 2026-2030]                tạo sổ mẫu để thử

Kết quả: 0 đã làm; 1 không làm được (lý do ở luồng lỗi, sổ không thay đổi); 2 sai cách dùng.`,
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  noCommand: 'Chưa nêu lệnh.',
  missing: (option: string) => `Thiếu ${option}.`,
  wrongValue: (option: string, value: string) => `Giá trị “${value}” của ${option} không đúng.`,
  tooManyWords: (word: string) => `Không hiểu “${word}”.`,
  futureDay: (day: string) => `Lưu ý: ngày tính số liệu ${day} sau ngày hôm nay.`,
  ready: (folder: string) => `Sổ đã sẵn sàng: ${folder}`,
  written: (file: string) => `Đã ghi: ${file}`,
  undone: (sentence: string) => sentence,
  sound: 'Sổ nguyên vẹn.',
  seeded: (units: number) => `Đã tạo sổ mẫu ${units} đơn vị.`,
  noSuchFile: (file: string) => `Không đọc được tệp “${file}”. Hãy kiểm tra lại đường dẫn.`,
  noFile: (file: string) => `Không đọc được tệp “${file}”. Sổ không thay đổi. Hãy kiểm tra lại đường dẫn.`,
  notNewForSeed: 'Sổ này đã có đơn vị nên không tạo số liệu mẫu vào. Sổ không thay đổi. Hãy dùng một thư mục mới.',
} as const;

export function previewText(preview: ImportPreview): string {
  const lines = [
    `Đọc ${preview.rows} dòng: thêm mới ${preview.new}, thay đổi ${preview.changed}, không đổi ${preview.unchanged}, không nhận ${preview.refused.length}, cần hỏi lại ${preview.questions.length}.`,
    ...preview.sheets.filter(sheet => sheet.why !== null).map(sheet => `Trang “${sheet.name}”: ${sheet.why}`),
    ...preview.refused.map(cell => `Không nhận ${cell.sheet}!${cell.cell} “${cell.value}”: ${cell.reason}`),
    ...preview.questions.map(question => `Cần hỏi ${question.sheet}!${question.cell}: ${question.sentence}`),
    ...preview.proposals.map(proposal => `Đề xuất ${proposal.sheet}!${proposal.cell}: ${proposal.sentence}`),
    ...preview.warnings.map(warning => `Lưu ý: ${warning}`),
  ];
  return lines.join('\n');
}

export function resultText(result: ImportResult): string {
  return `Đã nhập: thêm mới ${result.new}, thay đổi ${result.changed}, không đổi ${result.unchanged}, để lại ${result.unfiled}.`;
}

export function statusText(status: Status): string {
  const { round } = status;
  return [
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

/** One line a finding: where, what, what the rule says and where that is written. */
export function checkFormText({ findings, rules, fixable, ruleSet }: FormCheckResult): string {
  const head = `Đối chiếu ${rules} quy tắc (${ruleSet}): `;
  if (findings.length === 0) return `${head}không có điểm nào phải xem lại.`;
  return [
    `${head}${findings.length} điểm cần xem lại, ${fixable} điểm sửa được vào bản sao.`,
    ...findings.map(
      ({ place, found, expected, source, level }) =>
        `[${formLevelLabel[level]}] ${place} – ${found}. Quy định: ${expected} (${source}).`,
    ),
  ].join('\n');
}
