import { dayInText } from '../numbers/days.ts';
import type { Text } from '../structure/text.ts';
import { allUnits, inPursuance, reportTitle, reportTitleInTwo } from './letters.ts';

/** Công văn đề nghị báo cáo. */
export function requestSubject(periodTitle: string): string {
  return reportTitle(periodTitle);
}

export interface RequestParts {
  readonly basis: string;
  readonly self: string;
  readonly periodTitle: string;
  readonly from: string;
  readonly to: string;
  readonly receiver: string;
  /** "trước ngày 10/12/2026" */
  readonly due: string;
  /** Where the Word copy goes; '' leaves the part out. */
  readonly address: string;
}

export function requestText(parts: RequestParts): Text {
  const { basis, self, periodTitle, from, to, receiver, due, address } = parts;
  const whom = allUnits.charAt(0).toLocaleLowerCase('vi') + allUnits.slice(1);
  return [
    {
      text: `${inPursuance(basis)}, ${self} đề nghị ${whom} báo cáo kết quả thực hiện ${periodTitle}, số liệu tính từ ngày ${dayInText(from)} đến ngày ${dayInText(to)} (đề cương, biểu mẫu gửi kèm). Báo cáo gửi về ${receiver} `,
    },
    { text: due, bold: true },
    { text: address === '' ? '.' : `; bản Word và phiếu số liệu gửi về ${address}.` },
  ];
}

export const requestFileName = 'Công văn đề nghị báo cáo';

export function outlineTitle(periodTitle: string): string {
  return `ĐỀ CƯƠNG\n${reportTitleInTwo(periodTitle).join('\n')}`;
}

export function formTitle(periodTitle: string): string {
  return `PHIẾU SỐ LIỆU\nkèm theo ${reportTitleInTwo(periodTitle).join('\n')}`;
}

export const formHeadings = { order: 'TT', content: 'Nội dung', answer: 'Kết quả' } as const;

export const formNote =
  'Ghi chú: ghi số 0 khi không phát sinh; để trống khi chưa có số liệu. Không ghi nội dung thuộc bí mật nhà nước vào phiếu này.';

/** The questions of the form: exactly what the register keeps of a unit. */
export const formGroups: readonly { readonly title: string; readonly questions: readonly string[] }[] = [
  {
    title: 'Thông tin đơn vị',
    questions: [
      'Tên đơn vị',
      'Loại hình (đảng ủy cơ sở, chi bộ cơ sở, tổ chức chính trị - xã hội)',
      'Số chi bộ trực thuộc',
      'Số đảng viên',
      'Cán bộ đầu mối (chức danh, điện thoại)',
    ],
  },
  {
    title: 'Chương trình, kế hoạch',
    questions: [
      'Đã đưa nội dung vào chương trình, kế hoạch công tác năm (có/chưa; số, ngày văn bản)',
      'Kế hoạch riêng (có/chưa; số, ngày văn bản)',
    ],
  },
  {
    title: 'Sinh hoạt chi bộ, đoàn thể',
    questions: [
      'Số chi bộ đã đưa nội dung vào sinh hoạt ít nhất 01 kỳ, trên tổng số chi bộ',
      'Số chi bộ tổ chức sinh hoạt chuyên đề',
      'Sinh hoạt chi đoàn, chi hội (nếu có)',
    ],
  },
  {
    title: 'Công tác thông tin, tuyên truyền',
    questions: [
      'Số cuộc tuyên truyền',
      'Lượt người tham dự',
      'Số tin, bài',
      'Số chuyên trang, chuyên đề',
      'Số loại tài liệu, infographic, sách',
    ],
  },
  {
    title: 'Mô hình, điển hình',
    questions: [
      'Tên mô hình; loại mô hình; tập thể hoặc cá nhân; nhóm tiêu chí; kết quả nổi bật; đề nghị nhân rộng, khen thưởng',
    ],
  },
  {
    title: 'Khó khăn, kiến nghị',
    questions: ['Khó khăn, vướng mắc (nhóm tiêu chí)', 'Kiến nghị, đề xuất (cấp xem xét, giải quyết)'],
  },
];

/** Đề cương: the parts of the consolidated report, as far as a unit fills them. */
export interface OutlineItem {
  readonly title: string;
  readonly points: readonly string[];
}

export const outlineSections: readonly { readonly title: string; readonly items: readonly OutlineItem[] }[] = [
  {
    title: 'Công tác lãnh đạo, chỉ đạo',
    items: [
      { title: 'Quán triệt, triển khai', points: ['Văn bản đã ban hành: loại, số, ngày, trích yếu.'] },
      {
        title: 'Chương trình, kế hoạch',
        points: [
          'Việc đưa nội dung nâng cao Chỉ số hạnh phúc vào chương trình, kế hoạch công tác năm; kế hoạch riêng (số, ngày).',
        ],
      },
    ],
  },
  {
    title: 'Kết quả thực hiện',
    items: [
      {
        title: 'Lồng ghép trong sinh hoạt chi bộ, đoàn thể',
        points: ['Số chi bộ đã đưa nội dung vào sinh hoạt thường kỳ, sinh hoạt chuyên đề; chuyên đề đã sinh hoạt.'],
      },
      {
        title: 'Công tác thông tin, tuyên truyền',
        points: ['Số cuộc, lượt người; tin, bài; chuyên trang, chuyên đề; tài liệu, infographic, sách.'],
      },
      { title: 'Kết quả theo 09 nhóm tiêu chí', points: [] },
      {
        title: 'Mô hình, điển hình',
        points: ['Tên, loại mô hình; tập thể, cá nhân thực hiện; kết quả; đề nghị nhân rộng, khen thưởng.'],
      },
      {
        title: 'Tình hình Nhân dân, dư luận xã hội',
        points: ['Ý kiến được phản ánh; thông tin sai trái, xấu độc (nếu có) và việc xử lý.'],
      },
    ],
  },
  {
    title: 'Đánh giá chung',
    items: [
      { title: 'Ưu điểm', points: [] },
      { title: 'Khó khăn, vướng mắc', points: [] },
      { title: 'Hạn chế', points: [] },
      { title: 'Nguyên nhân', points: [] },
    ],
  },
  { title: 'Nhiệm vụ, giải pháp trọng tâm thời gian tới', items: [] },
  { title: 'Kiến nghị, đề xuất', items: [] },
];

export function groupPoint(number: number, name: string): string {
  return `${groupQuestion(number, name)}.`;
}

/** The same in the form, where a question has no end mark. */
export function groupQuestion(number: number, name: string): string {
  return `Nhóm ${number}: ${name}`;
}

/** "- …" */
export function outlinePoint(text: string): string {
  return `- ${text}`;
}
