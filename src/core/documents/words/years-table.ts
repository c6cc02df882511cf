import { dayInTable } from '../numbers/days.ts';
import { yearTitle } from './periods.ts';

/** The headline figures year by year and whole. */
export function yearsTableTitle(periodTitle: string): string {
  return `Số liệu chủ yếu theo từng năm, ${periodTitle}`;
}

export const yearsTableHeadings = { order: 'TT', content: 'Nội dung', whole: 'Cả giai đoạn' } as const;

/** "Năm 2026"; of a year that is not over, up to which day. */
export function yearHeading(year: number, asOf: string | null): string {
  const title = yearTitle(year);
  const name = title.charAt(0).toLocaleUpperCase('vi') + title.slice(1);
  return asOf === null ? name : `${name}\n(đến ${dayInTable(asOf)})`;
}

export const yearsTableGroups = {
  reporting: 'Chế độ báo cáo',
  workPlans: 'Chương trình, kế hoạch công tác',
  meetings: 'Sinh hoạt chi bộ, đoàn thể',
  activities: 'Thông tin, tuyên truyền',
  models: 'Mô hình, điển hình',
} as const;

export const yearsTableRows = {
  received: 'Đơn vị đã gửi báo cáo',
  onTime: 'Trong đó gửi đúng hạn',
  late: 'Trong đó gửi chậm',
  inProgramme: 'Đơn vị đã đưa nội dung vào chương trình, kế hoạch',
  ownPlans: 'Đơn vị ban hành kế hoạch riêng',
  cells: 'Chi bộ đã đưa nội dung vào sinh hoạt',
  thematic: 'Chi bộ tổ chức sinh hoạt chuyên đề',
  organisations: 'Tổ chức chính trị - xã hội đã lồng ghép',
  session: 'Cuộc tuyên truyền',
  people: 'Lượt người tham dự',
  article: 'Tin, bài',
  specialPage: 'Chuyên trang, chuyên đề',
  material: 'Loại tài liệu, infographic',
  other: 'Hình thức tuyên truyền khác',
  models: 'Mô hình, điển hình',
  modelUnits: 'Đơn vị có mô hình, điển hình',
} as const;

const wholeNote =
  'Cột “Cả giai đoạn”: chế độ báo cáo là của đợt báo cáo này; chương trình, kế hoạch tính đơn vị đã thực hiện ở tất cả các năm; kế hoạch riêng, sinh hoạt tính đơn vị, chi bộ đã thực hiện ít nhất 01 năm; mô hình ghi ở nhiều năm được tính một lần.';

/** How the last column comes about. */
export function yearsTableNote({ atLeast, reportedWhole }: { atLeast: boolean; reportedWhole: boolean }): string {
  return [
    'Ghi chú: (…) chưa có số liệu; (0) không phát sinh',
    ...(atLeast ? ['(*) ít nhất'] : []),
    `(-) không thuộc đối tượng. ${wholeNote}`,
  ]
    .join('; ')
    .concat(
      reportedWhole
        ? ' Số liệu tuyên truyền cả giai đoạn lấy theo báo cáo của đơn vị, nơi chưa báo cáo thì cộng các năm.'
        : '',
    );
}
