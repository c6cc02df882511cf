/** Every sentence the loopback server says by itself. */
export const words = {
  opened: (address: string) => `Mở trình duyệt tại địa chỉ này (dùng được một lần): ${address}`,
  notOpened: (sentence: string) => `Chưa mở được sổ. ${sentence}`,
  wrongUsage: (reason: string) => `Cách gọi chưa đúng: ${reason}. Dùng: --data THƯ-MỤC [--port SỐ] [--demo]`,
  wrongPort: '--port phải là số từ 0 đến 65535',
  tooLarge: 'Nội dung gửi đi quá lớn (trên 64 MB). Không có gì thay đổi. Hãy chia thành nhiều lần',
  portTaken: (port: number) =>
    `Cổng ${port} đang được chương trình khác dùng. Không có gì thay đổi. Hãy chọn số khác sau --port, hoặc bỏ --port để máy tự chọn`,
  portNotAllowed: (port: number) =>
    `Không có quyền dùng cổng ${port}. Không có gì thay đổi. Hãy chọn số khác sau --port (từ 1024 trở lên), hoặc bỏ --port để máy tự chọn`,
  noKey: {
    title: 'Cần mở bằng địa chỉ do chương trình đưa ra',
    text: 'Mỗi lần chạy, chương trình in ra một địa chỉ riêng và địa chỉ đó chỉ dùng được một lần. Hãy chạy lại chương trình rồi mở địa chỉ mới.',
  },
} as const;
