import type { Coverage } from '../../../contract/coverage.ts';
import { countAlone, fraction } from '../numbers/counts.ts';
import { monthInText } from '../numbers/days.ts';
import { joined } from '../numbers/lists.ts';
import { percent, reached } from '../numbers/percent.ts';

export interface MeetingParts {
  readonly planTitle: string;
  /** A period of one year says "trong năm", of several "trong giai đoạn", any other "trong kỳ". */
  readonly within: 'year' | 'years' | 'part';
  readonly period: Coverage;
  readonly subordinate: Coverage;
  readonly grassroots: Coverage;
  readonly organisations: Coverage;
  readonly thematic: number;
  /** The one cell that did it, where only one did and its name is known. */
  readonly doneNames: readonly string[];
}

const withinInText = { year: 'năm', years: 'giai đoạn', part: 'kỳ báo cáo' } as const;

/** Why nobody can say it of some cells. */
const unknownWhy = {
  year: 'đơn vị chưa báo cáo số cả năm',
  years: 'đơn vị chỉ báo cáo số lượng từng năm',
  part: 'đơn vị chưa báo cáo số cả năm',
} as const;

const what = 'nội dung nâng cao Chỉ số hạnh phúc';

/** II.2: party cells that carried the content at least once in the period (KH 195, nhiệm vụ 2); organisations beside. */
export function meetingSentences(parts: MeetingParts): string {
  const { period, organisations } = parts;
  if (nobodyAnswered(period) && nobodyAnswered(organisations)) {
    return `Chưa có số liệu về việc đưa ${what} vào sinh hoạt chi bộ, đoàn thể.`;
  }
  return joined([cells(parts), thematic(parts), unfinished(parts), organisationsInText(organisations)], ' ');
}

export function nobodyAnswered({ done, no, unknown }: Coverage): boolean {
  return done + no + unknown === 0;
}

function cells(parts: MeetingParts): string {
  const { period, planTitle } = parts;
  const { done, expected } = period;
  if (nobodyAnswered(period)) return `Chưa có số liệu về việc đưa ${what} vào sinh hoạt chi bộ.`;
  if (done === 0) return `Chưa ghi nhận chi bộ nào đưa ${what} vào sinh hoạt (${fraction(0, expected)} chi bộ).`;
  // A count that is already everybody cannot be higher.
  const atLeast = period.atLeast && done < expected;
  const often = atLeast ? 'từ 01 kỳ trở lên' : 'ít nhất 01 kỳ';
  const share = `${atLeast ? 'ít nhất ' : ''}${fraction(done, expected)} chi bộ${reached(done, expected)}`;
  const did = `đã đưa ${what} vào sinh hoạt ${often} trong ${withinInText[parts.within]}`;
  const [name] = parts.doneNames;
  const who = done === 1 && name !== undefined ? ` là ${name}` : byKind(parts);
  const start = done === expected ? share : `Có ${share}`;
  return `${start} ${did}${who}; chỉ tiêu của ${planTitle} là 100%.`;
}

function byKind({ subordinate, grassroots }: MeetingParts): string {
  if (subordinate.expected === 0 || grassroots.expected === 0) return '';
  return `, gồm ${fraction(subordinate.done, subordinate.expected)} chi bộ trực thuộc đảng ủy cơ sở và ${fraction(grassroots.done, grassroots.expected)} chi bộ cơ sở`;
}

function thematic({ thematic: count }: MeetingParts): string {
  return count === 0 ? '' : `Trong đó ${countAlone(count)} chi bộ tổ chức sinh hoạt chuyên đề.`;
}

function unfinished({ period, within }: MeetingParts): string {
  if (nobodyAnswered(period)) return '';
  const parts = [
    period.no === 0 ? '' : `${countAlone(period.no)} chi bộ chưa đưa nội dung vào sinh hoạt`,
    period.unknown === 0 ? '' : `${countAlone(period.unknown)} chi bộ chưa xác định (${unknownWhy[within]})`,
    period.notRecorded === 0 ? '' : `${countAlone(period.notRecorded)} chi bộ chưa có số liệu`,
  ];
  const text = joined(parts, '; ');
  return text === '' ? '' : `Còn ${text}.`;
}

function organisationsInText(organisations: Coverage): string {
  const { done, no, unknown, expected } = organisations;
  if (expected === 0) return '';
  if (done > 0) {
    return `Có ${fraction(done, expected)} tổ chức chính trị - xã hội${reached(done, expected)} đã lồng ghép trong sinh hoạt đoàn, hội.`;
  }
  return no + unknown > 0
    ? `Chưa có tổ chức chính trị - xã hội nào lồng ghép trong sinh hoạt đoàn, hội (${fraction(0, expected)} tổ chức).`
    : 'Chưa có số liệu về sinh hoạt đoàn, hội của các tổ chức chính trị - xã hội.';
}

export interface MonthlyAverage {
  readonly fromMonth: number;
  readonly toMonth: number;
  /** Only of several years. */
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly done: number;
  readonly expected: number;
  readonly notRecorded: number;
}

function monthOf(month: number, year: number | undefined): string {
  return year === undefined ? String(month) : `${monthInText(month)}/${year}`;
}

/** The supporting figure, only where the clerk chose it. */
export function monthlyAverageSentence(average: MonthlyAverage | null): string {
  // Where nobody told anything there is no average, not one of none.
  if (average === null || average.expected === average.notRecorded) return '';
  const { done, expected, notRecorded } = average;
  const from = monthOf(average.fromMonth, average.fromYear);
  const to = monthOf(average.toMonth, average.toYear);
  const when = from === to ? `Trong tháng ${from} có` : `Bình quân mỗi tháng (từ tháng ${from} đến tháng ${to}) có`;
  const open = notRecorded === 0 ? '' : `; ${countAlone(notRecorded)} lượt chi bộ - tháng chưa có số liệu`;
  return `${when} ${percent(done, expected)} số chi bộ đưa nội dung vào sinh hoạt${open}.`;
}
