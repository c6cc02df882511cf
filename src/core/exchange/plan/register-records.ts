import { groupBy } from '../../lists.ts';
import type { Book } from '../../reckoning/book.ts';
import type {
  FeedbackRow,
  MeetingRow,
  ModelRow,
  ReceiptRow,
  ReportContentRow,
  WorkPlanRow,
} from '../../storage/tables.ts';

/** What the register holds already, by what tells its records apart. */
export interface RegisterRecords {
  readonly workPlan: (unitId: string) => WorkPlanRow | undefined;
  readonly meeting: (unitId: string, month: number | null, kind: string) => MeetingRow | undefined;
  readonly receipts: (unitId: string) => readonly ReceiptRow[];
  readonly content: (unitId: string) => ReportContentRow | undefined;
  readonly models: (year: number) => readonly ModelRow[];
  readonly feedback: (year: number) => readonly FeedbackRow[];
}

/** The register's records of one year and its round, indexed once for a whole file. */
export function registerRecords(book: Book, year: number, roundId: string | undefined): RegisterRecords {
  const plans = new Map(book.workPlans(year).map(row => [row.unit_id, row]));
  const meetings = new Map(book.meetings(year).map(row => [meetingKey(row.unit_id, row.month, row.kind), row]));
  const contents = new Map(roundId === undefined ? [] : book.contents(roundId).map(row => [row.unit_id, row]));
  const receipts = groupBy(roundId === undefined ? [] : book.receipts(roundId), row => row.unit_id);
  return {
    workPlan: unitId => plans.get(unitId),
    meeting: (unitId, month, kind) => meetings.get(meetingKey(unitId, month, kind)),
    receipts: unitId => receipts.get(unitId) ?? [],
    content: unitId => contents.get(unitId),
    models: ofYear => book.models(ofYear),
    feedback: ofYear => book.feedback(ofYear),
  };
}

function meetingKey(unitId: string, month: number | null, kind: string): string {
  return `${unitId} ${month} ${kind}`;
}
