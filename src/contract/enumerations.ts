import { z } from 'zod';

/** Degrees to the right a picture is turned by to be read. */
export const turn = z.literal([0, 90, 180, 270]);
export type Turn = z.infer<typeof turn>;

export const unitKind = z.enum([
  'grassrootsCommittee',
  'sectionCommittee',
  'grassrootsCell',
  'subordinateCell',
  'massOrganisation',
  'coordinatingBody',
  'other',
]);
export type UnitKind = z.infer<typeof unitKind>;

/** A fact somebody told us, or null: nobody did. Not recorded is never counted as no. */
export const answer = z.enum(['yes', 'no']);
export type Answer = z.infer<typeof answer>;

export const meetingKind = z.enum(['regular', 'thematic', 'organisation']);
export type MeetingKind = z.infer<typeof meetingKind>;

export const activityKind = z.enum(['session', 'article', 'specialPage', 'material', 'other']);
export type ActivityKind = z.infer<typeof activityKind>;

export const roundKind = z.enum(['yearly', 'adHoc', 'interim', 'final']);
export type RoundKind = z.infer<typeof roundKind>;

export const roundState = z.enum(['prepared', 'open', 'closed']);
export type RoundState = z.infer<typeof roundState>;

/** How "trước ngày …" is read: the day before is the last on time, or the day itself still is. */
export const cutOff = z.enum(['before', 'through']);
export type CutOff = z.infer<typeof cutOff>;

export const channel = z.enum(['documentSystem', 'email', 'zalo', 'paper', 'other']);
export type Channel = z.infer<typeof channel>;

export const copyForm = z.enum(['digitallySigned', 'stampedPaper', 'soft', 'photo']);
export type CopyForm = z.infer<typeof copyForm>;

export const lineState = z.enum([
  'notYetDue',
  'overdue',
  'softOnly',
  'onTime',
  'late',
  'askedToComplete',
  'accepted',
  'exempt',
]);
export type LineState = z.infer<typeof lineState>;

export const modelType = z.enum([
  'happyFamily',
  'happyNeighbourhood',
  'happyOffice',
  'happySchool',
  'happyHospital',
  'skilfulMobilisation',
  'followingUncleHo',
  'other',
]);
export type ModelType = z.infer<typeof modelType>;

export const modelBearer = z.enum(['collective', 'individual']);
export type ModelBearer = z.infer<typeof modelBearer>;

export const modelField = z.enum(['economy', 'cultureSociety', 'defenceSecurity', 'politicalSystem']);
export type ModelField = z.infer<typeof modelField>;

export const modelLevel = z.enum(['grassroots', 'committee', 'province']);
export type ModelLevel = z.infer<typeof modelLevel>;

export const modelState = z.enum(['proposed', 'recognised', 'spreading', 'discontinued']);
export type ModelState = z.infer<typeof modelState>;

export const feedbackKind = z.enum(['difficulty', 'proposal', 'opinion', 'falseInformation']);
export type FeedbackKind = z.infer<typeof feedbackKind>;

export const feedbackLevel = z.enum(['committee', 'provincialBoard', 'peoplesCommittee', 'other']);
export type FeedbackLevel = z.infer<typeof feedbackLevel>;

/** Where a passage of a unit's report belongs. `other` is kept and printed nowhere. */
export const passageSection = z.enum(['results', 'model', 'difficulty', 'proposal', 'opinion', 'propaganda', 'other']);
export type PassageSection = z.infer<typeof passageSection>;

export const resolution = z.enum(['notForwarded', 'forwarded', 'answered', 'beyondAuthority']);
export type Resolution = z.infer<typeof resolution>;

/** Number of a criterion group, 1-9 (KH 195, Phụ lục). An empty list of groups means "Chung". */
export const criterionGroup = z.int().min(1).max(9);
export const criterionGroups = z.array(criterionGroup).max(9);

export const letterhead = z.enum(['board', 'committee']);
export type Letterhead = z.infer<typeof letterhead>;

export const addressee = z.enum(['standing', 'provincialBoard']);
export type Addressee = z.infer<typeof addressee>;

/** What an issued paper was for. */
export const paperPurpose = z.enum([
  'directive',
  'requestReport',
  'remindBefore',
  'chase',
  'askToComplete',
  'resultNotice',
  'quickReport',
  'consolidatedReport',
  'other',
]);
export type PaperPurpose = z.infer<typeof paperPurpose>;

/** Party document types by their abbreviation (399-QĐ/TW): kế hoạch, công văn, hướng dẫn, báo cáo, thông báo … */
export const documentType = z.enum(['KH', 'CV', 'HD', 'BC', 'TB', 'NQ', 'CT', 'KL', 'QĐ', 'CTr', 'TTr', 'other']);
export type DocumentType = z.infer<typeof documentType>;

/** What became of a task of KH 195's annex in a year; null: nobody said. */
export const taskState = z.enum(['notStarted', 'underWay', 'done']);
export type TaskState = z.infer<typeof taskState>;

/** A check of "Cần xem lại", in the order of the list. */
export const reviewKind = z.enum([
  'countAbove',
  'countDiffers',
  'countedTwice',
  'reportedDiffers',
  'duplicateModel',
  'sharedNumber',
  'futureDay',
  'beforePeriod',
  'beforeProgramme',
  'otherMonth',
  'dayOrder',
  'weekend',
  'number',
  'contact',
]);
export type ReviewKind = z.infer<typeof reviewKind>;

/** The page on which a doubtful thing stands. */
export const reviewPlace = z.enum(['units', 'workPlans', 'meetings', 'activities', 'rounds', 'models', 'papers']);
export type ReviewPlace = z.infer<typeof reviewPlace>;

export const reminderChannel = z.enum(['letter', 'zalo', 'telephone', 'email', 'other']);
export type ReminderChannel = z.infer<typeof reminderChannel>;

export const noun = z.enum([
  'unit',
  'unitProfile',
  'workPlan',
  'meeting',
  'activity',
  'round',
  'rosterLine',
  'receipt',
  'reportContent',
  'model',
  'feedback',
  'passage',
  'joining',
  'issuedDocument',
  'reminder',
  'upwardReport',
  'documentTemplate',
  'attachment',
  'view',
  'taskProgress',
  'taskLead',
  'passedDoubt',
  'settings',
]);
export type Noun = z.infer<typeof noun>;
