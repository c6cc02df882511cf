/** Tables a workbook may hold. */
export type TableKind = 'units' | 'tracking' | 'models' | 'feedback';

/** How one field's heading reads, as search keys: `own` is the column's own text, `under` what stands above it. */
export interface HeadingRule {
  readonly field: string;
  readonly own: RegExp;
  readonly under?: RegExp;
}

const order: HeadingRule = { field: 'order', own: /^(?:s?tt|so tt|so thu tu)$/ };
const note: HeadingRule = { field: 'note', own: /^ghi chu/ };
const unit: HeadingRule = {
  field: 'unit',
  own: /^(?:ten )?(?:co quan )?(?:cac )?(?:don vi|to chuc(?: dang| doan the)?(?: don vi)?$|chi bo dang|dang (?:uy|bo) chi bo)/,
};

const units: readonly HeadingRule[] = [
  order,
  note,
  { field: 'shortName', own: /^ten (?:viet )?(?:gon|tat|ngan)|^viet (?:gon|tat)/ },
  { field: 'parentId', own: /^(?:truc )?thuoc(?: (?:don vi|dang uy|dang bo|to chuc dang|co quan|ve))?$|cap tren/ },
  { field: 'name', own: unit.own },
  { field: 'kind', own: /^loai|^phan loai/ },
  { field: 'cellCount', own: /so (?:chi bo|cb\b)/ },
  { field: 'memberCount', own: /dang vien|\bso dv\b/ },
  { field: 'contactPhone', own: /dien thoai|^s?dt$|^so dt/ },
  { field: 'contactPost', own: /dau moi|^chuc vu/ },
  { field: 'code', own: /^ma(?: so)?(?: don vi)?$/ },
];

const aboutReport = /bao cao|\bbc\b/;
const aboutPlan = /ke hoach rieng|kh rieng|ke hoach/;

const tracking: readonly HeadingRule[] = [
  order,
  note,
  unit,
  { field: 'ownPlanNumber', own: /^so(?: va)? ky hieu|^so(?: ke hoach| kh)?$/, under: aboutPlan },
  { field: 'ownPlanDate', own: /^ngay/, under: aboutPlan },
  { field: 'ownPlanNumber', own: /ke hoach rieng|kh rieng/ },
  { field: 'ownPlanNumber', own: /^so (?:ke hoach|kh)\b/ },
  { field: 'ownPlanDate', own: /^ngay (?:ban hanh|ke hoach|kh)/ },
  {
    field: 'inProgramme',
    own: /dua .*vao (?:ct|chuong trinh)|^(?:chuong trinh|ct)(?: ke hoach| kh)?(?: cong tac)?(?: nam)?(?: \d{4})?(?: co (?:khong|chua))?$/,
  },
  { field: 'wholeYear', own: /^ca nam/ },
  { field: 'incomingNumber', own: /^so den/ },
  { field: 'receivedOn', own: /^ngay (?:nhan|den|gui|nop)/ },
  { field: 'documentDate', own: /^ngay (?:bao cao|bc|van ban|ky)/ },
  { field: 'documentNumber', own: /^so(?: va)?(?: ky)? hieu|^so (?:bc|bao cao|van ban)/ },
  { field: 'documentNumber', own: /^so$/, under: aboutReport },
  { field: 'sessions', own: /so cuoc|^cuoc|so hoi nghi|so buoi/ },
  { field: 'people', own: /luot nguoi|so nguoi|so luot/ },
  { field: 'specialPages', own: /chuyen trang/ },
  { field: 'materials', own: /tai lieu|infographic/ },
  { field: 'articles', own: /tin bai|so tin|tin va bai/ },
];

const models: readonly HeadingRule[] = [
  order,
  note,
  { field: 'unit', own: /^(?:ten )?(?:co quan )?don vi/ },
  { field: 'name', own: /^ten|^mo hinh|^dien hinh/ },
  { field: 'type', own: /^loai|^phan loai/ },
  { field: 'bearer', own: /tap the|ca nhan/ },
  { field: 'groups', own: /nhom/ },
  { field: 'year', own: /^nam/ },
  { field: 'spreadProposed', own: /nhan rong/ },
  { field: 'commendationProposed', own: /khen/ },
  { field: 'results', own: /ket qua|hieu qua|tom tat|noi dung/ },
  { field: 'unit', own: /don vi|tac gia|dia chi/ },
];

const feedback: readonly HeadingRule[] = [
  order,
  note,
  { field: 'kind', own: /^phan loai|^loai/ },
  { field: 'resolution', own: /(?:tinh hinh|ket qua|trang thai)(?: giai quyet| xu ly)?$|^giai quyet/ },
  { field: 'level', own: /^cap|gui cap|tham quyen/ },
  { field: 'groups', own: /nhom/ },
  { field: 'year', own: /^nam/ },
  { field: 'content', own: /^noi dung|^y kien/ },
  { field: 'unit', own: /don vi/ },
];

const headingRules: Readonly<Record<TableKind, readonly HeadingRule[]>> = { units, tracking, models, feedback };

/** The column that names the unit, and the one a row cannot be without. */
export const unitField: Readonly<Record<TableKind, string>> = {
  units: 'name',
  tracking: 'unit',
  models: 'unit',
  feedback: 'unit',
};

/** Without this heading a sheet is not such a table, however many others fit. */
export const requiredField: Readonly<Record<TableKind, string | null>> = {
  units: null,
  tracking: null,
  models: 'name',
  feedback: 'content',
};

/** Tracking columns a list of units may have too, or headings too plain to tell one from the other. */
const notOfTrackingAlone = new Set([
  'order',
  'note',
  'unit',
  'people',
  'documentNumber',
  'documentDate',
  'ownPlanDate',
]);

/** Receipts, programme, months, results: a sheet with such a column is a tracking table, whatever else it tells. */
export function isOfTrackingAlone(field: string | null): boolean {
  return field !== null && !notOfTrackingAlone.has(field);
}

export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function monthField(month: number): string {
  return `month${month}`;
}

const monthPatterns: readonly RegExp[] = [
  /^(?:t|thang) ?(\d{1,2})(?: nam)?(?: \d{4})?$/,
  /^0?1 (\d{2}) \d{4}$/,
  /^(\d{1,2}) \d{4}$/,
];
const bareMonth = /^(\d{1,2})$/;

/** The field a heading stands for in one kind of table, null when it is none of them. */
export function fieldOfHeading(table: TableKind, own: string, under: string): string | null {
  if (own === '') return null;
  if (table === 'tracking') {
    const month = monthOfHeading(own, under);
    if (month !== null) return monthField(month);
  }
  const rule = headingRules[table].find(
    candidate => candidate.own.test(own) && (candidate.under === undefined || candidate.under.test(under)),
  );
  return rule?.field ?? null;
}

function monthOfHeading(own: string, under: string): number | null {
  const patterns = /thang|sinh hoat|chi bo/.test(under) ? [...monthPatterns, bareMonth] : monthPatterns;
  for (const pattern of patterns) {
    const month = Number(pattern.exec(own)?.[1] ?? 0);
    if (month >= 1 && month <= 12) return month;
  }
  return null;
}

/** Every field a column of such a table can be read into. */
export function fieldsOf(table: TableKind): readonly string[] {
  const fields = new Set(headingRules[table].map(({ field }) => field));
  fields.delete('order');
  return table === 'tracking' ? [...fields, ...months.map(monthField)] : [...fields];
}
