export const taskWords = {
  sub: (shown: string, all: string) => `${shown}/${all} nhiệm vụ, ghi đúng như phụ lục của Kế hoạch`,
  ours: 'Nhiệm vụ liên quan',
  search: 'Tìm trong nội dung nhiệm vụ',
  columns: {
    number: 'TT',
    content: 'Nội dung nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    cooperation: 'Cơ quan phối hợp',
    time: 'Thời gian',
    product: 'Sản phẩm',
    group: 'Nhóm',
  },
  section: (numeral: string, name: string) => (name === '' ? numeral : name),
  panel: 'Nhiệm vụ',
  number: (number: number) => `Nhiệm vụ số ${number}`,
  foot: (count: string) => `${count} nhiệm vụ`,
  nothing: 'Không có nhiệm vụ nào khớp với điều đang lọc.',
} as const;
