import type { RoundKind } from '../../../contract/enumerations.ts';
import { roman } from './roman.ts';

/** The outline of the consolidated report. Numbers are given when it is composed: a part left out moves the rest up. */
export const reportKind = 'BÁO CÁO';
export const reportKindName = 'Báo cáo';
export const reportKindSymbol = 'BC';

/** "sơ kết kết quả …": the kind of report before its subject; nothing of the yearly and the ad hoc one. */
export function reportSubject(kind: RoundKind | null): string {
  const review = kind === 'interim' ? 'sơ kết ' : kind === 'final' ? 'tổng kết ' : '';
  return `${review}kết quả`;
}

export function reportSummary(periodTitle: string, kind: RoundKind | null): readonly string[] {
  return [
    `${reportSubject(kind)} tuyên truyền Bộ tiêu chí, các nhiệm vụ, giải pháp`,
    `nâng cao Chỉ số hạnh phúc của người dân ${periodTitle}`,
  ];
}

export const sectionTitles = {
  leadership: 'Công tác lãnh đạo, chỉ đạo',
  results: 'Kết quả thực hiện',
  assessment: 'Đánh giá chung',
  tasks: 'Nhiệm vụ, giải pháp trọng tâm',
  proposals: 'Kiến nghị, đề xuất',
} as const;

export const itemTitles = {
  directives: 'Tham mưu, ban hành văn bản, quán triệt, triển khai',
  reporting: 'Chấp hành chế độ báo cáo',
  workPlans: 'Đưa nội dung nâng cao Chỉ số hạnh phúc vào chương trình, kế hoạch công tác',
  meetings: 'Lồng ghép trong sinh hoạt chi bộ, đoàn thể',
  activities: 'Công tác thông tin, tuyên truyền',
  groups: 'Kết quả theo 09 nhóm tiêu chí',
  models: 'Xây dựng, nhân rộng mô hình, điển hình',
  opinions: 'Nắm tình hình Nhân dân, dư luận xã hội; đấu tranh, phản bác thông tin sai trái, xấu độc',
  formerProposals: 'Kết quả giải quyết kiến nghị kỳ trước',
  earlierProposals: 'Kết quả giải quyết kiến nghị các năm trước',
  strengths: 'Ưu điểm',
  difficulties: 'Khó khăn, vướng mắc',
  shortcomings: 'Hạn chế',
  causes: 'Nguyên nhân',
} as const;

/** "I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO" */
export function sectionHeading(number: number, title: string): string {
  return `${roman(number)}- ${title.toLocaleUpperCase('vi')}`;
}

/** "1. Chấp hành chế độ báo cáo" */
export function itemHeading(number: number, title: string): string {
  return `${number}. ${title}`;
}

const pointLetters = 'abcdđeghiklmn';

/** "a) Nhóm 1: Kinh tế, thu nhập, việc làm"; the nine groups are lettered a) to i). */
export function groupHeading(position: number, group: number, name: string): string {
  return `${pointLetters[position] ?? ''}) Nhóm ${group}: ${name}`;
}
