/** Text as it enters the register: NFC, trimmed, single inner spaces (a no-break space is a space). Spelling is kept. */
export function toPlainText(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same for text of several lines: each line plain, blank lines at the ends dropped. */
export function toPlainParagraph(value: string): string {
  return value
    .split(/\r\n|\r|\n/)
    .map(toPlainText)
    .join('\n')
    .trim();
}

/** One line that may be left empty: nothing but spaces is nothing. */
export function plainTextOrNull(value: string | null): string | null {
  return value === null ? null : toPlainText(value) || null;
}

export function plainParagraphOrNull(value: string | null): string | null {
  return value === null ? null : toPlainParagraph(value) || null;
}
