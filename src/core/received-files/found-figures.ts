import type { FoundFigure } from '../../contract/index.ts';

type FigureName = FoundFigure['figure'];

const number = String.raw`(?<![\d.,-])(?<!\d/)(\d{1,3}(?:\.\d{3})+|\d{1,7})(?![\d.,]*\d)`;

/** What stands behind a number, by figure. "cuộc đối thoại", "lượt khách" are something else. */
const behind: readonly (readonly [FigureName, string])[] = [
  [
    'sessions',
    String.raw`\s*(?:cuộc|hội nghị|buổi)(?:\s+hội nghị)?\s+(?:tuyên truyền|quán triệt|nói chuyện)|\s*(?:cuộc|c)(?=\s*[/,;.]|\s+với|\s*$)|\s*hội nghị(?!\s+(?:trực tuyến|tổng kết|sơ kết))`,
  ],
  [
    'people',
    String.raw`\s*lượt(?:\s+(?:người|cán bộ|đảng viên|đoàn viên|hội viên)|(?=\s*[/,;.]|\s*$))|\s*người\s+(?:tham dự|tham gia|dự|nghe)`,
  ],
  ['articles', String.raw`\s*(?:tin\s*(?:,|/|và|-)?\s*bài|bài viết|tin(?![\p{L}\s]*nhắn)(?=\s*[/,;.]|\s*$))`],
  ['specialPages', String.raw`\s*(?:chuyên trang|chuyên mục|chuyên đề)`],
  ['materials', String.raw`\s*(?:(?:loại\s+)?tài liệu|infographic|tờ rơi|cuốn sách|ấn phẩm|video|clip)`],
];

const patterns = behind.map(([figure, said]) => [figure, new RegExp(`${number}(?:${said})`, 'giu')] as const);

/** Figures a report's text speaks of, in the order they stand; the clerk takes them or leaves them. */
export function foundFigures(paragraphs: readonly string[]): FoundFigure[] {
  return paragraphs
    .flatMap((text, paragraph) => patterns.flatMap(([figure, pattern]) => matchesIn(text, paragraph, figure, pattern)))
    .toSorted((one, other) => one.paragraph - other.paragraph || one.from - other.from);
}

function matchesIn(text: string, paragraph: number, figure: FigureName, pattern: RegExp): FoundFigure[] {
  return [...text.matchAll(pattern)].map(match => ({
    figure,
    value: Number((match[1] ?? '0').replaceAll('.', '')),
    paragraph,
    from: match.index,
    to: match.index + match[0].length,
    said: match[0],
  }));
}
