import type { CutOff, RoundKind, RoundState } from '../../contract/enumerations.ts';
import { roundKindLabel, roundStateLabel } from '../../contract/words/labels.ts';
import { lowerFirst } from './overview.ts';

const UNKNOWN = '…';

export const roundWords = {
  heading: (title: string) => `Đợt báo cáo ${title}`,
  sub: (kind: RoundKind, state: RoundState, cutOff: string) =>
    `${roundKindLabel[kind]}, ${lowerFirst(roundStateLabel[state])}. ${cutOff}`,
  cutOff: (rule: CutOff, due: string, lastDay: string) =>
    `“${rule === 'before' ? 'Trước' : 'Chậm nhất'} ngày ${due}” – nhận đến hết ngày ${lastDay} là đúng hạn.`,
  choice: 'Đợt báo cáo',
  named: (kind: RoundKind, title: string) => `${title} – ${roundKindLabel[kind]}`,
  menu: {
    label: 'Đợt báo cáo',
    others: 'Các đợt trong năm',
    edit: 'Sửa đợt báo cáo',
    open: 'Mở đợt báo cáo',
    add: 'Lập đợt báo cáo mới',
    remove: 'Xóa đợt báo cáo',
  },
  dossier: { action: 'Lập hồ sơ đợt báo cáo', working: 'Đang lập hồ sơ đợt báo cáo' },
  empty: {
    noRound: (year: number) =>
      `Năm ${year} chưa có đợt báo cáo. Lập đợt báo cáo để biết đơn vị nào phải gửi, hạn đến ngày nào, đơn vị nào đã gửi.`,
    create: 'Lập đợt báo cáo',
    noUnits:
      'Chưa có đơn vị nào trong danh sách phải báo cáo. Danh sách được lấy từ trang Đơn vị theo ngày hạn của đợt.',
    importUnits: 'Nhập danh sách đơn vị',
    nothingFound: 'Không có đơn vị nào khớp với điều đang lọc.',
  },
  search: 'Tìm đơn vị',
  chips: { extended: 'Gia hạn' },
  columns: {
    position: 'TT',
    name: 'Tên đơn vị',
    state: 'Tình trạng',
    receivedOn: 'Ngày nhận',
    incomingNumber: 'Số đến',
    documentNumber: 'Số, ký hiệu báo cáo',
    contactPost: 'Cán bộ đầu mối',
    contactPhone: 'Điện thoại đầu mối',
  },
  unknown: UNKNOWN,
  group: (kind: string, part: string) => `${kind}: ${part} đã gửi báo cáo`,
  groupPercent: (ratio: string, percent: string) => (percent === '' ? ratio : `${ratio} (${percent})`),
  foot: {
    all: (units: string, sent: string) => `${units} đơn vị, ${sent} đã gửi báo cáo`,
    shown: (shown: string, units: string) => `${shown} đơn vị đang xem, trong tổng số ${units}`,
    onTime: (count: string) => `${count} đúng hạn`,
    late: (count: string) => `${count} chậm`,
    missing: (count: string) => `${count} chưa gửi`,
    notYetDue: (count: string) => `${count} chưa đến hạn`,
    exempt: (count: string) => `${count} không phải báo cáo`,
    note: '(…) chưa có số liệu',
  },
  extendedTo: (day: string) => `Gia hạn đến ${day}`,
  askedUntil: (day: string) => `Đề nghị bổ sung (hạn ${day})`,
  actions: {
    record: 'Ghi nhận báo cáo',
    cut: 'Tách báo cáo',
    chase: 'Lập công văn đôn đốc',
    exempt: 'Không phải báo cáo…',
    expect: 'Ghi lại là phải báo cáo',
    extend: 'Gia hạn…',
    endExtension: 'Bỏ gia hạn',
    ask: 'Đề nghị bổ sung…',
    completed: 'Đã nhận bản bổ sung',
    accept: 'Đạt yêu cầu',
    content: 'Số liệu tuyên truyền trong báo cáo',
    change: 'Sửa báo cáo đã ghi',
    removeReceipt: 'Xóa báo cáo đã ghi',
    read: 'Xem báo cáo đã ghi',
  },
  exempt: {
    title: 'Không phải báo cáo',
    reason: 'Lý do',
    reasonNeeded: 'Cần có lý do; lý do được ghi trong báo cáo tổng hợp.',
    effect: (rest: string) => `Sau khi ghi: toàn đợt còn ${rest} đơn vị phải báo cáo.`,
    save: 'Ghi không phải báo cáo',
  },
  extend: {
    title: 'Gia hạn',
    to: 'Gia hạn đến ngày',
    toHint: 'Nhận trong chính ngày này vẫn là đúng hạn.',
    reason: 'Lý do',
    effect: (day: string) => `Sau khi ghi: đơn vị đến hết ngày ${day} mới quá hạn.`,
    dayNeeded: 'Cần có ngày gia hạn đến.',
    save: 'Ghi gia hạn',
  },
  questions: {
    founded: (name: string, day: string | null) =>
      day === null
        ? `${name} chưa có trong danh sách phải báo cáo của đợt này.`
        : `${name} thành lập ngày ${day}, chưa có trong danh sách phải báo cáo của đợt này.`,
    closed: (name: string, day: string | null, successors: readonly string[]) =>
      `${name} kết thúc hoạt động${day === null ? '' : ` từ ngày ${day}`}${
        successors.length === 0 ? '' : ` (đơn vị kế thừa: ${successors.join('; ')})`
      }, vẫn có trong danh sách phải báo cáo.`,
    takeIn: 'Đưa vào danh sách',
    leaveOut: 'Không tính kỳ này',
    dropClosed: 'Đưa ra khỏi danh sách',
    exemptClosed: 'Không phải báo cáo',
    more: (count: string) => `Còn ${count} thay đổi khác, trả lời xong sẽ hiện tiếp.`,
    label: 'Thay đổi về đơn vị so với khi mở đợt',
  },
  form: {
    newTitle: 'Lập đợt báo cáo',
    title: 'Sửa đợt báo cáo',
    kind: 'Loại đợt',
    name: 'Tên đợt (như in trong báo cáo)',
    nameHint: 'Ví dụ: năm 2026; 6 tháng đầu năm 2027',
    nameNeeded: 'Cần có tên đợt.',
    periodFrom: 'Số liệu từ ngày',
    periodTo: 'Số liệu đến ngày',
    dueOn: 'Hạn báo cáo',
    dayNeeded: 'Cần có ngày.',
    cutOff: 'Cách tính hạn',
    cutOffs: { before: '“Trước ngày”: đến hết ngày liền trước', through: 'Tính cả ngày hạn' },
    cutOffSetting: 'Không chọn thì theo cách tính hạn ghi ở trang Thiết lập.',
    basis: 'Căn cứ',
    note: 'Ghi chú',
    effect: (cutOff: string) => `Sau khi lưu: ${cutOff}`,
    save: 'Lưu đợt báo cáo',
    create: 'Lập đợt báo cáo',
    yearTitle: (year: number) => `năm ${year}`,
  },
} as const;
