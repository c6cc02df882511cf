import { dayInText } from '../documents/numbers/days.ts';

/** What the yearly handover folder and the papers in it say. */
export const handoverWords = {
  folder: {
    year: (title: string) => `Hồ sơ bàn giao ${title}`,
    round: (title: string) => `Hồ sơ ${title}`,
    unit: (title: string) => `Hồ sơ đơn vị ${title}`,
  },
  ofYear: (year: number) => `năm ${year}`,
  ofRound: (title: string) => `đợt báo cáo ${title}`,
  ofUnit: (name: string, year: number) => `${name} năm ${year}`,
  report: (year: number) => `1. Báo cáo tổng hợp năm ${year}.docx`,
  lists: (kind: 'year' | 'round' | 'unit') => (kind === 'unit' ? '1. Danh sách' : '2. Danh sách, số liệu'),
  evidence: (kind: 'year' | 'round' | 'unit') =>
    kind === 'unit' ? '2. Tài liệu minh chứng' : '3. Tài liệu minh chứng',
  ownPapers: '00. Văn bản của cơ quan',
  unitFolder: (order: number, name: string) => `${String(order).padStart(2, '0')}. ${name}`,
  index: (ending: string) => `Mục lục văn bản trong hồ sơ${ending}`,
  record: 'Biên bản bàn giao.docx',
  readFirst: 'DOC-TRUOC.txt',
  sums: 'SHA256SUMS.txt',
  listNames: {
    units: '1. Đơn vị',
    workPlans: '2. Chương trình, kế hoạch',
    meetings: '3. Sinh hoạt chi bộ, đoàn thể',
    round: '4. Tình hình gửi báo cáo',
    receipts: '5. Báo cáo đến',
    models: '6. Mô hình, điển hình',
    feedback: '7. Khó khăn, kiến nghị',
    papers: '8. Văn bản đã ban hành',
    activityFigures: '9. Công tác tuyên truyền',
    activities: '10. Từng hoạt động tuyên truyền',
    tasks: '11. Nhiệm vụ Kế hoạch 195',
  },
  stages: { gathering: 'Đang lập tài liệu', writing: 'Đang ghi hồ sơ' },
  headings: {
    order: 'TT',
    unit: 'Đơn vị',
    received: 'Ngày nhận',
    incoming: 'Số đến',
    number: 'Số, ký hiệu',
    day: 'Ngày văn bản',
    signer: 'Người ký',
    channel: 'Đường gửi',
    form: 'Bản nhận được',
    note: 'Ghi chú',
    author: 'Tác giả văn bản',
    summary: 'Tên loại và trích yếu nội dung',
    file: 'Tệp trong hồ sơ',
    purpose: 'Mục đích',
    to: 'Đơn vị nhận',
    group: 'Nội dung bàn giao',
    count: 'Số tệp',
    bytes: 'Dung lượng',
    people: 'Lượt người',
    counted: 'Số được tính',
    activityKind: 'Hình thức',
    title: 'Tên gọi',
    quantity: 'Số lượng',
    heldOn: 'Ngày',
    groups: 'Nhóm',
    task: 'Nhiệm vụ số',
    content: 'Nội dung nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    leadingUnits: 'Đơn vị chủ trì trong sổ',
    time: 'Thời gian',
    state: 'Tình hình thực hiện',
    result: 'Kết quả thực hiện, số và ngày văn bản',
    measure: 'Chỉ tiêu',
  },
  counted: { reported: 'Đơn vị báo cáo', summed: 'Cộng hoạt động', none: '' },
  atLeast: (share: string) => `ít nhất ${share}`,
  taskEvidence: (task: number) => `Minh chứng nhiệm vụ số ${task} của Kế hoạch 195`,
  all: 'Tất cả đơn vị',
  receipt: (unitName: string) => `Báo cáo của ${unitName}`,
  notCounted: (reason: string) => `Không tính: ${reason}`,
  reportSummary: (year: number) => `Báo cáo tổng hợp năm ${year} (bản do chương trình lập)`,
  receiptsTitle: (year: number) => `DANH SÁCH\nbáo cáo đến năm ${year}`,
  papersTitle: (year: number) => `DANH SÁCH\nvăn bản đã ban hành năm ${year}`,
  activityFiguresTitle: (year: number) => `TỔNG HỢP\nkết quả công tác tuyên truyền năm ${year}`,
  activitiesTitle: (year: number) => `DANH SÁCH\ntừng hoạt động tuyên truyền đã ghi năm ${year}`,
  tasksTitle: (year: number) => `TỔNG HỢP\ntình hình thực hiện các nhiệm vụ của Kế hoạch 195 năm ${year}`,
  indexTitle: (title: string) => `MỤC LỤC VĂN BẢN TRONG HỒ SƠ\n${title}`,
  programme: (year: number) => `Chương trình, kế hoạch công tác năm ${year}`,
  ownPlan: (year: number) => `Kế hoạch riêng năm ${year}`,
  missingFile: 'Không còn tệp trong sổ',
  groups: {
    report: 'Báo cáo tổng hợp',
    lists: 'Danh sách, số liệu (Excel)',
    evidence: 'Tài liệu minh chứng',
    index: 'Mục lục, biên bản',
  },
  recordTitle: { kind: 'BIÊN BẢN', summary: (title: string) => `bàn giao hồ sơ theo dõi Chỉ số hạnh phúc ${title}` },
  recordText: (giver: string, day: string) => [
    `Ngày ${dayInText(day)}, tại ${giver}, hai bên tiến hành bàn giao hồ sơ như sau:`,
    'Bên giao: ',
    'Bên nhận: ',
    'Nội dung bàn giao: toàn bộ thư mục hồ sơ theo danh mục kèm theo biên bản này.',
    `Bên nhận đã kiểm đếm số tệp và đối chiếu mã kiểm tra trong tệp SHA256SUMS.txt. Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.`,
  ],
  recordTable: 'DANH MỤC\nhồ sơ bàn giao',
  giver: 'BÊN GIAO',
  taker: 'BÊN NHẬN',
  signHere: '(Ký, ghi rõ họ tên)',
  readFirstText: (
    options: {
      /** The folder's own name. */
      readonly folder: string;
      readonly issuer: string;
      readonly asOf: string;
      /** The day the counted figures are of: another than `asOf` where they were closed. */
      readonly figuresOf: string;
      readonly missing: readonly string[];
    } & Held,
  ) =>
    [
      options.folder.toLocaleUpperCase('vi'),
      options.issuer,
      figuresSentence(options.figuresOf, options.asOf),
      '',
      'Hồ sơ này đọc được trên mọi máy có Word, Excel; không cần chương trình Sổ theo dõi.',
      '',
      ...contents(options),
      '',
      'Kiểm tra hồ sơ còn nguyên: SHA256SUMS.txt ghi mã kiểm tra SHA-256 của từng tệp. Trên Windows, mở PowerShell',
      'trong thư mục này, gõ: Get-FileHash -LiteralPath "<tên tệp>" rồi so với mã trong SHA256SUMS.txt.',
      ...(options.missing.length === 0
        ? []
        : ['', 'Các tệp sau không còn trong sổ khi lập hồ sơ:', ...options.missing.map(name => `- ${name}`)]),
      '',
    ].join('\r\n'),
} as const;

