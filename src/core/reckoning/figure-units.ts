import type { FigureName, RoundLine, SettingsFields } from '../../contract/index.ts';
import { activityKindLabel, answerLabel, notRecordedLabel } from '../../contract/words/labels.ts';
import { coverageText, lineStateText, twoDigits } from '../../contract/words/states.ts';
import { groupBy } from '../lists.ts';
import { shownDay } from '../text/days.ts';
import { addFigures } from './activity-figures.ts';
import type { Book } from './book.ts';
import { departedUnits } from './departed-units.ts';
import { isPartyKind } from './meeting-coverage.ts';
import { unitsWith } from './targets.ts';
import { reckonYear, type UnitYear, type YearReckoning } from './year.ts';

export interface FigureQuestion {
  readonly year: number;
  readonly asOf: string;
  readonly figure: FigureName;
  /** For a meeting figure of one month. */
  readonly month?: number | undefined;
  /** Of another round than the year's own, and of the period it asks about. */
  readonly roundId?: string | undefined;
}

export interface FigureUnit {
  readonly unit: Pick<UnitYear['unit'], 'id' | 'name' | 'kind'> & {
    readonly profile: Pick<UnitYear['unit']['profile'], 'contact_post' | 'contact_phone'>;
  };
  readonly position: number;
  readonly detail: string;
}

/** The units behind a figure, in protocol order, each with what it adds. */
export function figureUnits(book: Book, question: FigureQuestion): readonly FigureUnit[] {
  const reckoning = reckonYear(book, question.year, question.asOf, question.roundId);
  if (question.month !== undefined && question.figure.startsWith('meetings.')) return ofMonth(reckoning, question);
  if (question.figure.startsWith('round.')) return ofRound(reckoning, question);
  const skilful = unitsWith(reckoning, 'skilfulMobilisation');
  const following = unitsWith(reckoning, 'followingUncleHo');
  const kinds = new Set<string>(settingsThen(book, reckoning).modelTaskKinds);
  const units = question.figure === 'activities' ? [...reckoning.units, ...departedOnce(reckoning)] : reckoning.units;
  return units.flatMap(unitYear => {
    const id = unitYear.unit.id;
    const task67 = {
      'task67.skilfulMobilisation': kinds.has(unitYear.unit.kind) && skilful.has(id),
      'task67.followingUncleHo': kinds.has(unitYear.unit.kind) && following.has(id),
      'task67.both': kinds.has(unitYear.unit.kind) && skilful.has(id) && following.has(id),
    };
    const detail = { ...unitDetail(unitYear), ...mapTrue(task67, `${twoDigits(unitYear.models)}`) }[question.figure];
    return detail === undefined ? [] : [{ unit: unitYear.unit, position: unitYear.position, detail }];
  });
}

/** A closed round was counted by the settings it was closed with. */
function settingsThen(book: Book, { round }: YearReckoning): Pick<SettingsFields, 'modelTaskKinds'> {
  const closed = round?.state === 'closed' ? book.closedRound(round.id) : undefined;
  return closed === undefined ? book.settings() : JSON.parse(closed.settings);
}

/** Units of earlier years of the period, each with what it did in all of them. */
function departedOnce(reckoning: YearReckoning): readonly UnitYear[] {
  const counting = departedUnits(reckoning).filter(({ activities }) => activities.counted !== 'none');
  return [...groupBy(counting, ({ unit }) => unit.id).values()].flatMap(own =>
    own.slice(-1).map(last => ({
      ...last,
      activities: { ...last.activities, figures: addFigures(own.flatMap(({ activities }) => activities.figures)) },
    })),
  );
}

/** What a unit adds to each figure it belongs to; a figure that is missing here does not count it. */
function unitDetail(unitYear: UnitYear): Partial<Record<FigureName, string>> {
  return { ...planDetail(unitYear), ...meetingDetail(unitYear), ...workDetail(unitYear) };
}

