import type { Coverage } from '../../contract/coverage.ts';
import type { Share, TemplateTag } from '../../contract/index.ts';
import { feedbackKindLabel, modelTypeLabel, notRecordedLabel, unitKindLabel } from '../../contract/words/labels.ts';
import { lineStateText } from '../../contract/words/states.ts';
import { figure, fraction } from '../documents/numbers/counts.ts';
import { percent } from '../documents/numbers/percent.ts';
import { nobodyReported } from '../documents/words/by-year.ts';
import { unitIdsOf } from '../reckoning/model-units.ts';
import { statusOf } from '../reckoning/status.ts';
import { reckonYear, type UnitYear } from '../reckoning/year.ts';
import { unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { shownDay } from '../text/days.ts';
import { atLeastText, fieldLabels, listLabels, rowsNow, tagLabels } from './words.ts';

export interface FigureChoice {
  readonly year: number;
  readonly asOf: string;
  readonly roundId?: string | undefined;
}

export type ListRow = Partial<Record<keyof typeof fieldLabels, string>>;

/** What a template is filled with: every tag has a text, every list its rows. */
export interface TemplateValues {
  readonly texts: Readonly<Record<keyof typeof tagLabels, string>>;
  readonly lists: Readonly<Record<keyof typeof listLabels, readonly ListRow[]>>;
}

export function templateValues(register: Register, { year, asOf, roundId }: FigureChoice): TemplateValues {
  return { texts: textsOf(register, year, asOf, roundId), lists: listsOf(register, year, asOf, roundId) };
}

function textsOf(register: Register, year: number, asOf: string, roundId: string | undefined): TemplateValues['texts'] {
  const status = statusOf(register.book, year, asOf, roundId);
  const { round, meetings, workPlans, ownPlans } = status;
  const settings = register.settings();
  const session = status.activities.find(item => item.kind === 'session');
  const ofActivities = (sum = 0) => (status.activityUnits === 0 ? notRecordedLabel : figure(sum));
  const title = register.book.rounds().find(({ id }) => id === round?.id)?.title;
  return {
    nam: String(year),
    ky: title ?? '',
    so_lieu_den_ngay: shownDay(status.asOf),
    co_quan_ban_hanh: settings.board.selfName,
    ten_dang_bo: settings.names.organisation,
    tong_don_vi: figure(status.units.total),
    tong_chi_bo: figure(status.units.cells),
    han_bao_cao: round ? shownDay(round.lastDayOnTime) : '',
    da_gui: round ? fraction(round.received, round.expected) : '',
    da_gui_ty_le: round ? percentOrNothing(round.received, round.expected) : '',
    dung_han: figure(round?.onTime ?? 0),
    cham: figure(round?.late ?? 0),
    chua_gui: figure((round?.missing ?? 0) + (round?.notYetDue ?? 0)),
    khong_phai_bao_cao: figure(round?.exempt ?? 0),
    ban_mem: figure(round?.softOnly ?? 0),
    co_chuong_trinh: shareText(workPlans),
    co_ke_hoach_rieng: shareText(ownPlans),
    chi_bo_sinh_hoat: cellsText(meetings.period),
    chi_bo_sinh_hoat_ty_le: percentOrNothing(meetings.period.done, meetings.period.expected),
    so_cuoc: ofActivities(session?.quantity),
    luot_nguoi: ofActivities(session?.people),
    tin_bai: ofActivities(status.activities.find(item => item.kind === 'article')?.quantity),
    tong_mo_hinh: status.models.total === 0 && nobodyReported(round) ? notRecordedLabel : figure(status.models.total),
  };
}

/** "19/38"; where no unit answered, the same words as for chi bộ. */
function shareText({ done, no, expected }: Share): string {
  return done + no === 0 ? notRecordedLabel : fraction(done, expected);
}

/** As the report says it: a count that is already everybody cannot be higher. */
function cellsText({ done, no, unknown, expected, atLeast }: Coverage): string {
  if (done + no + unknown === 0) return notRecordedLabel;
  const text = fraction(done, expected);
  return atLeast && done < expected ? atLeastText(text) : text;
}

function percentOrNothing(done: number, expected: number): string {
  return expected > 0 ? percent(done, expected) : '';
}

function listsOf(register: Register, year: number, asOf: string, roundId: string | undefined): TemplateValues['lists'] {
  const { units, models, feedback, tree } = reckonYear(register.book, year, asOf, roundId);
  const named = unitsNamedOn(register, tree.day);
  const nameOf = (id: string) => named.nameOf(id) ?? '';
  return {
    don_vi: numbered(units.map(unitRow)),
    don_vi_chua_gui: numbered(
      units.filter(({ line }) => line?.state === 'overdue' || line?.state === 'notYetDue').map(unitRow),
    ),
    mo_hinh: numbered(
      models.map(model => ({
        ten: model.name,
        loai: typeLabel(modelTypeLabel, model.type),
        don_vi: unitIdsOf(model).map(nameOf).join(', '),
        ket_qua: model.results ?? '',
      })),
    ),
    // Opinions and false information never stand in a list that travels.
    khac_phuc: numbered(
      feedback
        .filter(item => item.kind === 'difficulty' || item.kind === 'proposal')
        .map(item => ({
          loai: typeLabel(feedbackKindLabel, item.kind),
          noi_dung: item.content,
          don_vi: nameOf(item.unit_id),
        })),
    ),
  };
}

function unitRow({ unit, line }: UnitYear): ListRow {
  return {
    ten: unit.name,
    loai: unitKindLabel[unit.kind],
    so_chi_bo: cellsOf(unit),
    tinh_trang: line ? lineStateText(line) : '',
    ngay_nhan: line?.receivedOn ? shownDay(line.receivedOn) : '',
    dien_thoai: unit.profile.contact_phone ?? '',
  };
}

function cellsOf({ kind, profile }: UnitYear['unit']): string {
  if (kind === 'grassrootsCell') return '1';
  return profile.cell_count === null ? '' : figure(profile.cell_count);
}

function typeLabel(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value;
}

function numbered(rows: readonly ListRow[]): readonly ListRow[] {
  return rows.map((row, index) => ({ tt: String(index + 1), ...row }));
}

/** Every tag with what it would be filled with now, for the list inside the program. */
export function templateTags(values: TemplateValues): TemplateTag[] {
  const texts = Object.entries(tagLabels).map(([tag, label]) => ({
    tag,
    label,
    now: values.texts[tag as keyof typeof tagLabels],
    fields: [],
  }));
  const lists = Object.entries(listLabels).map(([tag, label]) => {
    const rows = values.lists[tag as keyof typeof listLabels];
    return { tag, label, now: rowsNow(rows.length), fields: fieldsOf(tag as keyof typeof listLabels) };
  });
  return [...texts, ...lists];
}

/** Fields each list has, whether or not it has a row now. */
export const listFields: Readonly<Record<keyof typeof listLabels, readonly (keyof typeof fieldLabels)[]>> = {
  don_vi: ['tt', 'ten', 'loai', 'so_chi_bo', 'tinh_trang', 'ngay_nhan', 'dien_thoai'],
  don_vi_chua_gui: ['tt', 'ten', 'loai', 'so_chi_bo', 'tinh_trang', 'ngay_nhan', 'dien_thoai'],
  mo_hinh: ['tt', 'ten', 'loai', 'don_vi', 'ket_qua'],
  khac_phuc: ['tt', 'loai', 'noi_dung', 'don_vi'],
};

function fieldsOf(list: keyof typeof listLabels): TemplateTag['fields'] {
  return listFields[list].map(tag => ({ tag, label: fieldLabels[tag] }));
}
