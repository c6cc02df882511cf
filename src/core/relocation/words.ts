/** What moving the register's folder is at. */
export const moveWords = {
  backup: 'Sao lưu sổ',
  files: 'Chép tài liệu kèm theo và bản sao lưu',
  register: 'Chép sổ và kiểm tra lại',
} as const;
