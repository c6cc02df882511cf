import type { DocumentType, Letterhead, PaperChoice, PaperPurpose, Round, RoundLine } from '../../../contract/index.ts';
import type { IssuingBody, SettingsFields } from '../../../contract/settings.ts';
import type { Register } from '../../register.ts';
import type { DocumentStructure } from '../structure/document.ts';

/** A paper as it would go out, and what the log will say of it. */
export interface PlannedPaper {
  readonly structure: DocumentStructure;
  /** Null: a list, which the log does not keep. */
  readonly purpose: PaperPurpose | null;
  readonly documentType: DocumentType;
  /** Without "về việc". */
  readonly subject: string;
  /** Those it goes to by name; empty: all. */
  readonly unitIds: readonly string[];
  /** 0: nhắc trước hạn; null: it reminds nobody. */
  readonly times: number | null;
}

/** What every letter is composed from. */
export interface LetterContext {
  readonly register: Register;
  readonly settings: SettingsFields;
  readonly choice: PaperChoice;
  /** The paper's own day, of which its head is; figures of a closed round are of another. */
  readonly writtenOn: string;
  readonly letterhead: Letterhead;
  readonly body: IssuingBody;
  /** Who speaks: the Ban by its name, the committee by its short one. */
  readonly self: string;
  /** "Đảng ủy UBND tỉnh (qua Ban Tuyên giáo và Dân vận Đảng ủy)" */
  readonly receiver: string;
}

/** A letter about a round: with its lines as of the day; those of a closed one are of the day it was closed for. */
export interface RoundContext extends LetterContext {
  readonly round: Round;
  readonly closed: boolean;
  readonly basis: string;
  readonly lines: readonly RoundLine[];
  readonly expected: number;
  readonly received: number;
}
