import type { ComingResult } from '../../contract/forms.ts';

/** Of a report. */
const results: Readonly<Record<ComingResult, string>> = {
  recognised: 'Đã nhận ra',
  asked: 'Cần hỏi lại',
  wrongRound: 'Gửi nhầm',
  oldTemplate: 'Mẫu cũ',
  duplicate: 'Đã có',
  damaged: 'Không mở được',
  unknown: 'Chưa rõ đơn vị',
};

/** Of a form. */
const formResults: Readonly<Record<ComingResult, string>> = {
  recognised: 'Nhận ra phiếu',
  asked: 'Cần hỏi',
  wrongRound: 'Sai đợt',
  oldTemplate: 'Mẫu cũ',
  duplicate: 'Trùng',
  damaged: 'Hỏng',
  unknown: 'Không nhận ra',
};

/** "03 báo cáo, 12 phiếu": what there is of the two. */
function papersInWords(reports: string, forms: string): string {
  const named = [...(reports === '' ? [] : [`${reports} báo cáo`]), ...(forms === '' ? [] : [`${forms} phiếu`])];
  return named.join(', ');
}

/** Files that came in, and the register of incoming papers: what is proposed and confirmed. */
export const intakeWords = {
  menu: {
    label: 'Nhận tệp',
    files: 'Chọn tệp báo cáo, phiếu báo cáo…',
    folder: 'Chọn cả thư mục…',
    register: 'Nhập từ sổ văn bản đến…',
    pickFiles: 'Chọn tệp báo cáo gửi đến',
    pickFolder: 'Chọn thư mục báo cáo gửi đến',
    pickRegister: 'Chọn tệp sổ văn bản đến',
  },
  dropHere: 'Thả tệp báo cáo, phiếu báo cáo vào đây, hoặc vào dòng của một đơn vị',
  takesNone: {
    closed: 'Đợt này đã chốt số liệu nên chưa nhận thêm tệp. Muốn nhận, bấm “Mở lại số liệu…” rồi thả tệp lại.',
    noRound: 'Chưa có đợt báo cáo nên chưa nhận tệp. Tạo đợt báo cáo rồi thả tệp lại.',
    noUnits: 'Đợt này chưa có đơn vị nào nên chưa nhận tệp. Thêm đơn vị rồi thả tệp lại.',
  },
  heading: (round: string) => `Nhận tệp báo cáo ${round}`,
  reading: (count: string) => `Đang đọc ${count} tệp gửi đến`,
  stage: 'Đang đọc tệp',
  /** "3/8" of each; empty: there are none. */
  sub: (reports: string, forms: string) => `Đã xác nhận ${papersInWords(reports, forms)}`,
  keys: 'Mũi tên: chọn dòng. Enter: xác nhận. Gõ chữ: đổi đơn vị. 1-4: hình thức bản, khi còn hỏi. Shift+R: xoay ảnh. Delete: để lại. Ctrl+Enter: ghi nhận.',
  list: 'Báo cáo trong các tệp gửi đến',
  columns: {
    state: 'Xác nhận',
    file: 'Tệp',
    unit: 'Đơn vị',
    number: 'Số, ký hiệu',
    date: 'Ngày báo cáo',
    reason: 'Căn cứ',
  },
  states: {
    confirmed: 'Đã xác nhận',
    left: 'Để lại',
    refused: 'Không nhận',
  },
  results,
  formResults,
  tabs: {
    label: 'Các tệp và nội dung phiếu',
    files: 'Tệp gửi đến',
    rest: 'Còn lại',
    lines: 'Số liệu từ phiếu',
    questions: 'Cần hỏi lại',
    refused: 'Không nhận',
  },
  tab: (name: string, count: string) => `${name} (${count})`,
  lineKeys: 'Mũi tên: chọn dòng. Enter: nhận hoặc bỏ dòng. Ctrl+Enter: ghi nhận những tệp đã xác nhận.',
  lines: {
    label: 'Số liệu từ phiếu báo cáo',
    take: 'Nhận',
    takeLine: (unit: string, name: string) => `Nhận ${name} của ${unit}`,
    unit: 'Đơn vị',
    noun: 'Loại',
    name: 'Mục',
    state: 'So với sổ',
    fields: 'Đang có → trong phiếu',
    states: { new: 'Mới', changed: 'Thay đổi', asked: 'Chờ trả lời' },
    empty: 'Các phiếu không có gì khác với sổ.',
    foot: (taken: string, all: string) =>
      `Nhận ${taken}/${all} mục; những gì sổ đã có giống hệt thì không kể. Chỉ ghi mục của các phiếu đã xác nhận.`,
  },
  form: {
    panel: 'Phiếu báo cáo gửi lại',
    takeAnyway: 'Vẫn nhận phiếu này',
    lines: 'Phiếu sẽ ghi vào sổ',
    asReceipt: 'Phiếu này cũng là báo cáo chính thức: ghi nhận báo cáo đến',
  },
  noUnit: 'Chọn đơn vị',
  keptUnopened: 'Xác nhận thì chỉ lưu nguyên tệp, không mở',
  notKept: 'Không lưu, không xác nhận được',
  files: (first: string, count: number) => (count === 1 ? first : `${first} và ${count - 1} ảnh khác`),
  all: 'Xác nhận mọi dòng đã nhận ra',
  accept: (reports: string, forms: string) => {
    if (forms !== '' && reports === '') return `Nhận ${forms} phiếu`;
    return reports === '' ? 'Ghi nhận báo cáo' : `Ghi nhận ${papersInWords(reports, forms)}`;
  },
  unrecorded: (count: string) => ({
    title: 'Chưa ghi nhận báo cáo đã xác nhận',
    sentence: `Còn ${count} mục đã xác nhận mà chưa ghi vào sổ. Rời trang thì phải chọn lại tệp và xác nhận lại; sổ không thay đổi.`,
    action: 'Bỏ và rời trang',
  }),
  cancel: 'Thôi',
  confirm: 'Xác nhận',
  leave: 'Để lại, không ghi nhận',
  takeUp: 'Xét lại',
  split: 'Tách từng ảnh thành báo cáo riêng',
  join: 'Gộp ảnh vào báo cáo ở dòng trên',
  others: 'Báo cáo chung của cả đơn vị',
  asNew: 'Ghi thành một lần nhận mới (ví dụ bản chính thức đến sau)',
  panel: 'Báo cáo trong tệp',
  closePanel: 'Về danh sách tệp',
  picture: {
    alt: (name: string) => `Ảnh gửi đến: ${name}`,
    turn: 'Xoay phải (Shift+R)',
    notShown: 'Ảnh này không hiện được ở đây; tệp gốc vẫn được lưu khi ghi nhận.',
  },
  pictures: 'Ảnh của báo cáo, theo thứ tự trang',
  earlier: 'Đưa lên trước',
  needsUnit: 'Chọn đơn vị gửi báo cáo rồi Enter.',
  needsCopyForm: 'Chọn hình thức bản rồi Enter.',
  empty: 'Không còn tệp nào để xác nhận.',
  foot: (reports: string, forms: string) =>
    `${papersInWords(reports, forms)} chưa xác nhận; tệp gốc chỉ được lưu khi ghi nhận.`,
  tooMany: (most: number) => `Nhiều tệp quá: mỗi lần nhận nhiều nhất ${most} tệp. Hãy chia thành nhiều lần.`,
  nothingDropped: 'Không có tệp nào trong thư mục vừa thả.',
  register: {
    heading: 'Nhập từ sổ văn bản đến',
    reading: (name: string) => `Đang đọc sổ “${name}”`,
    sub: (rows: string, known: string, ignored: string) =>
      `${rows} dòng: ${known} đã ghi nhận, ${ignored} không liên quan`,
    list: 'Báo cáo trong sổ văn bản đến',
    keys: 'Enter: chọn hoặc bỏ chọn. Gõ chữ: đổi đơn vị. Ctrl+Enter: ghi nhận.',
    columns: {
      state: 'Ghi nhận',
      incomingNumber: 'Số đến',
      receivedOn: 'Ngày đến',
      sender: 'Cơ quan gửi',
      unit: 'Đơn vị',
      number: 'Số, ký hiệu',
      subject: 'Trích yếu',
    },
    ticked: 'Có',
    asked: 'Cần hỏi lại',
    unticked: 'Để lại',
    accept: (count: string) => (count === '' ? 'Ghi nhận báo cáo' : `Ghi nhận ${count} báo cáo`),
    noUnitOf: (sender: string) => `Chọn đơn vị (${sender})`,
    nothing: 'Không có báo cáo mới nào của các đơn vị trong sổ này.',
    unit: 'Đơn vị gửi báo cáo',
    foot: 'Ghi nhận trong một lần, hoàn tác được một lần.',
    panel: 'Dòng trong sổ',
    whole: (row: number, subject: string) => `Dòng ${row}: ${subject}`,
  },
} as const;
