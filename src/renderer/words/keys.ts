/** One key of the program: as it is printed on the keyboard, and what it does. */
export interface KeyEntry {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key of the program, in the groups they are shown in. The guide's chapter "Phím tắt" says the same. */
export const keyTable: readonly { readonly group: string; readonly entries: readonly KeyEntry[] }[] = [
  {
    group: 'Ở mọi trang',
    entries: [
      { keys: ['Ctrl+K'], does: 'Tìm nhanh việc cần làm, trang hoặc đơn vị' },
      { keys: ['Alt+1', 'Alt+9'], does: 'Đến trang thứ nhất … thứ chín ở thanh bên trái' },
      { keys: ['F1'], does: 'Hướng dẫn của trang đang xem' },
      { keys: ['F8'], does: 'Ghi nhận báo cáo' },
      { keys: ['F9'], does: 'Đơn vị nào chưa gửi báo cáo?' },
      { keys: ['Ctrl+Z'], does: 'Hoàn tác thay đổi gần nhất' },
      { keys: ['Ctrl+Y'], does: 'Làm lại thay đổi vừa hoàn tác' },
      {
        keys: ['Ctrl+Enter'],
        does: 'Lưu nội dung đang nhập, ghi nhận báo cáo, xuất văn bản đang lập, nhập tệp đang xem trước',
      },
      { keys: ['Esc'], does: 'Đóng danh sách, lịch đang mở; không có thì đóng khung chi tiết, trở về danh sách' },
    ],
  },
  {
    group: 'Danh sách',
    entries: [
      { keys: ['Ctrl+F'], does: 'Tìm trong danh sách đang xem, không cần dấu' },
      { keys: ['↓'], does: 'Trong ô tìm: xuống dòng đầu' },
      { keys: ['↑ ↓'], does: 'Chuyển dòng' },
      { keys: ['Enter'], does: 'Mở chi tiết của dòng đang chọn' },
      { keys: ['F2'], does: 'Sửa báo cáo đã ghi của đơn vị đang chọn ở Đợt báo cáo' },
      { keys: ['Insert'], does: 'Thêm mô hình, ý kiến, hoạt động trong trang đang xem' },
      { keys: ['Shift+F10'], does: 'Các việc với dòng, ô đang chọn; gõ chữ đầu để đến việc' },
      { keys: ['Ctrl+Shift+L'], does: 'Cột, lọc, nhóm và dạng xem đã lưu' },
      { keys: ['Ctrl+P'], does: 'Xem trước và in những gì đang xem' },
      { keys: ['Ctrl+Shift+E'], does: 'Xuất Excel những gì đang xem' },
    ],
  },
  {
    group: 'Bảng gõ như Excel',
    entries: [
      { keys: ['x', '0', '5/7'], does: 'Ghi Có, Chưa, số chi bộ' },
      { keys: ['Phím cách'], does: 'Đổi Có, Chưa' },
      { keys: ['F2'], does: 'Sửa ô đang chọn' },
      { keys: ['Ctrl+Enter'], does: 'Ghi giá trị vừa gõ vào cả khối đang chọn' },
      { keys: ['Delete'], does: 'Xóa trắng, trở về Chưa có số liệu' },
      { keys: ['Tab', 'Shift+Tab'], does: 'Sang ô bên phải, bên trái' },
      { keys: ['Ctrl+mũi tên'], does: 'Đến hết vùng có số liệu' },
      { keys: ['Shift+mũi tên'], does: 'Chọn khối ô' },
      { keys: ['Home', 'End'], does: 'Đầu dòng, cuối dòng; thêm Ctrl: đầu bảng, cuối bảng' },
      { keys: ['Ctrl+A'], does: 'Chọn cả bảng' },
      { keys: ['Ctrl+C', 'Ctrl+V'], does: 'Chép, dán như trong Excel' },
      { keys: ['Ctrl+D'], does: 'Chép ô trên cùng xuống cả khối đang chọn' },
      { keys: ['Ctrl+R'], does: 'Chép ô bên trái sang cả khối đang chọn' },
      { keys: ['Alt+Enter'], does: 'Mở chi tiết, lịch sử của ô' },
      { keys: ['Alt+↓'], does: 'Lọc, sắp xếp cột của ô đang chọn' },
    ],
  },
  {
    group: 'Trang một đơn vị, bàn tách, gộp ý',
    entries: [
      { keys: ['Alt+↑', 'Alt+↓'], does: 'Đơn vị trước, đơn vị sau' },
      { keys: ['Ctrl+↑', 'Ctrl+↓'], does: 'Báo cáo trước, báo cáo sau trên bàn tách' },
      { keys: ['R'], does: 'Bàn tách, xem tệp: xoay ảnh sang phải' },
      { keys: ['1', '2', '3', '4'], does: 'Nhận tệp gửi đến: hình thức bản của tệp đang chọn' },
      { keys: ['Shift+R'], does: 'Nhận tệp gửi đến: xoay ảnh sang phải' },
      { keys: ['R'], does: 'Gộp ý trùng: để riêng' },
      { keys: ['T'], does: 'Gộp ý trùng: tách ra' },
    ],
  },
];
