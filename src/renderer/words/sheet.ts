export const sheetWords = {
  keys: 'Mũi tên, Tab, Enter để chuyển ô; gõ để ghi đè, F2 để sửa, phím cách để đổi, Delete để xóa trắng; Ctrl+C, Ctrl+V để chép và dán; Ctrl+D điền xuống, Ctrl+R điền sang phải; Alt+Shift+mũi tên trái thu gọn nhóm, Alt+Shift+mũi tên phải mở các nhóm; Shift+F10 mở các việc với ô. Nhấn Esc rồi Tab để rời bảng.',
  handle: 'Kéo để điền tiếp; bấm đúp để điền xuống hết cột bên cạnh (Ctrl+D, Ctrl+R)',
  menu: {
    label: 'Việc với ô đang chọn',
    copy: 'Sao chép (Ctrl+C)',
    paste: 'Dán (Ctrl+V)',
    pasteByKey: 'Máy không cho dán tự động. Hãy nhấn Ctrl+V để dán vào ô đang chọn.',
    clear: 'Xóa trắng (Delete)',
    fillDown: 'Điền xuống (Ctrl+D)',
    fillRight: 'Điền sang phải (Ctrl+R)',
    open: 'Mở chi tiết, lịch sử (Alt+Enter)',
  },
  kept: 'Ô giữ nguyên.',
  refused: {
    title: (cells: string) => `Chưa ghi: ${cells} ô không phù hợp. Không có gì thay đổi.`,
    outside: (cells: string) => `${cells} ô có số liệu nằm ngoài bảng. Hãy chọn lại ô đầu của khối cần dán.`,
    cell: (row: string, column: string, sentence: string) => `${row}, ${column}: ${sentence}`,
    more: (count: string) => `và ${count} ô khác`,
    close: 'Đóng',
  },
} as const;
