import type { FeedbackFields } from '../../contract/feedback.ts';
import type { MeetingFields } from '../../contract/meetings.ts';
import type { ModelFields } from '../../contract/models.ts';
import type { ReceiptFields } from '../../contract/receipts.ts';
import type { ReportContentFields } from '../../contract/rounds.ts';
import type { UnitProfileFields } from '../../contract/units.ts';
import type { WorkPlanFields } from '../../contract/work-plans.ts';

interface BareModel extends Readonly<Pick<ModelFields, 'name' | 'year'>> {
  readonly type: ModelFields['type'] | null;
  readonly unitIds: readonly string[];
}

interface BareFeedback extends Readonly<Pick<FeedbackFields, 'unitId' | 'year' | 'content'>> {
  readonly kind: FeedbackFields['kind'] | null;
}

// Records before anything is known of them but which they are.

export function bareProfile(): UnitProfileFields {
  return {
    ...{ name: '', shortName: null, kind: 'other', parentId: null, position: 1, cellCount: null },
    ...{ memberCount: null, contactPost: null, contactPhone: null },
  };
}

export function bareWorkPlan(unitId: string, year: number): WorkPlanFields {
  return {
    ...{ unitId, year, inProgramme: null, programmeNumber: null, programmeDate: null },
    ...{ ownPlan: null, ownPlanNumber: null, ownPlanDate: null, note: null },
  };
}

export function bareMeeting({
  unitId,
  year,
  month,
  kind,
}: Pick<MeetingFields, 'unitId' | 'year' | 'month' | 'kind'>): MeetingFields {
  return {
    ...{ unitId, year, month, kind, content: null, doneCount: null, totalCount: null },
    ...{ heldOn: null, topic: null, groups: [], attendance: null, note: null },
  };
}

/** An arrival that counts, and about which nothing was asked. */
export function bareReceipt({
  roundId,
  unitId,
  receivedOn,
}: Pick<ReceiptFields, 'roundId' | 'unitId' | 'receivedOn'>): ReceiptFields {
  return {
    ...{ roundId, unitId, receivedOn, incomingNumber: null, documentNumber: null, documentDate: null },
    ...{ signer: null, channel: null, copyForm: null, notCountedReason: null, combined: false },
    ...{ completionAskedOn: null, completionAsked: null, completionDue: null, completedOn: null },
    ...{ accepted: false, note: null },
  };
}

export function bareContent(unitId: string, roundId: string): ReportContentFields {
  return {
    ...{ roundId, unitId, sessions: null, people: null, articles: null, specialPages: null, materials: null },
  };
}

/** An imported model is "cấp cơ sở", "mới đề xuất". */
export function bareModel({ name, type, unitIds, year }: BareModel): ModelFields {
  return {
    ...{ name, type: type ?? 'other', bearer: null, field: null, unitIds: [...unitIds], year, level: 'grassroots' },
    ...{ state: 'proposed', groups: [], results: null, spreadProposed: false, commendationProposed: false, note: null },
  };
}

export function bareFeedback({ kind, unitId, year, content }: BareFeedback): FeedbackFields {
  return {
    ...{ kind: kind ?? 'difficulty', unitId, year, groups: [], content, level: null, levelText: null },
    ...{ resolution: null, forwardedNumber: null, forwardedOn: null, answeredNumber: null, answeredOn: null },
    ...{ answer: null, note: null },
  };
}
