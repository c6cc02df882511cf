import { countAlone } from '../numbers/counts.ts';
import { capitalised, inOneLine, joined } from '../numbers/lists.ts';

export interface NextTaskParts {
  /** The year planned for; after several years, all the programme still has. */
  readonly nextYears: readonly number[];
  /** "năm 2027": whose programme the units are shown how to fill; '' says none. */
  readonly programmeTitle: string;
  readonly planTitle: string;
  readonly missing: number;
  readonly missingNames: readonly string[];
  readonly withoutProgramme: number;
  readonly withoutProgrammeNames: readonly string[];
  readonly namesAllowed: boolean;
  readonly tasks: readonly { readonly number: number; readonly time: string; readonly content: string }[];
}

/** IV: lines the clerk may delete: the phase (official letter, part 2), what III.3 left open, tasks of the plan. */
export function nextTaskLines(parts: NextTaskParts): readonly string[] {
  const tasks = parts.tasks.map(
    ({ number, time, content }) =>
      `Phối hợp thực hiện nhiệm vụ ${number} ${parts.planTitle} (${time}): ${inOneLine(content)}.`,
  );
  const phases = [...new Set(parts.nextYears.map(phase))];
  return [...phases, openWork(parts), ...tasks].filter(line => line !== '').map(line => `- ${line}`);
}

function phase(year: number): string {
  if (year === 2027 || year === 2028) {
    return 'Tiếp tục tuyên truyền theo từng nhóm tiêu chí, từng lĩnh vực, từng địa bàn; giới thiệu mô hình, điển hình, cách làm hiệu quả.';
  }
  return year === 2029 || year === 2030
    ? 'Tuyên truyền kết quả thực hiện, kinh nghiệm, mô hình tiêu biểu; phục vụ khảo sát, đo lường lại Chỉ số hạnh phúc, tổng kết giai đoạn 2026 – 2030.'
    : '';
}

function openWork(parts: NextTaskParts): string {
  const { missing, withoutProgramme } = parts;
  const text = joined(
    [
      missing === 0 ? '' : `đôn đốc ${who(missing, parts.namesAllowed ? parts.missingNames : [])} chưa gửi báo cáo`,
      withoutProgramme === 0
        ? ''
        : `hướng dẫn ${who(withoutProgramme, parts.withoutProgrammeNames)} đưa nội dung vào chương trình, kế hoạch công tác${parts.programmeTitle === '' ? '' : ` ${parts.programmeTitle}`}`,
    ],
    '; ',
  );
  return text === '' ? '' : `${capitalised(text)}.`;
}

function who(count: number, names: readonly string[]): string {
  const [name] = names;
  return count === 1 && name !== undefined ? name : `${countAlone(count)} đơn vị`;
}
