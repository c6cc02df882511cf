import { countAlone } from '../numbers/counts.ts';
import { joined } from '../numbers/lists.ts';

export interface ShortcomingParts {
  readonly missing: number;
  readonly missingNames: readonly string[];
  readonly late: number;
  readonly lateNames: readonly string[];
  readonly withoutProgramme: number;
  readonly withoutProgrammeNames: readonly string[];
  readonly cellsWithoutMeeting: number;
  readonly namesAllowed: boolean;
  readonly severalYears?: boolean;
}

/** III.3, from the reckoning; empty when there is nothing to say and a person must write it. */
export function shortcomingSentence(parts: ShortcomingParts): string {
  const reporting = joined(
    [
      unitsThat(parts.missing, parts.namesAllowed ? parts.missingNames : [], 'chưa gửi báo cáo'),
      unitsThat(
        parts.late,
        parts.namesAllowed ? parts.lateNames : [],
        parts.missing > 0 ? 'gửi chậm' : 'gửi báo cáo chậm',
      ),
    ],
    ', ',
  );
  const text = joined(
    [
      reporting,
      unitsThat(
        parts.withoutProgramme,
        parts.withoutProgrammeNames,
        `${parts.severalYears ? 'có năm ' : ''}chưa đưa nội dung vào chương trình, kế hoạch công tác`,
      ),
      parts.cellsWithoutMeeting === 0
        ? ''
        : `${countAlone(parts.cellsWithoutMeeting)} chi bộ chưa đưa nội dung vào sinh hoạt`,
    ],
    '; ',
  );
  return text === '' ? '' : `Còn ${text}.`;
}

function unitsThat(count: number, names: readonly string[], what: string): string {
  const [name] = names;
  if (count === 0) return '';
  return `${count === 1 && name !== undefined ? name : `${countAlone(count)} đơn vị`} ${what}`;
}
