import type { RegisterProposal } from '../../contract/index.ts';

/** `import register`: what the terminal says of a "Sổ văn bản đến". */
export function registerText({ rows, proposed, questions, known, ignored }: RegisterProposal): string {
  return [
    `Đọc ${rows} dòng: ${proposed.length} báo cáo của các đơn vị, cần hỏi lại ${questions.length}, đã ghi nhận ${known}, không liên quan ${ignored}.`,
    ...proposed.map(
      row =>
        `Dòng ${row.row}: số đến ${row.incomingNumber ?? ''}, ${row.unitName}, ${row.number ?? ''}, nhận ${dayOf(row.receivedOn)}`,
    ),
    ...questions.map(row => `Cần hỏi dòng ${row.row}: ${row.sentence}`),
  ].join('\n');
}

export function registerAcceptedText(result: { readonly new: number; readonly changed: number }): string {
  return `Đã ghi nhận: thêm mới ${result.new}, bổ sung số đến ${result.changed}.`;
}

function dayOf(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
