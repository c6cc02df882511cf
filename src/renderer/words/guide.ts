/** "Hướng dẫn sử dụng": what stands around its chapters, which are in resources/huong-dan. */
export const guideWords = {
  heading: 'Hướng dẫn sử dụng',
  contents: 'Các chương',
  search: 'Tìm trong hướng dẫn',
  nothingFound: 'Không có chương nào nói về điều đang tìm.',
  print: 'In chương này',
  back: 'Trở lại trang đang làm',
  menu: {
    guide: 'Hướng dẫn trang này',
    keys: 'Phím tắt',
    diagnostics: 'Tệp chẩn đoán lỗi',
    about: 'Giới thiệu',
  },
  about: {
    title: 'Giới thiệu',
    name: 'Sổ theo dõi Chỉ số hạnh phúc (Sổ theo dõi HPI)',
    version: (version: string) => `Phiên bản ${version}`,
    offline: 'Chương trình chạy trên một máy, không cần mạng, không gửi gì ra ngoài.',
    licences:
      'Giấy phép của các thành phần: trong thư mục chương trình, tệp LICENSES.chromium.html và LICENSE.electron.txt.',
  },
} as const;
