/** "2", "- 2 -", "2/5", "Trang 2", "Trang 2/5": a page's number and nothing else. */
export function isPageNumber(line: string): boolean {
  return /^(?:trang\s*)?[-–—]?\s*\d{1,4}\s*(?:\/\s*\d{1,4})?\s*[-–—]?$/iu.test(line.trim());
}

/** Beginnings of a paragraph of its own: "- ", "+ ", "a) ", "1. ", "1.2. ", "II- ", "Điều 3", "Nơi nhận". */
export function beginsParagraph(line: string): boolean {
  return /^(?:[-–—+•*]\s|\p{Ll}\)\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[IVX]{1,5}\s?[-.–]\s|Điều\s\d|Nơi nhận|Kính gửi|Số[:\s]\s?\d)/u.test(
    line,
  );
}
