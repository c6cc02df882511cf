import type { Paragraph, Table, WordDocument } from '../word/model.ts';
import type { Piece } from './piece.ts';

export interface LetterheadParts {
  readonly partyTitle: Piece | null;
  /** Quốc hiệu and tiêu ngữ of state documents. */
  readonly stateTitle: readonly Piece[];
  readonly superior: readonly Piece[];
  readonly issuer: readonly Piece[];
  readonly star: Piece | null;
  readonly number: Piece | null;
  readonly date: Piece | null;
  /** "về việc …" of a công văn. */
  readonly subject: readonly Piece[];
  readonly urgency: readonly Piece[];
  readonly scope: readonly Piece[];
  readonly draft: readonly Piece[];
  /** A line typed with hyphens where no line belongs. */
  readonly typedLines: readonly Piece[];
  /** Every paragraph at the head, the empty ones too: drawn lines stand in those. */
  readonly paragraphs: readonly Paragraph[];
}

export interface TitleParts {
  readonly kind: Piece | null;
  readonly summary: readonly Piece[];
  readonly hyphens: Piece | null;
  /** Paragraphs from the kind to the first paragraph of the text. */
  readonly paragraphs: readonly Paragraph[];
}

export interface AddresseeParts {
  readonly label: Piece | null;
  readonly lines: readonly Piece[];
}

export type BodyRole = 'chapter' | 'article' | 'section' | 'item' | 'point' | 'text';

export interface BodyPart {
  readonly piece: Piece;
  readonly role: BodyRole;
  /** Counts from 1, as a person counts the paragraphs of the text. */
  readonly count: number;
}

export interface SignatureParts {
  readonly authority: readonly Piece[];
  readonly post: readonly Piece[];
  readonly name: Piece | null;
  /** Paragraphs of the signer's side, the empty ones too. */
  readonly paragraphs: readonly Paragraph[];
  readonly table: Table | null;
}

export interface RecipientParts {
  readonly label: Piece | null;
  readonly lines: readonly Piece[];
}

export interface AppendixPart {
  /** "PHỤ LỤC I"; null where an appendix has only its title. */
  readonly number: Piece | null;
  readonly first: Piece;
  readonly title: readonly Piece[];
  readonly reference: Piece | null;
  readonly section: number;
}

/** A document with its parts recognised, wherever they stand. */
export interface Form {
  readonly document: WordDocument;
  /** "BÁO CÁO"; a công văn has none of its own on paper. */
  readonly kindName: string | null;
  /** What stands for the kind in the symbol: "BC". */
  readonly kindSymbols: readonly string[];
  readonly isLetter: boolean;
  /** A list that no letter carries. */
  readonly isSheet: boolean;
  readonly letterhead: LetterheadParts;
  readonly title: TitleParts;
  readonly addressee: AddresseeParts;
  readonly bases: readonly Piece[];
  readonly body: readonly BodyPart[];
  /** Empty paragraphs of the text. */
  readonly gaps: readonly Paragraph[];
  readonly signature: SignatureParts;
  readonly recipients: RecipientParts;
  readonly appendices: readonly AppendixPart[];
  readonly dataTables: readonly Table[];
  /** Written in TCVN3 or VNI: its letters are not Unicode and are never rewritten. */
  readonly legacy: boolean;
  /** In fonts of old whose codes are not known, so that words cannot be recognised. */
  readonly unread: boolean;
}
