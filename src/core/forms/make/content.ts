import type { UnitKind } from '../../../contract/enumerations.ts';
import type { AnswerKind, ListId, SectionId } from '../fields.ts';

/** One question of a form with what is known of it. */
export interface FormRow {
  readonly field: string;
  readonly label: string;
  readonly kind: AnswerKind;
  /** Filled in beforehand; '' leaves it to the unit. */
  readonly value: string;
  /** What the unit said last year; '' nothing known. */
  readonly last: string;
}

export interface FormSection {
  readonly id: SectionId;
  readonly title: string;
  readonly rows: readonly FormRow[];
  /** Fields that stand side by side under the section: the months. */
  readonly grid: readonly FormRow[];
}

export interface ListColumn {
  readonly id: string;
  readonly heading: string;
  /** Millimetres of the printed page. */
  readonly widthMm: number;
  /** Empty: any text. */
  readonly choices: readonly string[];
}

export interface FormList {
  readonly id: ListId;
  readonly title: string;
  readonly columns: readonly ListColumn[];
  /** What the unit said last year, one line each; shown above the empty rows. */
  readonly last: readonly string[];
  /** Filled in beforehand, cell by cell; the rest of the row is empty. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A form before it has a format; both renderers print this. */
export interface FormContent {
  readonly fileName: string;
  readonly code: string;
  readonly year: number;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly superior: string;
  /** Null: the unit is not one of the Party's. */
  readonly partyTitle: string | null;
  readonly placeAndDate: string;
  readonly summary: readonly string[];
  readonly period: string;
  readonly receiver: string;
  readonly sections: readonly FormSection[];
  readonly lists: readonly FormList[];
  readonly signer: string;
}

/** What one unit is known to have said in one year, as it is shown on a form. */
export interface SaidBefore {
  readonly answer: (field: string) => string;
  readonly models: readonly string[];
  readonly feedback: readonly string[];
}
