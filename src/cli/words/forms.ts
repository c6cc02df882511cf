import type { ComingResult, FormsPreview, FormsTaken } from '../../contract/index.ts';
import type { IntakeDone } from '../../contract/intake.ts';

interface FileTold {
  readonly file: string;
  readonly unit: string | null;
  readonly result: ComingResult;
  readonly reason: string | null;
}

const resultWords: Readonly<Record<ComingResult, string>> = {
  recognised: 'đã nhận ra',
  asked: 'cần hỏi lại',
  wrongRound: 'khác đợt báo cáo',
  oldTemplate: 'mẫu cũ',
  duplicate: 'trùng',
  damaged: 'hỏng',
  unknown: 'không rõ',
};

export const formWords = {
  stopped: 'Đã dừng. Chưa ghi tệp nào.',
  noFolder: (folder: string) => `Không đọc được thư mục “${folder}”. Sổ không thay đổi. Hãy kiểm tra lại đường dẫn.`,
  tooMany: (files: number, most: number) =>
    `Thư mục có ${files} tệp, nhiều hơn ${most}. Sổ không thay đổi. Hãy chọn đúng thư mục chứa phiếu.`,
  ingested: (files: readonly FileTold[], { questions, refused, ...preview }: FormsPreview) =>
    [
      ...files.map(
        ({ file, result, unit, reason }) =>
          `${file}: ${resultWords[result]}${unit === null ? '' : ` – ${unit}`}${reason === null ? '' : `. ${reason}`}`,
      ),
      ...questions.map(({ sheet, sentence }) => `Cần hỏi ${sheet}: ${sentence}`),
      ...refused.map(({ sheet, cell, value, reason }) => `Không nhận ${sheet}, ${cell} “${value}”: ${reason}`),
      `${files.length} tệp; thêm mới ${preview.new}, thay đổi ${preview.changed}.`,
    ].join('\n'),
  recorded: ({ receipts, files, unchanged, forms }: IntakeDone, left: number) =>
    [
      `Đã ghi nhận ${receipts} báo cáo, kèm ${files} tệp; nhận ${forms} phiếu vào sổ.`,
      ...(unchanged === 0 ? [] : [`${unchanged} tệp đã có trong sổ.`]),
      ...(left === 0 ? [] : [`Còn ${left} báo cáo phải xem và xác nhận ở trang Đợt báo cáo.`]),
    ].join(' '),
  accepted: ({ operation, files }: FormsTaken) =>
    operation === null
      ? 'Không có phiếu báo cáo nào có số liệu mới; sổ không thay đổi. Báo cáo được ghi nhận ở trang Đợt báo cáo của chương trình.'
      : `Đã nhận ${files} phiếu vào sổ.`,
} as const;
