/** Every sentence the shell itself says: window, menu, dialogs, the page shown when the register cannot be opened. */
export const words = {
  title: 'Sổ theo dõi Chỉ số hạnh phúc',
  menu: {
    file: 'Tệp',
    showRegisterFolder: 'Mở thư mục chứa sổ',
    quit: 'Thoát',
    edit: 'Soạn thảo',
    cut: 'Cắt',
    copy: 'Sao chép',
    paste: 'Dán',
    selectAll: 'Chọn tất cả',
    view: 'Hiển thị',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    zoomReset: 'Cỡ chữ bình thường',
    fullScreen: 'Toàn màn hình',
  },
  save: { title: 'Chọn nơi lưu', button: 'Lưu', word: 'Tệp Word', pdf: 'Tệp PDF', excel: 'Tệp Excel', all: 'Mọi tệp' },
  move: {
    title: 'Chọn thư mục mới của sổ (thư mục trống)',
    button: 'Chuyển sổ vào đây',
    backTitle: 'Sổ vẫn ở thư mục cũ',
    back: 'Không mở được sổ ở thư mục mới nên chương trình mở lại sổ ở thư mục cũ. Số liệu còn nguyên.',
  },
  refused: {
    title: 'Chưa mở được sổ',
    question: 'Phục hồi sổ từ một bản sao lưu?',
    kept: 'Tệp hiện có được giữ nguyên với tên riêng trong thư mục của sổ, không bị ghi đè.',
    leave: 'Không, để nguyên',
  },
  unsaved: {
    title: 'Có nội dung chưa lưu',
    message: 'Nội dung đang nhập chưa được lưu vào sổ. Đóng hoặc tải lại cửa sổ lúc này sẽ bỏ nội dung đó.',
    stay: 'Ở lại',
    leave: 'Tiếp tục, bỏ nội dung chưa lưu',
  },
  crash: {
    title: 'Chương trình phải dừng',
    message: 'Chương trình gặp lỗi và phải dừng.',
    detail: (reference: string, logFolder: string) =>
      `Những gì đã ghi vào sổ vẫn còn nguyên. Hãy mở lại chương trình.\n\nMã lỗi: ${reference}\nNhật ký: ${logFolder}`,
  },
  pageGone: {
    title: 'Màn hình bị dừng',
    message: 'Phần hiển thị của chương trình đã dừng. Những gì đã ghi vào sổ vẫn còn nguyên.',
    reload: 'Hiển thị lại',
    quit: 'Thoát',
  },
} as const;
