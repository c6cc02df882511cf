import type { Text } from '../structure/text.ts';
import { allUnits, inPursuance, withBoldDay } from './letters.ts';

/** Thông báo kết quả thực hiện chế độ báo cáo. */
export const noticeKind = 'THÔNG BÁO';
export const noticeKindName = 'Thông báo';
export const noticeSymbol = 'TB';

export function noticeSummary(periodTitle: string): readonly string[] {
  return ['kết quả thực hiện chế độ báo cáo tuyên truyền,', `nâng cao Chỉ số hạnh phúc ${periodTitle}`];
}

export function noticeOpening(basis: string, self: string, periodTitle: string): string {
  return `${inPursuance(basis)}, ${self} thông báo kết quả thực hiện chế độ báo cáo ${periodTitle} như sau:`;
}

/** To Thường trực, where units are named. */
export const noticeOfList = 'Kèm theo Thông báo này là danh sách đơn vị chưa gửi báo cáo, gửi báo cáo chậm.';

interface Missing {
  readonly receiver: string;
  readonly until: string;
  readonly single: boolean;
}

/** Asked of those who have not sent. */
export function noticeDemand({ receiver, until, single }: Missing): Text {
  return withBoldDay(`Đề nghị ${missingUnits(single)} chỉ đạo hoàn thành, gửi về ${receiver} `, until);
}

/** Said to Thường trực, who owes nothing: what `self` goes on asking of them. */
export function noticeChasing(self: string, { until, single }: Pick<Missing, 'until' | 'single'>): Text {
  return withBoldDay(`${self} tiếp tục đôn đốc ${missingUnits(single)} hoàn thành, gửi `, until);
}

function missingUnits(single: boolean): string {
  return `cấp ủy ${single ? 'đơn vị' : 'các đơn vị'} chưa gửi báo cáo`;
}

export function noticeClosing(self: string): string {
  const units = allUnits.charAt(0).toLocaleLowerCase('vi') + allUnits.slice(1);
  return `${self} thông báo để ${units} biết, thực hiện.`;
}

export const unitsRecipient = `${allUnits} (để thực hiện)`;

export const noticeFileName = 'Thông báo kết quả thực hiện chế độ báo cáo';