function planDetail({ plan, inProgramme, ownPlan }: UnitYear): Partial<Record<FigureName, string>> {
  const programme = symbolAndDay(plan?.programme_number, plan?.programme_date);
  const own = symbolAndDay(plan?.own_plan_number, plan?.own_plan_date);
  return {
    units: '',
    [`workPlans.${inProgramme === 'yes' ? 'done' : (inProgramme ?? 'notRecorded')}`]:
      programme || (inProgramme ? answerLabel[inProgramme] : notRecordedLabel),
    [`ownPlans.${ownPlan === 'yes' ? 'done' : (ownPlan ?? 'notRecorded')}`]:
      own || (ownPlan ? answerLabel[ownPlan] : notRecordedLabel),
  };
}

function symbolAndDay(symbol: string | null | undefined, day: string | null | undefined): string {
  return [symbol, day && shownDay(day)].filter(Boolean).join(', ');
}

/** Mass organisations are counted beside party cells, never inside. */
function meetingDetail({ unit, period }: UnitYear): Partial<Record<FigureName, string>> {
  if (!period || !isPartyKind(unit.kind)) return {};
  const text = coverageText(period);
  return {
    ...(period.done > 0 ? { 'meetings.done': text } : {}),
    ...(period.no > 0 ? { 'meetings.no': text } : {}),
    ...(period.notRecorded > 0 ? { 'meetings.notRecorded': text } : {}),
  };
}

/** The roster's lines, whatever became of their units since: the round's figures are counted over them. */
function ofRound({ lines }: YearReckoning, { figure }: FigureQuestion): readonly FigureUnit[] {
  return lines.flatMap(line => {
    const detail = roundDetail(line)[figure];
    if (detail === undefined) return [];
    const profile = { contact_post: line.contactPost, contact_phone: line.contactPhone };
    const unit = { id: line.unitId, name: line.unitName, kind: line.unitKind, profile };
    return [{ unit, position: line.position, detail }];
  });
}

function roundDetail(line: RoundLine): Partial<Record<FigureName, string>> {
  if (line.state === 'exempt') return { 'round.exempt': line.exemptReason ?? '' };
  const state = lineStateText(line);
  const received = line.state === 'onTime' || line.state === 'late';
  return {
    ...mapTrue(
      {
        'round.received': received,
        'round.onTime': line.state === 'onTime',
        'round.late': line.state === 'late',
        'round.missing': line.state === 'overdue',
        'round.notYetDue': line.state === 'notYetDue',
        'round.softOnly': line.softOnly,
        'round.extended': line.extendedTo !== null,
        'round.askedToComplete': line.askedToComplete,
      },
      line.receivedOn ? `${shownDay(line.receivedOn)}, ${state}` : state,
    ),
  };
}

function workDetail({ activities, models }: UnitYear): Partial<Record<FigureName, string>> {
  const figures = activities.figures.map(({ kind, quantity }) => `${activityKindLabel[kind]}: ${quantity}`).join('; ');
  return {
    ...(activities.counted === 'none' ? {} : { activities: figures }),
    ...(models > 0 ? { models: twoDigits(models) } : {}),
  };
}

function mapTrue<Key extends string>(
  facts: Readonly<Record<Key, boolean>>,
  detail: string,
): Partial<Record<Key, string>> {
  const entries = Object.entries(facts).filter(([, isTrue]) => isTrue);
  return Object.fromEntries(entries.map(([key]) => [key, detail])) as Partial<Record<Key, string>>;
}

function ofMonth({ months }: YearReckoning, { figure, month }: FigureQuestion): readonly FigureUnit[] {
  const units = months.find(item => item.month === month)?.units ?? [];
  return units.flatMap(({ unit, coverage }, index) => {
    const counted = {
      'meetings.done': coverage.done,
      'meetings.no': coverage.no,
      'meetings.notRecorded': coverage.notRecorded,
    };
    const isBehind =
      isPartyKind(unit.kind) && Object.entries(counted).some(([name, count]) => name === figure && count > 0);
    return isBehind ? [{ unit, position: index + 1, detail: coverageText(coverage) }] : [];
  });
}
