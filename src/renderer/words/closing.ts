/** "Chốt số liệu" and "Mở lại số liệu" of a round. */
export const closingWords = {
  menu: { close: 'Chốt số liệu…', reopen: 'Mở lại số liệu…' },
  close: {
    title: 'Chốt số liệu',
    figures: (title: string, asOf: string, sent: string, onTime: string, late: string) =>
      `Đợt báo cáo ${title}, số liệu tính đến hết ngày ${asOf}: đã gửi báo cáo ${sent}, trong đó ${onTime} đúng hạn, ${late} chậm.`,
    doubts: 'Cần xem lại trước khi chốt:',
    noDoubts: 'Không còn báo cáo nào chưa gửi, chờ bản chính thức hoặc chờ bổ sung.',
    softOnly: (units: string) => `${units} đơn vị mới gửi bản mềm, chờ bản chính thức`,
    askedToComplete: (units: string) => `${units} đơn vị được đề nghị bổ sung, chưa gửi lại`,
    overdue: (units: string) => `${units} đơn vị quá hạn chưa gửi báo cáo`,
    notYetDue: (units: string) => `${units} đơn vị chưa đến hạn, chưa gửi báo cáo`,
    questions: (units: string) => `${units} thay đổi về đơn vị chưa trả lời (sáp nhập, giải thể, thành lập mới)`,
    andOthers: (names: string, others: string) => `${names} và ${others} đơn vị khác`,
    frozen:
      'Sau khi chốt: số liệu, tên đơn vị và báo cáo tổng hợp của đợt giữ nguyên như lúc này, dù về sau đơn vị đổi tên, sáp nhập hay giải thể.',
    refused:
      'Đợt đã chốt không ghi thêm được báo cáo đến, gia hạn, đề nghị bổ sung hay đơn vị không phải báo cáo. Cần sửa thì mở lại số liệu và ghi lý do.',
    action: 'Chốt số liệu',
  },
  /** The day looked at is not today: which of the two is meant. */
  day: {
    notToday: (day: string, today: string) => `Ngày đang xem số liệu là ${day}, không phải hôm nay ${today}.`,
    leftOut: (arrivals: string, day: string) =>
      `${arrivals} báo cáo nhận sau ngày ${day} sẽ không có trong số liệu chốt nếu chốt đến ngày đó.`,
    choice: 'Chốt đến ngày nào',
    toToday: (today: string, sent: string) => `Chốt đến hôm nay (${today}): ${sent}`,
    toChosen: (day: string, sent: string) => `Chốt đến hết ngày ${day}: ${sent}`,
  },
  recording: {
    title: 'Ghi nhận báo cáo',
    why: 'Đợt đã chốt số liệu; mở lại số liệu mới ghi được.',
    action: 'Mở lại số liệu…',
  },
  reopen: {
    title: 'Mở lại số liệu',
    effect: (title: string) =>
      `Đợt báo cáo ${title} ghi nhận tiếp được, số liệu tính lại theo sổ hiện nay: tên đơn vị và con số có thể khác báo cáo đã phát hành. Lý do và số liệu đã chốt còn trong nhật ký.`,
    reason: 'Lý do',
    reasonNeeded: 'Cần có lý do; lý do được ghi vào nhật ký.',
    action: 'Mở lại số liệu',
  },
  topBar: {
    label: 'Số liệu đã chốt đến hết ngày',
    why: (day: string) =>
      `Số liệu và tên đơn vị ở trang này giữ nguyên như khi chốt, tính đến hết ngày ${day}. Chọn ngày khác ở trang khác không làm thay đổi số liệu đã chốt.`,
  },
  list: (year: number, day: string) =>
    `Số liệu năm ${year} đã chốt đến hết ngày ${day}. Ghi hoặc sửa ở đây không làm thay đổi số liệu đã chốt.`,
  band: {
    label: 'Đợt đã chốt số liệu',
    closed: (at: string, by: string) => `Đã chốt số liệu lúc ${at}${by === '' ? '' : `, người chốt: ${by}`}.`,
    asOf: (day: string) => `Số liệu tính đến hết ngày ${day}; số liệu và tên đơn vị giữ nguyên như khi chốt.`,
  },
} as const;
