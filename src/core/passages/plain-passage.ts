import type { PassageSection } from '../../contract/index.ts';
import { toPlainParagraph } from '../text/normalise.ts';

/** Marks of a list: "- ", "+ ", "a) ", "1. ". */
const bullet = /^(?:[-–—+•*]|\p{L}\)|\d{1,2}[.)])(?:\s+|$)/u;

/** "Nhóm 3 (Dịch vụ xã hội): " in front of what was done; the report has a heading for it. */
const groupLabel = /^nhóm\s+(?:tiêu chí\s+)?(?:số\s+)?\d\s*(?:\([^)]*\))?\s*[:.-]\s*/iu;

/** What a line calls itself in front of what it says: "Mô hình: ", "khó khăn: ". */
const sectionLabels: Partial<Readonly<Record<PassageSection, RegExp>>> = {
  results: groupLabel,
  model: /^mô hình(?:,\s*điển hình)?\s*:\s*/iu,
  difficulty: /^khó khăn(?:,\s*vướng mắc)?\s*:\s*/iu,
  proposal: /^(?:kiến nghị(?:,\s*đề xuất)?|đề xuất(?:,\s*kiến nghị)?)\s*:\s*/iu,
  opinion: /^(?:dư luận|tình hình nhân dân)[^:]{0,60}:\s*/iu,
  propaganda: /^(?:công tác\s+)?tuyên truyền\s*:\s*/iu,
};

/** A passage as it is kept: plain, without the mark and the label it had in its list. '' when nothing is left. */
export function plainPassage(text: string, section: PassageSection): string {
  const label = sectionLabels[section];
  const lines = toPlainParagraph(text)
    .split('\n')
    .map(line => line.replace(bullet, ''))
    .map(line => (label === undefined ? line : line.replace(label, '')))
    .filter(line => line !== '');
  return capitalised(lines.join('\n'));
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
