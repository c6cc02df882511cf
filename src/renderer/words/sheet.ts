export const sheetWords = {
  keys: 'Mũi tên, Tab, Enter để chuyển ô; gõ để ghi đè, F2 để sửa, phím cách để đổi, Delete để xóa trắng; Ctrl+C, Ctrl+V để chép và dán. Nhấn Esc rồi Tab để rời bảng.',
  kept: 'Ô giữ nguyên.',
  refused: {
    title: (cells: string) => `Chưa ghi: ${cells} ô không phù hợp. Không có gì thay đổi.`,
    outside: (cells: string) => `${cells} ô có số liệu nằm ngoài bảng. Hãy chọn lại ô đầu của khối cần dán.`,
    cell: (row: string, column: string, sentence: string) => `${row}, ${column}: ${sentence}`,
    more: (count: string) => `và ${count} ô khác`,
    close: 'Đóng',
  },
} as const;
