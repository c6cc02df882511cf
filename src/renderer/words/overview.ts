import { type UnitKind, unitKind } from '../../contract/enumerations.ts';
import { unitKindLabel } from '../../contract/words/labels.ts';
import { formatAlone } from '../parts/format/numbers.ts';

const NUMERALS = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám'] as const;

/** "07 đảng ủy cơ sở, 02 chi bộ cơ sở": the kinds there are, in the office's order. */
export function kindsInWords(kinds: readonly UnitKind[]): string {
  return unitKind.options
    .map(kind => ({ kind, count: kinds.filter(other => other === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${formatAlone(count)} ${lowerFirst(unitKindLabel[kind])}`)
    .join(', ');
}

export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** "còn 19 ngày", "hôm nay", "đã qua 11 ngày": always beside the exact day. */
export function distanceInWords(days: number): string {
  if (days === 0) return 'là hôm nay';
  return days > 0 ? `còn ${formatAlone(days)} ngày` : `đã qua ${formatAlone(-days)} ngày`;
}

export const overviewWords = {
  sub: (organisation: string, units: string, cells: string) => `${organisation}: ${units} đơn vị, ${cells} chi bộ`,
  deadline: (day: string, distance: string) => `hạn báo cáo hết ngày ${day}, ${distance}`,
  closed: (due: string, day: string) => `hạn báo cáo hết ngày ${due}; số liệu đã chốt đến hết ngày ${day}`,
  printedAsOf: (day: string) => `Số liệu tính đến hết ngày ${day}`,
  actions: {
    whoHasNot: 'Đơn vị nào chưa gửi?',
    whoHasNotKey: 'F9',
    print: 'In một trang',
    record: 'Ghi nhận báo cáo',
    recordKey: 'F8',
  },
  noUnits: {
    sentence:
      'Trang này cho biết đơn vị nào đã làm, đơn vị nào chưa làm. Bước đầu tiên là đưa danh sách đơn vị của Đảng bộ vào sổ.',
    action: 'Nhập danh sách đơn vị',
    steps: 'Bốn bước đầu với sổ',
  },
  band: {
    label: 'Số liệu chính',
    reports: (title: string) => `Đã gửi báo cáo ${title}`,
    reportsOfYear: (year: number) => `Đã gửi báo cáo năm ${year}`,
    noRound: (year: number) => `Năm ${year} chưa có đợt báo cáo định kỳ.`,
    createRound: 'Lập đợt báo cáo',
    onTime: (count: string) => `${count} đơn vị gửi đúng hạn`,
    late: (count: string) => `${count} đơn vị gửi chậm`,
    missing: (count: string) => `${count} đơn vị chưa gửi, quá hạn`,
    notYetDue: (count: string) => `${count} đơn vị chưa đến hạn`,
    exempt: (count: string) => `${count} không phải báo cáo`,
    workPlans: 'Đã đưa vào chương trình, kế hoạch',
    ownPlans: 'Kế hoạch riêng',
    notRecorded: (count: string) => `${count} đơn vị chưa có số liệu`,
    meetings: 'Chi bộ đã đưa nội dung vào sinh hoạt',
    atLeast: 'ít nhất',
    subordinate: 'Thuộc đảng ủy cơ sở',
    grassroots: 'Chi bộ cơ sở',
    activities: 'Công tác tuyên truyền',
    sessions: 'cuộc',
    people: 'lượt người',
    articles: 'tin, bài',
    activityUnits: (counted: string, all: string) => `Số liệu của ${counted}/${all} đơn vị`,
    models: 'Mô hình, điển hình',
    modelsUnit: 'mô hình',
    otherTypes: (types: number) => `${NUMERALS[types] ?? types} loại khác`,
    nothingRecorded: 'Chưa có số liệu',
    noModels: 'Chưa ghi nhận mô hình nào',
  },
  lastYear: (year: number, figure: string) => `Năm ${year}: ${figure}`,
  lastYearProgramme: (figure: string) => `chương trình ${figure}`,
  lastYearOwnPlans: (figure: string) => `riêng ${figure}`,
  /** The letter's own words for each phase ("Thời gian thực hiện cụ thể"). */
  focus: {
    title: (year: number) => `Trọng tâm năm ${year} theo công văn`,
    phases: [
      {
        from: 2026,
        to: 2026,
        text: 'Tập trung tuyên truyền, phổ biến sâu rộng Quyết định số 852/QĐ-UBND, Bộ tiêu chí Chỉ số hạnh phúc, Kế hoạch số 195/KH-UBND, Kế hoạch số 215/KH-UBND; cuốn sách “Hạnh phúc của người Lạng Sơn”, infographic, tài liệu tuyên truyền; tuyên truyền các mô hình, nhiệm vụ khởi động trong năm 2026.',
      },
      {
        from: 2027,
        to: 2028,
        text: 'Duy trì tuyên truyền theo từng nhóm tiêu chí, từng lĩnh vực, từng địa bàn; mô hình, điển hình, cách làm hiệu quả; kết quả sơ kết, những chuyển biến tích cực và những vấn đề cần tiếp tục khắc phục.',
      },
      {
        from: 2029,
        to: 2030,
        text: 'Tập trung tuyên truyền kết quả thực hiện, kinh nghiệm, mô hình tiêu biểu, bài học trong quá trình triển khai; công tác khảo sát, đo lường lại Chỉ số hạnh phúc, tổng kết giai đoạn 2026 - 2030, định hướng nhiệm vụ giai đoạn tiếp theo.',
      },
    ],
  },
  figure: {
    count: (count: string) => `${count} đơn vị`,
    nobody: 'Không có đơn vị nào.',
    groups: (label: string, count: string) => `${label}: ${count} đơn vị`,
    unknownPhone: 'chưa có điện thoại',
    titles: {
      'round.received': 'Đơn vị đã gửi báo cáo',
      'round.onTime': 'Đơn vị gửi đúng hạn',
      'round.late': 'Đơn vị gửi chậm',
      'round.missing': 'Đơn vị chưa gửi, quá hạn',
      'round.notYetDue': 'Đơn vị chưa gửi, chưa đến hạn',
      'round.exempt': 'Đơn vị không phải báo cáo',
      'workPlans.done': 'Đơn vị đã đưa vào chương trình, kế hoạch',
      'ownPlans.done': 'Đơn vị có kế hoạch riêng',
      'meetings.done': 'Đơn vị đã đưa nội dung vào sinh hoạt',
      activities: 'Đơn vị có số liệu công tác tuyên truyền',
      models: 'Đơn vị có mô hình, điển hình',
    },
    month: (title: string, month: number) => `${title} tháng ${month}`,
  },
  todo: {
    title: 'Việc cần làm',
    count: (count: string) => `${count} việc, xếp theo thời hạn`,
    nothing: 'Không có việc nào cần làm tính đến ngày này.',
    until: (day: string, distance: string) => `Hạn ${day}, ${distance}`,
    overdue: (count: string, title: string) => `${count} đơn vị chưa gửi báo cáo ${title}`,
    upward: (recipient: string, subject: string) => `Chưa gửi ${recipient}: ${subject}`,
    upwardAction: 'Ghi số, ngày gửi',
    overdueAction: 'Xem danh sách',
    chase: 'Lập công văn đôn đốc',
    remind: 'Lập công văn nhắc trước hạn',
    complete: 'Lập phiếu đề nghị bổ sung',
    due: (count: string, title: string) => `${count} đơn vị chưa gửi báo cáo ${title}`,
    dueDetail: (day: string, distance: string) => `Hạn đến hết ngày ${day}, ${distance}`,
    dueAction: 'Soạn tin nhắc',
    extended: (count: string) => `${count} đơn vị được gia hạn, chưa gửi`,
    extendedDetail: (day: string, distance: string) => `Gia hạn đến ${day}, ${distance}`,
    extendedAction: 'Xem danh sách',
    soft: (count: string) => `${count} đơn vị mới gửi bản mềm, chờ bản chính thức`,
    softDetail: (day: string) => `Bản mềm lâu nhất nhận ngày ${day}`,
    softAction: 'Xem bản mềm',
    asked: (count: string) => `${count} báo cáo đã đề nghị bổ sung, chưa nhận lại`,
    askedNoDue: 'Chưa ghi hạn bổ sung',
    askedAction: 'Xem báo cáo',
    rosterNew: (count: string) => `${count} đơn vị mới chưa vào danh sách phải báo cáo`,
    rosterEnded: (count: string) => `${count} đơn vị đã kết thúc hoạt động vẫn trong danh sách phải báo cáo`,
    rosterBoth: (founded: string, ended: string) =>
      `Danh sách phải báo cáo: chưa có ${founded} đơn vị mới, còn ${ended} đơn vị đã kết thúc hoạt động`,
    rosterDetail: 'Trả lời từng đơn vị ở trang Đợt báo cáo',
    rosterAction: 'Trả lời',
    meetings: (count: string) => `${count} đơn vị chưa có số liệu sinh hoạt`,
    meetingsAction: 'Mở lưới sinh hoạt',
    yearCount: (count: string) => `${count} đơn vị chưa có số liệu sinh hoạt cả năm`,
    yearCountDetail: 'Kết quả sinh hoạt đang ghi “ít nhất”',
    plans: (count: string) => `${count} đơn vị chưa có số liệu chương trình, kế hoạch`,
    plansAction: 'Nhập số liệu',
    noPlan: (count: string) => `${count} đơn vị chưa đưa vào chương trình, kế hoạch`,
    noPlanAction: 'Xem danh sách',
    reminded: (kinds: string, times: string) => `${kinds}; đã đôn đốc ${times} lần`,
    letters: (count: string) => `${count} đơn vị chưa trả lời văn bản, tin đôn đốc`,
    lettersDetail: (day: string, distance: string) => `Đôn đốc gần nhất ngày ${day}, ${distance}`,
    lettersAction: 'Xem đôn đốc',
    proposals: (count: string) => `${count} kiến nghị, đề xuất chưa được trả lời`,
    proposalsDetail: (waiting: string | null, forwarded: string | null) =>
      [waiting && `${waiting} chưa chuyển`, forwarded && `${forwarded} đã chuyển, chưa có trả lời`]
        .filter(Boolean)
        .join('; '),
    proposalsAction: 'Xem kiến nghị',
    reviewAction: 'Xem và sửa',
    consists: (kinds: string) => `Gồm ${kinds}`,
    review: (what: string) => `Cần xem lại: ${what}`,
    reviewOf: (count: string) => `Cần xem lại: ${count} điều`,
    missingText: (count: string) => `${count} chỗ trong báo cáo cần Ban bổ sung`,
    noDirectives: () => 'chưa ghi văn bản chỉ đạo nào trong năm',
    reportAction: 'Mở báo cáo',
    directivesAction: 'Ghi văn bản',
  },
  strip: {
    title: (month: number, part: string) => `Tháng ${month} có ${part} chi bộ đưa nội dung vào sinh hoạt`,
    unknownMonth: (month: number) => `Tháng ${month} chưa có số liệu sinh hoạt chi bộ`,
    noMonth: 'Chưa có tháng nào đã hết để tính kết quả sinh hoạt',
    noMonthHint: (month: number) => `Kết quả theo tháng bắt đầu hiện khi hết tháng ${month}.`,
    wider: (units: string) => `Kéo ngang để xem đủ ${units} đơn vị`,
    table: 'Xem bảng',
    tableLabel: 'Xem bảng sinh hoạt theo tháng',
    month: (month: number) => `tháng ${month}`,
    wholeYear: 'cả năm',
    atLeast: (part: string) => `ít nhất ${part}`,
    kinds: {
      committees: 'Đảng ủy cơ sở',
      cells: 'Chi bộ cơ sở',
      organisations: 'CT-XH',
      others: 'Khác',
    },
    range: (kind: string, from: number, to: number) => (from === to ? `${kind} (${from})` : `${kind} (${from}–${to})`),
    legend: { done: 'phần chi bộ đã có', no: 'chưa', notRecorded: 'chưa có số liệu' },
    label: 'Sinh hoạt của từng đơn vị theo tháng; phím mũi tên chuyển đơn vị và tháng',
    spoken: (name: string, when: string, value: string) => `${name}, ${when}: ${value}`,
    notLiving: 'không tính',
  },
  kinds: {
    none: 'Chưa có đơn vị nào trong danh sách phải báo cáo',
    allSent: (all: string) => `${all} đơn vị đã gửi báo cáo`,
    missing: (missing: string, kinds: string) => `${missing} đơn vị chưa gửi báo cáo, ${kinds}`,
    ofWhich: (kind: string) => `trong đó có ${kind}`,
    only: (count: number, kind: string) => `${count === 1 ? 'là' : 'đều là'} ${kind}`,
    notYetDue: (count: string, day: string) => `${count} đơn vị chưa gửi báo cáo, hạn đến hết ngày ${day}`,
    short: { massOrganisation: 'Tổ chức CT-XH', subordinateCell: 'Chi bộ trực thuộc' },
    onTime: (count: number) => `${count} đúng hạn`,
    late: (count: number) => `${count} chậm`,
    missingShort: (count: number) => `${count} chưa gửi`,
    tableLabel: 'Xem bảng tình trạng báo cáo',
  },
  notSent: {
    title: 'Đơn vị nào chưa gửi?',
    some: (day: string, part: string, title: string, missing: string) =>
      `Đến hết ngày ${day}, đã có ${part} đơn vị gửi báo cáo ${title}, còn ${missing} đơn vị chưa gửi.`,
    someClosed: (day: string, part: string, title: string, missing: string) =>
      `Số liệu đã chốt đến hết ngày ${day}: đã có ${part} đơn vị gửi báo cáo ${title}, còn ${missing} đơn vị chưa gửi.`,
    nobodyClosed: (day: string, all: string, title: string) =>
      `Số liệu đã chốt đến hết ngày ${day}: ${all} đơn vị đều đã gửi báo cáo ${title}.`,
    noMessage: 'Đợt đã chốt số liệu khi chưa hết hạn báo cáo, nên không còn tin nhắc.',
    nobody: (day: string, all: number, title: string) => {
      if (all === 0) return `Chưa có đơn vị nào phải gửi báo cáo ${title}.`;
      if (all === 1) return `Đến hết ngày ${day}, đơn vị duy nhất phải báo cáo đã gửi báo cáo ${title}.`;
      return `Đến hết ngày ${day}, ${all}/${all} đơn vị đều đã gửi báo cáo ${title}.`;
    },
    reportsOfYear: (year: number) => `Đã gửi báo cáo năm ${year}`,
    noRound: (year: number) => `Năm ${year} chưa có đợt báo cáo định kỳ, nên chưa có đơn vị nào phải gửi báo cáo.`,
    until: 'Đề nghị gửi trước ngày',
    message: 'Tin nhắn Zalo',
    copy: 'Chép tin nhắn Zalo',
    copied: 'Đã chép tin nhắn. Dán vào Zalo bằng Ctrl+V.',
    notCopied: 'Máy không cho chép tự động. Hãy bấm vào ô tin nhắn, nhấn Ctrl+A rồi Ctrl+C.',
    open: 'Mở đợt báo cáo',
    chase: 'Lập công văn đôn đốc',
    remind: 'Lập công văn nhắc trước hạn',
  },
} as const;
