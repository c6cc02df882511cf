export const workPlanWords = {
  sub: {
    programme: 'Đã đưa vào chương trình, kế hoạch công tác năm:',
    ownPlan: 'kế hoạch riêng:',
  },
  filter: {
    programme: 'Chương trình',
    ownPlan: 'Kế hoạch riêng',
    all: 'Tất cả',
    count: (label: string, count: string) => `${label} (${count})`,
  },
  search: 'Tìm đơn vị',
  details: 'Mở chi tiết',
  columns: {
    position: 'TT',
    name: 'Tên đơn vị',
    inProgramme: 'Đã đưa vào chương trình',
    inProgrammeTitle:
      'Đã đưa nội dung vào chương trình, kế hoạch công tác năm. Gõ x là Có, 0 là Chưa; xóa trắng là chưa có số liệu.',
    programmeNumber: 'Số, ký hiệu',
    programmeDate: 'Ngày ban hành',
    ownPlan: 'Kế hoạch riêng',
    ownPlanTitle:
      'Kế hoạch 195, nhiệm vụ 4; không suy ra từ cột “Đã đưa vào chương trình”. Gõ x là Có, 0 là Chưa; xóa trắng là chưa có số liệu.',
    ownPlanNumber: 'Số, ký hiệu',
    ownPlanDate: 'Ngày ban hành',
    note: 'Ghi chú',
  },
  names: {
    programmeNumber: 'Số, ký hiệu chương trình, kế hoạch',
    programmeDate: 'Ngày ban hành chương trình, kế hoạch',
    ownPlanNumber: 'Số, ký hiệu kế hoạch riêng',
    ownPlanDate: 'Ngày ban hành kế hoạch riêng',
  },
  group: (label: string, count: string) => `${label}: ${count} đơn vị`,
  foot: {
    all: (count: string) => `Cộng ${count} đơn vị`,
    seen: (seen: string, all: string) => `Đang xem ${seen}/${all} đơn vị`,
    none: (count: string) => `${count} chưa có số liệu`,
  },
  read: {
    notAnAnswer: (typed: string) => `“${typed}” không phải là Có hay Chưa. Gõ x là Có, 0 là Chưa.`,
    tooLong: (longest: number) => `Số, ký hiệu dài quá ${longest} ký tự.`,
  },
  empty:
    'Trang này ghi đơn vị nào đã đưa nội dung vào chương trình, kế hoạch công tác năm và đơn vị nào có kế hoạch riêng. Trước hết cần có danh sách đơn vị.',
  toUnits: 'Đến trang Đơn vị',
  nothingFound: 'Không có đơn vị nào khớp với điều đang lọc.',
  panel: {
    title: 'Chương trình, kế hoạch',
    inProgramme: 'Đã đưa nội dung vào chương trình, kế hoạch công tác năm',
    ownPlan: 'Kế hoạch riêng (Kế hoạch 195, nhiệm vụ 4)',
    hasOwnPlan: 'Có kế hoạch riêng',
    number: 'Số, ký hiệu',
    date: 'Ngày ban hành',
    note: 'Ghi chú',
    save: 'Lưu',
    remove: 'Xóa trắng đơn vị này',
    unchanged: 'Chưa sửa gì.',
    willSave: 'Ghi chương trình, kế hoạch của đơn vị này.',
    pinned: 'Đang giữ đơn vị này vì có nội dung chưa lưu.',
    year: (year: number) => `Năm ${year}`,
  },
} as const;
