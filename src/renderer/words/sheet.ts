export const sheetWords = {
  keys: 'Mũi tên, Tab, Enter để chuyển ô; gõ để ghi đè, F2 để sửa, phím cách để đổi, Delete để xóa trắng; Ctrl+C, Ctrl+V để chép và dán. Nhấn Esc rồi Tab để rời bảng.',
} as const;
