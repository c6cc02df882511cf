import type { Table } from './table.ts';
import type { Text } from './text.ts';

/** Two-column block at the head of page one (05-HD/VPTW, mục 1-4). */
export interface LetterheadBlock {
  readonly partyTitle: string;
  readonly superior: string;
  readonly issuer: string;
  readonly star: string;
  /** Empty for a phiếu, which bears no number. */
  readonly numberAndSymbol: string;
  /** Công văn: "về việc …" under the number; null where a title says it. */
  readonly subject: string | null;
  readonly placeAndDate: string;
}

/** Tên loại, trích yếu line by line, five hyphens. */
export interface TitleBlock {
  readonly kind: string;
  readonly summary: readonly string[];
  readonly hyphens: string;
}

/** "Kính gửi:" and whom; one recipient stands without dash. The lines carry their marks. */
export interface AddressedBlock {
  readonly label: string;
  readonly recipients: readonly string[];
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

/** Place, day and "NGƯỜI LẬP BIỂU" under a list that no letter carries. */
export interface DrawnUpBlock {
  readonly placeAndDate: string;
  readonly post: string;
}

/** A section of its own with its own page numbers, from 1. */
export interface Appendix {
  /** "PHỤ LỤC I"; null where there is only one to its letter, or no letter at all. */
  readonly number: string | null;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)" */
  readonly reference: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Text before the table; an outline has nothing else. */
  readonly body: readonly Paragraph[];
  readonly table: Table | null;
  /** Under the table: what its marks mean. */
  readonly note: string | null;
  readonly drawnUp: DrawnUpBlock | null;
}

/** A letter or report from its letterhead to its signature. */
export interface LetterPart {
  readonly letterhead: LetterheadBlock;
  /** Null: a công văn, whose subject stands in the letterhead. */
  readonly title: TitleBlock | null;
  /** Null: a report is not addressed in its head. */
  readonly addressed: AddressedBlock | null;
  readonly body: readonly Paragraph[];
  readonly signature: SignatureBlock;
}

/** A document that is one, and so has its letter. */
export type LetterStructure = DocumentStructure & { readonly letter: LetterPart };

/** A document of the office before it has a format; every renderer and the format check read this. */
export interface DocumentStructure {
  /** With its ending, safe on Windows. */
  readonly fileName: string;
  /** What the file says of itself: its title and who made it. */
  readonly about: {
    readonly title: string;
    readonly author: string;
    /** The export it is, so that an edited copy is known again. */
    readonly exportId?: string;
  };
  /** Null: a list by itself, only its sheets. */
  readonly letter: LetterPart | null;
  readonly appendices: readonly Appendix[];
}
