import type { FeedbackFields } from '../../../contract/feedback.ts';
import type { MeetingFields } from '../../../contract/meetings.ts';
import type { ModelFields } from '../../../contract/models.ts';
import type { ReceiptFields } from '../../../contract/receipts.ts';
import type { ReportContentFields } from '../../../contract/rounds.ts';
import type { UnitProfileFields } from '../../../contract/units.ts';
import type { WorkPlanFields } from '../../../contract/work-plans.ts';

/** What the file says of one record: a field is absent when it has no column, null when its cell is blank. */
export type Said<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null };

interface Filed {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  /** A question of its row is open: nothing of the row is filed. */
  readonly held: boolean;
  /** Where each field stands, when the record is spread over several cells. */
  readonly cells?: Readonly<Record<string, string>>;
}

export interface FiledUnit extends Filed {
  /** Stands for the unit in `profile.parentId` of other rows while it has no id. */
  readonly key: string;
  readonly name: string;
  /** Null: not in the register yet. */
  readonly unitId: string | null;
  readonly profile: Said<UnitProfileFields>;
  readonly identity: { readonly code?: string | null; readonly note?: string | null };
}

interface OfUnit extends Filed {
  readonly unitId: string;
  readonly unitName: string;
}

export interface FiledWorkPlan extends OfUnit {
  /** The note of a row without a receipt. */
  readonly rowNote: string | null;
  readonly said: Said<WorkPlanFields>;
}

export interface FiledMeeting extends OfUnit {
  readonly month: number | null;
  readonly kind: MeetingFields['kind'];
  readonly said: Said<MeetingFields>;
}

export interface FiledReceipt extends OfUnit {
  readonly rowNote: string | null;
  readonly receivedOn: string;
  readonly said: Said<ReceiptFields>;
}

export interface FiledContent extends OfUnit {
  readonly said: Said<ReportContentFields>;
}

export interface FiledModel extends Filed {
  readonly name: string;
  readonly type: ModelFields['type'] | null;
  readonly unitIds: readonly string[];
  readonly year: number;
  readonly said: Said<ModelFields>;
}

export interface FiledFeedback extends OfUnit {
  readonly kind: FeedbackFields['kind'] | null;
  readonly content: string;
  readonly year: number;
  readonly said: Said<FeedbackFields>;
}

/** A row that cannot become a record: no unit found, or left out by the clerk. */
export interface Unfiled extends Filed {
  readonly name: string;
  readonly why: 'asked' | 'refused' | 'skipped';
}

export interface TrackingRecords {
  readonly workPlans: FiledWorkPlan[];
  readonly meetings: FiledMeeting[];
  readonly receipts: FiledReceipt[];
  readonly contents: FiledContent[];
  readonly models: FiledModel[];
  readonly feedback: FiledFeedback[];
  readonly unfiled: Unfiled[];
}

export function emptyRecords(): TrackingRecords {
  return { workPlans: [], meetings: [], receipts: [], contents: [], models: [], feedback: [], unfiled: [] };
}
