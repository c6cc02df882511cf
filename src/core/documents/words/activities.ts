import type { ActivityFigure } from '../../../contract/activities.ts';
import type { ActivityKind } from '../../../contract/enumerations.ts';
import { countAlone } from '../numbers/counts.ts';

export interface ActivityParts {
  readonly figures: readonly ActivityFigure[];
  readonly unitCount: number;
  readonly unitNames: readonly string[];
}

const order: readonly ActivityKind[] = ['session', 'article', 'specialPage', 'material', 'other'];

const inText: Readonly<Record<ActivityKind, (figure: ActivityFigure) => string>> = {
  session: ({ quantity, people }) =>
    `tổ chức ${countAlone(quantity)} cuộc tuyên truyền${people === 0 ? '' : ` với ${countAlone(people)} lượt người tham dự`}`,
  article: ({ quantity }) => `đăng tải ${countAlone(quantity)} tin, bài`,
  specialPage: ({ quantity }) => `xây dựng ${countAlone(quantity)} chuyên trang, chuyên đề`,
  material: ({ quantity }) => `phát hành ${countAlone(quantity)} loại tài liệu, infographic`,
  other: ({ quantity }) => `thực hiện ${countAlone(quantity)} hình thức tuyên truyền khác`,
};

/** II.3: what was done, kind by kind; a kind with nothing is left out. */
export function activitySentence({ figures, unitCount, unitNames }: ActivityParts): string {
  if (unitCount === 0) return 'Chưa có số liệu về công tác tuyên truyền.';
  const parts = order.flatMap(kind => {
    const figure = figures.find(candidate => candidate.kind === kind);
    return figure === undefined || figure.quantity === 0 ? [] : [inText[kind](figure)];
  });
  if (parts.length === 0) {
    const who = unitCount === 1 ? 'Đơn vị' : 'Các đơn vị';
    return `${who} đã báo cáo không phát sinh cuộc tuyên truyền, tin, bài riêng.`;
  }
  const [name] = unitNames;
  const who = unitCount === 1 && name !== undefined ? ` là ${name}` : '';
  return `Theo báo cáo của ${countAlone(unitCount)} đơn vị${who}, đã ${parts.join('; ')}.`;
}
