import { patterns } from '../../form-check/words/patterns.ts';
import { makeDay } from '../../text/days.ts';
import { searchKey } from '../../text/search-key.ts';

/** What stands at the head of an official document, in Party form (05-HD/VPTW) or in state form (Decree 30). */
export interface DocumentHead {
  /** Lines of the left column above the number: the body over it, then the issuing body. */
  readonly names: readonly string[];
  readonly isState: boolean;
  /** "162-BC/ĐU", as typed. */
  readonly number: string | null;
  readonly date: string | null;
  /** "bao cao", as a search key; null where no kind is named. */
  readonly kind: string | null;
  /** As printed: "KẾ HOẠCH". */
  readonly kindText: string;
  readonly title: string;
  /** Index of the first line after head and title. */
  readonly end: number;
}

const lookedAt = 40;
const titleLines = 6;
const longestTitleLine = 200;
const kinds =
  /^(?:bao cao(?: nhanh| tom tat)?|ke hoach|to trinh|nghi quyet|thong bao|huong dan|chuong trinh|bien ban|quyet dinh|quy che|ket luan|chi thi|giay moi|cong van|phu luc|danh sach|phieu bao cao|de cuong)$/;
const writtenDay = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;

/** Null: it has none (a message saved as a file, a bare table). */
export function readHead(paragraphs: readonly string[]): DocumentHead | null {
  const lines = headLines(paragraphs);
  const kindAt = lines.findIndex(text => kinds.test(searchKey(text)));
  const upper = kindAt === -1 ? lines : lines.slice(0, kindAt);
  const isParty = upper.some(text => patterns.partyTitle.test(text));
  const isState = upper.some(text => patterns.stateTitle.test(text) || patterns.motto.test(text));
  const numberAt = upper.findIndex(isNumber);
  if (!isParty && !isState && numberAt === -1) return null;
  const { title, end } = kindAt === -1 ? { title: '', end: 0 } : readTitle(lines, kindAt + 1);
  return {
    names: namesAbove(upper, numberAt),
    isState: isState && !isParty,
    number: numberAt === -1 ? null : numberOf(upper[numberAt] ?? ''),
    date: dateIn(upper),
    kind: kindAt === -1 ? null : searchKey(lines[kindAt] ?? ''),
    kindText: lines[kindAt] ?? '',
    title,
    end,
  };
}

function isNumber(text: string): boolean {
  return patterns.number.test(text) && text.length < 60;
}

/** "Số: 417/BC-STC" -> "417/BC-STC"; one left open says nothing. */
function numberOf(text: string): string | null {
  const number = text
    .replace(/^Số\s*[:.]?\s*/iu, '')
    .replace(/\s*([-/])\s*/gu, '$1')
    .trim();
  return /^\d/u.test(number) ? number : null;
}

/** What stands to the right of a name when both columns were read as one line. */
const rightColumn =
  /\s+(ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–—].*|\p{Lu}[\p{L} ]{1,40}, ngày.*tháng.*năm.*)$/u;
/** "BÁO CÁO kết quả …" in one line. */
const kindAndTitle = /^(\p{Lu}[\p{Lu} ]{5,24})\s+(\p{Ll}.*)$/u;

/** The first lines of a document, two columns and a title behind its kind put apart. */
function headLines(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.slice(0, lookedAt).flatMap(line => {
    const right = rightColumn.exec(line);
    if (right !== null) return [line.slice(0, right.index), right[1] ?? ''];
    const [, kind = '', title = ''] = kindAndTitle.exec(line) ?? [];
    return kinds.test(searchKey(kind)) ? [kind, title] : [line];
  });
}

function namesAbove(upper: readonly string[], numberAt: number): readonly string[] {
  const star = upper.findIndex(text => patterns.star.test(text));
  const stop = [star, numberAt].filter(at => at !== -1);
  const above = stop.length === 0 ? upper.slice(0, 6) : upper.slice(0, Math.min(...stop));
  return above.filter(text => !isKnown(text));
}

function isKnown(text: string): boolean {
  return [
    ...[patterns.partyTitle, patterns.stateTitle, patterns.motto, patterns.number, patterns.date, patterns.star],
    ...[patterns.typedLine, patterns.urgency, patterns.scope, patterns.draft],
  ].some(pattern => pattern.test(text));
}

function dateIn(lines: readonly string[]): string | null {
  for (const text of lines) {
    const [, day, month, year] = writtenDay.exec(text) ?? [];
    if (year !== undefined) return makeDay(Number(year), Number(month), Number(day));
  }
  return null;
}

function readTitle(lines: readonly string[], from: number): { title: string; end: number } {
  const title: string[] = [];
  let end = from;
  for (const text of lines.slice(from, from + titleLines)) {
    end += 1;
    if (patterns.hyphenLine.test(text)) return { title: title.join(' '), end };
    if (text.length > longestTitleLine || patterns.addressee.test(text) || patterns.section.test(text)) break;
    title.push(text);
  }
  // Without the hyphens under it only its first line is surely the title.
  return { title: title[0] ?? '', end: from + 1 };
}
