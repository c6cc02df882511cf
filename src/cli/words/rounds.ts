import type { Round } from '../../contract/index.ts';
import { roundKindLabel } from '../../contract/words/labels.ts';

/** What the terminal says of the round that `--round` names. */
export const roundWords = {
  line: ({ id, kind, title }: Round) => `${id}  ${roundKindLabel[kind]}: ${title}`,
  noRounds: 'Chưa có đợt báo cáo nào.',
  several: (asked: string, choices: readonly string[]) =>
    [`Năm này có nhiều đợt báo cáo “${asked}”. Hãy nêu mã đợt:`, ...choices].join('\n'),
  none: (asked: string, year: number, choices: readonly string[]) =>
    choices.length === 0
      ? `Năm ${year} chưa có đợt báo cáo nào. Chưa ghi tệp nào.`
      : [`Năm ${year} không có đợt báo cáo “${asked}”. Chưa ghi tệp nào. Các đợt của năm:`, ...choices].join('\n'),
} as const;
