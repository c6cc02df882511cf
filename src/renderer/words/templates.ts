export const templateWords = {
  sub: (year: number, day: string) => `Điền số liệu năm ${year}, tính đến hết ngày ${day}`,
  add: 'Thêm mẫu (tệp Word)',
  list: 'Các mẫu của cơ quan',
  file: (fileName: string, size: string) => `${fileName}, ${size}`,
  fill: 'Lập văn bản theo mẫu',
  filled: (fileName: string) => `Đã lập “${fileName}”.`,
  change: 'Sửa tên, ghi chú',
  remove: 'Xóa',
  drop: 'Kéo tệp mẫu vào đây hoặc',
  browse: 'chọn tệp Word (.docx)',
  empty:
    'Mẫu là văn bản Word của cơ quan, ở chỗ cần số liệu ghi một thẻ trong ngoặc nhọn, ví dụ “{da_gui} đơn vị đã gửi báo cáo”. Chương trình điền số liệu của sổ vào các thẻ; mọi định dạng giữ nguyên.',
  kept: 'Mẫu được giữ trong sổ và trong các bản sao lưu.',
  broken: {
    title: (fileName: string) => `Mẫu “${fileName}” có thẻ chưa đúng`,
    next: 'Mẫu chưa được lưu. Hãy mở mẫu bằng Word, sửa các thẻ này, lưu lại rồi chọn lại tệp.',
  },
  dialog: {
    title: 'Sửa tên, ghi chú của mẫu',
    name: 'Tên mẫu',
    note: 'Ghi chú',
    save: 'Lưu',
    cancel: 'Không lưu',
  },
  tags: {
    title: 'Thẻ dùng trong mẫu',
    hint: 'Bấm vào thẻ để chép, rồi dán vào tệp Word tại chỗ cần điền.',
    now: 'Hiện nay',
    lists: 'Danh sách',
    listHint:
      'Nội dung giữa thẻ mở và thẻ đóng được lặp lại theo từng dòng; trong bảng, đặt thẻ mở ở ô đầu và thẻ đóng ở ô cuối của cùng một dòng.',
    copy: (tag: string) => `Chép ${tag}`,
    copied: (tag: string) => `Đã chép ${tag}. Dán vào tệp Word tại chỗ cần điền.`,
    blank: 'để trống',
  },
} as const;
