/** A file's text before it is looked at for fonts of old, figures and length. */
export interface FileText {
  readonly paragraphs: readonly string[];
  /** Fonts of old its text is written in. */
  readonly legacyFonts: readonly string[];
  readonly shortened: boolean;
}
