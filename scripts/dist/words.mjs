// Every sentence the packing says to whoever packs.
export const words = {
  packing: platform => `Đóng gói cho ${platform}…`,
  noElectron: (platform, zip, folder) =>
    `Chưa lấy được Electron cho ${platform}: đặt tệp ${zip} vào thư mục ${folder} rồi chạy lại npm run dist.`,
  noInstaller: folder =>
    `Chưa làm được bộ cài đặt: giải nén nsis-3.0.4.1.7z vào ${folder}/nsis và nsis-resources-3.4.1.7z vào ${folder}/nsis-resources rồi chạy lại npm run dist.`,
  failed: 'Chưa đóng gói xong; lý do ở trên.',
  strangers: (platform, names) => `Gói ${platform} có tệp lạ:\n${names.join('\n')}`,
  wrongRecord: program => `${program}: dấu kiểm tra không khớp với app.asar.`,
  carried: 'Bản mang theo: sổ nằm trong thư mục "du-lieu" cạnh chương trình. Xem DOC-TRUOC.txt.\r\n',
  figures: {
    title: version => `Sổ theo dõi HPI ${version}: số liệu đóng gói`,
    size: (name, bytes) => `${(bytes / 1_000_000).toFixed(1).replace('.', ',').padStart(8)} MB  ${name}`,
    electron: (platform, version) => `${platform}: Electron ${version}`,
    fuses: (platform, fuses) =>
      `${platform}, cầu chì đọc lại từ chương trình: ${fuses.map(({ name, isOn }) => `${name} ${isOn ? 'bật' : 'tắt'}`).join(', ')}.`,
    record: 'Windows: dấu kiểm tra ghi trong tệp .exe bằng đúng SHA-256 phần đầu của app.asar.',
    recordInStandIn:
      'Windows: dấu kiểm tra và cầu chì mới được thử trên một tệp .exe thế chỗ (không phải Electron), đã bỏ ra khỏi gói.',
    start: (milliseconds, times) =>
      `Linux: từ lúc mở đến khi màn hình đầu tiên dùng được (sổ trống): ${milliseconds} ms, số giữa của ${times} lần.`,
    noStart: 'Linux: chưa đo thời gian mở, máy này không có màn hình.',
    linuxTampered:
      'Linux: Electron không đối chiếu app.asar khi mở (chỉ làm trên Windows và macOS), nên app.asar bị sửa không bị từ chối ở đây.',
    notStarted: 'Chưa chạy thử trên Windows: chương trình .exe, việc từ chối app.asar bị sửa, bộ cài đặt, chạy từ USB.',
    notMade: names => `Chưa làm được: ${names.join('; ')}.`,
  },
};
