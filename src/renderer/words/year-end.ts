/** "Chốt số liệu – bàn giao – mở năm mới – sang máy khác": one guided page. */
export const yearEndWords = {
  sub: (year: number) => `Việc cuối năm ${year}, theo thứ tự nên làm`,
  done: 'Đã xong',
  waiting: 'Chưa làm',
  close: {
    title: (year: number) => `1. Chốt số liệu năm ${year}`,
    none: 'Năm này chưa có đợt báo cáo định kỳ.',
    open: (title: string) => `Đợt báo cáo ${title} chưa chốt: số liệu còn theo những gì ghi thêm.`,
    closed: (title: string) =>
      `Đợt báo cáo ${title} đã chốt số liệu; báo cáo in lại sau này vẫn đúng tên gọi, con số cũ.`,
    closeHere: 'Chốt số liệu…',
    action: 'Đến Đợt báo cáo',
  },
  handover: {
    title: '2. Bàn giao hồ sơ năm',
    hint: 'Báo cáo tổng hợp, danh sách, tài liệu minh chứng, mục lục và biên bản bàn giao trong một tệp nén (.zip); giải nén ra là thư mục bàn giao, đọc được không cần chương trình.',
    action: 'Lập hồ sơ bàn giao',
    working: 'Đang lập hồ sơ bàn giao',
  },
  open: {
    title: (year: number) => `3. Mở năm ${year}`,
    unfinished: 'Chưa xong việc năm cũ',
    notClosed: (title: string, year: number) =>
      `Đợt báo cáo ${title} chưa chốt số liệu. Vẫn mở năm ${year} được; số liệu cũ còn thay đổi theo những gì ghi thêm, chốt sau cũng được.`,
    unstated: (count: string) =>
      `${count} kiến nghị chưa ghi tình hình giải quyết: vẫn được theo dõi tiếp, ghi bổ sung ở trang Khó khăn, kiến nghị, dư luận lúc nào cũng được.`,
    existing: (year: number, title: string) => `Năm ${year} đã mở: đợt báo cáo ${title}.`,
    round: (title: string, day: string) => `Lập đợt báo cáo ${title}, hạn ${day}.`,
    roster: (units: string, kinds: string) =>
      `${units} đơn vị phải báo cáo (${kinds}); danh sách tiếp tục theo đơn vị.`,
    kind: (count: string, kind: string) => `${count} ${kind}`,
    noUnits: 'Chưa có đơn vị nào phải báo cáo.',
    programme: (year: number) => `Chương trình, kế hoạch, sinh hoạt năm ${year} tính từ tháng 1.`,
    proposals: (count: string) => `${count} kiến nghị chưa được trả lời vẫn mở, theo dõi tiếp ở năm đã ghi.`,
    noProposals: 'Không có kiến nghị nào còn chờ trả lời.',
    models: 'Mô hình, điển hình chuyển tiếp',
    modelsHint: 'Ghi sang năm mới là “Đang nhân rộng”',
    model: (label: string, count: string) => `${label}: ${count} mô hình`,
    noModels: 'Không có mô hình, điển hình nào để chuyển tiếp.',
    known: (count: string) => `${count} mô hình đã có ở năm mới, không chuyển lần nữa.`,
    due: 'Hạn báo cáo',
    from: 'Số liệu từ ngày',
    to: 'Số liệu đến ngày',
    dayNeeded: 'Cần có ngày.',
    signers: 'Người ký',
    signersHint: 'Kiểm tra lại; sửa ở đây nếu đã thay đổi',
    authority: 'Thẩm quyền ký',
    post: 'Chức vụ',
    name: 'Họ tên',
    action: (year: number) => `Mở năm ${year}`,
    effect: 'Tất cả trong một lần ghi, hoàn tác được bằng một lần Ctrl+Z.',
  },
  move: {
    title: '4. Sang máy khác',
    hint: 'Chuyển cả sổ sang máy mới, hoặc lập gói số liệu cho người cùng làm.',
    action: 'Đến phần Sang máy khác, bàn giao',
  },
} as const;
