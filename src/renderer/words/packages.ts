/** "Sang máy khác, bàn giao" in Thiết lập, and files kept with a record. */
export const packageWords = {
  move: {
    title: 'Chuyển sổ sang máy khác',
    hint: 'Ghi một tệp có toàn bộ sổ và tệp kèm theo để mở trên máy mới. Sau đó sổ ở máy này chỉ xem và in, cho đến khi nhận lại.',
    button: 'Chuyển sổ sang máy khác…',
    confirm:
      'Sổ ở máy này sẽ chuyển sang chế độ chỉ xem và in, không ghi thêm được. Số liệu vẫn còn nguyên; có thể nhận lại sổ bất cứ lúc nào.',
    action: 'Chuyển sổ',
    handedOver: (at: string, who: string) =>
      `Chế độ chỉ xem và in: sổ đã chuyển sang máy khác lúc ${at}${who === '' ? '' : ` (${who})`}.`,
    takeBack: 'Nhận lại sổ',
    takeBackHint: 'Nếu máy kia đã ghi thêm, sau khi nhận lại hãy nhận gói số liệu của máy đó.',
    takenBack: 'Đã nhận lại sổ. Máy này ghi tiếp được.',
  },
  packages: {
    title: 'Gói số liệu',
    hint: 'Hai người cùng làm trên hai máy: mỗi người lập gói số liệu, người kia nhận vào. Không mất số liệu của bên nào.',
    make: 'Lập gói số liệu',
    copy: 'Lập bản sao cho người cùng làm',
    take: 'Nhận gói số liệu…',
    file: 'Gói số liệu',
    taken: (at: string, who: string, fileName: string) => `${at}: ${fileName}${who === '' ? '' : ` (${who} nhận)`}`,
    takenTitle: 'Gói đã nhận',
  },
  preview: {
    title: (fileName: string) => `Gói “${fileName}”`,
    from: (at: string, who: string) => `Lập lúc ${at}${who === '' ? '' : `, người lập: ${who}`}.`,
    brings: (parts: readonly string[]) => `Gói này có ${parts.join(', ')}.`,
    counts: {
      new: (count: string) => `${count} mục thêm mới`,
      changed: (count: string) => `${count} mục thay đổi`,
      conflicts: (count: string) => `${count} chỗ hai bản sổ ghi khác nhau`,
    },
    accept: 'Nhận gói',
    cancel: 'Không nhận',
    nothing: 'Gói này không có gì mới. Sổ không thay đổi.',
  },
  conflicts: {
    title: 'Hai bản sổ ghi khác nhau',
    hint: 'Chọn giá trị đúng. Mục chưa chọn giữ giá trị của sổ này và vẫn được hỏi lại.',
    ours: 'Sổ này',
    theirs: 'Bản kia',
    side: (value: string, who: string, at: string) =>
      `${value === '' ? '(để trống)' : value} – ${[who, at].filter(Boolean).join(', ')}`,
    decide: 'Ghi các giá trị đã chọn',
    of: (name: string, label: string) => (name === '' ? label : `${name} – ${label}`),
  },
  handover: {
    title: 'Hồ sơ bàn giao năm',
    hint: 'Báo cáo tổng hợp, các danh sách (Excel), tài liệu minh chứng theo đơn vị, mục lục văn bản và biên bản bàn giao trong một tệp nén (.zip); giải nén ra là thư mục đọc được không cần chương trình.',
    year: 'Năm',
    make: 'Lập hồ sơ bàn giao',
  },
  working: 'Đang lập tệp',
  saveAgain: 'Lưu tệp vừa lập…',
  attachments: {
    title: 'Tệp kèm theo',
    add: 'Kèm tệp…',
    file: 'Tệp kèm theo',
    none: 'Chưa có tệp nào.',
    recordFirst: 'Lưu nội dung trước, rồi kèm tệp.',
    remove: (fileName: string) => `Bỏ “${fileName}”`,
    removeShort: 'Bỏ',
  },
} as const;
