import type { AttachmentNoun, Noun, Settings } from '../../contract/index.ts';
import { settingsOfRow } from '../settings/rows.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type {
  ActivityRow,
  ClosedRoundRow,
  FeedbackRow,
  IssuedDocumentRow,
  JoiningRow,
  MeetingRow,
  ModelRow,
  PassageRow,
  ReceiptRow,
  ReminderRow,
  ReportContentRow,
  RosterLineRow,
  RoundRow,
  WorkPlanRow,
} from '../storage/tables.ts';
import { Recent } from './recent.ts';
import { readUnits, rosterOfDay, type UnitHistory, type UnitsOfDay } from './units-of-day.ts';

/**
 * The register's rows as the reckoning reads them, kept until a commit touches their noun. Removed rows are not in
 * it. Everything it hands out is read-only.
 */
export interface Book {
  settings(): Settings;
  units(): readonly UnitHistory[];
  unitsOn(day: string): UnitsOfDay;
  workPlans(year: number): readonly WorkPlanRow[];
  meetings(year: number): readonly MeetingRow[];
  activities(year: number): readonly ActivityRow[];
  models(year: number): readonly ModelRow[];
  feedback(year: number): readonly FeedbackRow[];
  rounds(): readonly RoundRow[];
  /** What a closed round was; undefined while it is not closed. */
  closedRound(roundId: string): ClosedRoundRow | undefined;
  rosterLines(roundId: string): readonly RosterLineRow[];
  receipts(roundId: string): readonly ReceiptRow[];
  contents(roundId: string): readonly ReportContentRow[];
  /** In the order they were cut. */
  passages(roundId: string): readonly PassageRow[];
  joinings(year: number): readonly JoiningRow[];
  issuedDocuments(year: number): readonly IssuedDocumentRow[];
  reminders(roundId: string): readonly ReminderRow[];
  /** Ids of the records of one noun that files are kept with. */
  withFiles(noun: AttachmentNoun): ReadonlySet<string>;
  /** A reckoned value, kept until a noun it was reckoned from changes. */
  remember<Value>(key: string, from: readonly Noun[], reckon: () => Value): Value;
  forget(nouns: readonly Noun[]): void;
}

/** Years, or rounds, whose rows stay in memory. */
const yearsKept = 3;

/** Days whose tree stays in memory: two years' month ends and the dates between. */
const daysKept = 32;

/** Reckoned values that stay in memory: a few pages' worth of years, months and rounds. */
const valuesKept = 64;

/** Whatever is read from the tree goes when a unit or one of its profiles changes. */
export const unitNouns: readonly Noun[] = ['unit', 'unitProfile'];

export function openBook(database: ReadDatabase): Book {
  const rowsRead = new Map<Noun, Recent<Noun>>();
  const reckoned = new Recent<Noun>(valuesKept);

  function keep<Value>(noun: Noun, key: string | number, read: () => Value): Value {
    const recent = rowsRead.get(noun) ?? new Recent<Noun>(noun === 'unitProfile' ? daysKept : yearsKept);
    rowsRead.set(noun, recent);
    return recent.get(String(key), unitNouns.includes(noun) ? unitNouns : [noun], read);
  }

  function ofYear<
    Table extends 'work_plan' | 'meeting' | 'activity' | 'model' | 'feedback' | 'joining' | 'issued_document',
  >(table: Table, year: number) {
    return query
      .selectFrom(table as 'meeting')
      .selectAll()
      .where('year', '=', year)
      .where('deleted_at', 'is', null)
      .compile();
  }

  function ofRound(table: 'roster_line' | 'receipt' | 'report_content' | 'passage' | 'reminder', roundId: string) {
    return query
      .selectFrom(table as 'receipt')
      .selectAll()
      .where('round_id', '=', roundId)
      .where('deleted_at', 'is', null)
      .compile();
  }

  function rows<Row>(compiled: unknown): readonly Row[] {
    return database.read(compiled as Parameters<ReadDatabase['read']>[0]) as readonly Row[];
  }

  const book: Book = {
    settings: () => keep('settings', '', () => settingsOfRow(settingsRow(database))),
    units: () => keep('unit', 'all', () => readUnits(database)),
    unitsOn: day => keep('unitProfile', day, () => rosterOfDay(book.units(), day)),
    workPlans: year => keep('workPlan', year, () => rows<WorkPlanRow>(ofYear('work_plan', year))),
    meetings: year => keep('meeting', year, () => rows<MeetingRow>(ofYear('meeting', year))),
    activities: year => keep('activity', year, () => rows<ActivityRow>(ofYear('activity', year))),
    models: year => keep('model', year, () => rows<ModelRow>(ofYear('model', year))),
    feedback: year => keep('feedback', year, () => rows<FeedbackRow>(ofYear('feedback', year))),
    rounds: () =>
      keep('round', 'all', () =>
        database.read(
          query.selectFrom('round').selectAll().where('deleted_at', 'is', null).orderBy('due_on').compile(),
        ),
      ),
    closedRound: roundId =>
      keep('round', `closed ${roundId}`, () =>
        database.readFirst(
          // Two copies of a register may each have closed it; the later closing stands.
          query
            .selectFrom('closed_round')
            .selectAll()
            .where('round_id', '=', roundId)
            .where('deleted_at', 'is', null)
            .orderBy('closed_at', 'desc')
            .orderBy('id', 'desc')
            .limit(1)
            .compile(),
        ),
      ),
    rosterLines: roundId => keep('rosterLine', roundId, () => rows<RosterLineRow>(ofRound('roster_line', roundId))),
    receipts: roundId => keep('receipt', roundId, () => rows<ReceiptRow>(ofRound('receipt', roundId))),
    contents: roundId =>
      keep('reportContent', roundId, () => rows<ReportContentRow>(ofRound('report_content', roundId))),
    passages: roundId =>
      keep('passage', roundId, () =>
        rows<PassageRow>(ofRound('passage', roundId)).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      ),
    joinings: year => keep('joining', year, () => rows<JoiningRow>(ofYear('joining', year))),
    issuedDocuments: year =>
      keep('issuedDocument', year, () => rows<IssuedDocumentRow>(ofYear('issued_document', year))),
    reminders: roundId => keep('reminder', roundId, () => rows<ReminderRow>(ofRound('reminder', roundId))),
    withFiles: noun =>
      keep('attachment', noun, () => {
        const files = query.selectFrom('attachment').select('record_id').where('noun', '=', noun);
        return new Set(database.read(files.where('deleted_at', 'is', null).compile()).map(({ record_id: id }) => id));
      }),
    remember: (key, from, reckon) => reckoned.get(key, from, reckon),
    forget: nouns => {
      for (const recent of rowsRead.values()) recent.forget(nouns);
      reckoned.forget(nouns);
    },
  };
  return book;
}

function settingsRow(database: ReadDatabase) {
  const row = database.readFirst(query.selectFrom('settings').select(['value', 'version']).compile());
  if (!row) throw new Error('the register has no settings; it was not prepared');
  return row;
}
