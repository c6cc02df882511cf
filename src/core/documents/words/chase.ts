import { countAlone, fraction } from '../numbers/counts.ts';
import { dayInText } from '../numbers/days.ts';
import { joined } from '../numbers/lists.ts';
import type { Text } from '../structure/text.ts';
import { inPursuance, reportTitle, reportTitleInTwo, withBoldDay } from './letters.ts';

/** "đôn đốc gửi báo cáo … năm 2026 (lần 2)" */
export function chaseSubject(periodTitle: string, times: number): string {
  return `đôn đốc gửi ${reportTitle(periodTitle)}${times > 1 ? ` (lần ${times})` : ''}`;
}

export const lateUnitsAddressed =
  'Các chi bộ, đảng ủy cơ sở, tổ chức chính trị - xã hội chưa gửi báo cáo (có danh sách kèm theo)';

export interface ChaseParts {
  readonly basis: string;
  /** "trước ngày 10/12/2026" */
  readonly due: string;
  readonly asOf: string;
  /** Who speaks: "Ban Tuyên giáo và Dân vận Đảng ủy", or the committee by its short name. */
  readonly self: string;
  readonly received: number;
  readonly expected: number;
  /** Late units, all of them. */
  readonly missing: number;
  /** Not there yet and not late: their extension still runs. */
  readonly notYetDue: number;
  /** The one unit the letter goes to; null: to several. */
  readonly unitName: string | null;
  /** The one unit's own last day, where it was given one. */
  readonly extendedTo: string | null;
  /** A list goes with the letter and holds every unit the sentence counts. */
  readonly listOfAll: boolean;
}

/** What was asked for, and what has come. */
export function chaseFacts(parts: ChaseParts): string {
  const own = parts.extendedTo === null ? '' : `; đơn vị được gia hạn đến hết ngày ${dayInText(parts.extendedTo)}`;
  const asked = `${inPursuance(parts.basis)}, các đơn vị gửi báo cáo ${parts.due}${own}.`;
  return `${asked} Đến hết ngày ${dayInText(parts.asOf)}, ${whatCame(parts)}.`;
}

function whatCame({ unitName, self, received, expected, missing, notYetDue, listOfAll }: ChaseParts): string {
  if (unitName !== null) return `${self} chưa nhận được báo cáo của ${unitName}`;
  const list = listOfAll ? ' (có danh sách kèm theo)' : '';
  if (received === 0) return `chưa có đơn vị nào gửi báo cáo (${fraction(0, expected)} đơn vị)${list}`;
  return joined(
    [
      `đã có ${fraction(received, expected)} đơn vị gửi báo cáo`,
      `còn ${countAlone(missing)} đơn vị chưa gửi${list}`,
      notYetDue === 0 ? '' : `${countAlone(notYetDue)} đơn vị đang trong thời gian gia hạn`,
    ],
    ', ',
  );
}

export interface DemandParts {
  readonly standing: string;
  readonly provincialBoard: string;
  readonly receiver: string;
  /** "trước ngày 16/12/2026" */
  readonly until: string;
  readonly single: boolean;
}

export function chaseDemand({ standing, provincialBoard, receiver, until, single }: DemandParts): Text {
  const whom = single ? 'đơn vị' : 'các đơn vị';
  return withBoldDay(
    `Để kịp tổng hợp, báo cáo ${standing} và ${provincialBoard}, đề nghị cấp ủy ${whom} chỉ đạo hoàn thành, gửi báo cáo về ${receiver} `,
    until,
  );
}

/** Lần 2, if chosen: what follows. @param speaker "Ban" under the Ban's own letterhead, its full name under the committee's. */
export function chaseConsequence(speaker: string, standing: string): string {
  return `Sau thời hạn trên, ${speaker} tổng hợp danh sách các đơn vị chưa gửi, báo cáo ${standing}.`;
}

/** How the Ban calls itself once its full name stands in the letter. */
export const boardItself = 'Ban';

export function lateListTitle(periodTitle: string, asOf: string): string {
  return `DANH SÁCH\nđơn vị chưa gửi ${reportTitleInTwo(periodTitle).join('\n')}\n(tính đến hết ngày ${dayInText(asOf)})`;
}

export const lateListHeadings = { order: 'TT', unit: 'Đơn vị', lastDay: 'Ngày cuối của hạn\n(kể cả gia hạn)' } as const;

export function chaseFileName(times: number): string {
  return times > 1 ? `Công văn đôn đốc lần ${times}` : 'Công văn đôn đốc';
}
