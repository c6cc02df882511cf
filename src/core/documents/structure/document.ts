import type { Table } from './table.ts';
import type { Text } from './text.ts';

/** Two-column block at the head of page one (05-HD/VPTW, mục 1-4). */
export interface LetterheadBlock {
  readonly partyTitle: string;
  readonly superior: string;
  readonly issuer: string;
  readonly star: string;
  readonly numberAndSymbol: string;
  readonly placeAndDate: string;
}

/** Tên loại, trích yếu line by line, five hyphens. */
export interface TitleBlock {
  readonly kind: string;
  readonly summary: readonly string[];
  readonly hyphens: string;
}

/** `section` "I- …", `item` "1. …", `point` "a) …"; `blank` is a place only a person can fill. */
export type ParagraphRole = 'section' | 'item' | 'point' | 'text' | 'blank';

export interface Paragraph {
  readonly role: ParagraphRole;
  readonly text: Text;
}

/** Signature and recipients, one block that never splits. The room for the signature stays empty. */
export interface SignatureBlock {
  /** "K/T TRƯỞNG BAN"; null: the head signs directly and the post itself is bold. */
  readonly authority: string | null;
  readonly post: string;
  readonly name: string;
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
}

/** A section of its own with its own page numbers, from 1. */
export interface Appendix {
  /** "PHỤ LỤC I" */
  readonly number: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)" */
  readonly reference: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly table: Table;
  /** Under the table: what its marks mean. */
  readonly note: string | null;
}

/** A document of the office before it has a format; every renderer and the format check read this. */
export interface DocumentStructure {
  /** With its ending, safe on Windows. */
  readonly fileName: string;
  readonly letterhead: LetterheadBlock;
  readonly title: TitleBlock;
  readonly body: readonly Paragraph[];
  readonly signature: SignatureBlock;
  readonly appendices: readonly Appendix[];
}
