import type { Addressee, RoundKind } from '../../../contract/enumerations.ts';
import { dayInText } from '../numbers/days.ts';
import { withoutEndMark } from '../numbers/lists.ts';
import { reportSubject } from './headings.ts';
import { withRoom } from './open-places.ts';

export interface OpeningParts {
  readonly basis: string;
  readonly addressee: Addressee;
  /** "Ban Tuyên giáo và Dân vận Đảng ủy" */
  readonly self: string;
  /** "Đảng ủy UBND tỉnh" */
  readonly committee: string;
  readonly addresseeName: string;
  readonly periodTitle: string;
  readonly asOf: string;
}

/** Mở đầu. To the provincial board the body says its full name, to its own standing committee the short one. */
export function opening(parts: OpeningParts): string {
  const { basis, self, committee, addresseeName, periodTitle, asOf } = parts;
  const result = `kết quả thực hiện ${periodTitle} (số liệu tính đến hết ngày ${dayInText(asOf)}) như sau:`;
  const first = `${performing(withoutEndMark(basis))}, `;
  return parts.addressee === 'standing'
    ? `${first}${self} tổng hợp, báo cáo ${addresseeName} ${result}`
    : `${first}${fullName(self, committee)} báo cáo ${result}`;
}

/** The basis is kept as a list of documents; a clerk may have typed the first words too. */
export function performing(basis: string): string {
  return withRoom(basis.startsWith('Thực hiện') ? basis : `Thực hiện ${basis}`);
}

/** Câu kết. */
export function closing(
  parts: Pick<OpeningParts, 'self' | 'addresseeName' | 'periodTitle'> & { readonly kind: RoundKind | null },
): string {
  return `Trên đây là báo cáo ${reportSubject(parts.kind)} tuyên truyền Bộ tiêu chí, các nhiệm vụ, giải pháp nâng cao Chỉ số hạnh phúc của người dân ${parts.periodTitle}, ${parts.self} trân trọng báo cáo ${parts.addresseeName}.`;
}

/** "… Đảng ủy" of "Đảng ủy UBND tỉnh" is "… Đảng ủy UBND tỉnh": the words both share stand once. */
export function fullName(self: string, committee: string): string {
  const words = committee.split(' ');
  for (let shared = words.length; shared > 0; shared -= 1) {
    if (self.endsWith(words.slice(0, shared).join(' '))) return [self, ...words.slice(shared)].join(' ');
  }
  return self;
}