function figuresSentence(figuresOf: string, asOf: string): string {
  return figuresOf === asOf
    ? `Số liệu tính đến hết ngày ${dayInText(asOf)}.`
    : `Số liệu đã chốt đến hết ngày ${dayInText(figuresOf)}; danh sách không chốt tính đến hết ngày ${dayInText(asOf)}.`;
}

interface Held {
  readonly kind: 'year' | 'round' | 'unit';
  readonly hasLists: boolean;
  readonly hasEvidence: boolean;
}

/** What became of KH 195's tasks is of a whole year alone. */
function inOwnFolder(kind: Held['kind']): string {
  return kind === 'year' ? 'văn bản của cơ quan, minh chứng nhiệm vụ' : 'văn bản của cơ quan';
}

/** What lies in the folder, and nothing that does not. */
function contents({ kind, hasLists, hasEvidence }: Held): readonly string[] {
  const isUnit = kind === 'unit';
  return [
    ...(isUnit ? [] : ['1. Báo cáo tổng hợp: tệp Word.']),
    ...(hasLists ? [`${handoverWords.lists(kind)}: mỗi danh sách một tệp Excel.`] : []),
    ...(hasEvidence
      ? [`${handoverWords.evidence(kind)}: tệp gốc, mỗi đơn vị một thư mục; ${inOwnFolder(kind)} trong thư mục 00.`]
      : []),
    'Mục lục văn bản trong hồ sơ: từng văn bản và tệp của nó (Word và Excel).',
    ...(isUnit ? [] : ['Biên bản bàn giao: tệp Word để hai bên ký.']),
  ];
}
