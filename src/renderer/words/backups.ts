import type { SaveRefusal } from '../../contract/refusals.ts';

/** Why a backup was not made, what was kept, what to do; after it the button that makes one. */
const failureSentence: Readonly<Record<SaveRefusal, string>> = {
  diskFull: 'ổ đĩa đã đầy. Sổ và các bản sao lưu trước còn nguyên. Hãy dọn bớt ổ đĩa rồi bấm “Sao lưu ngay”.',
  notAllowed:
    'không ghi được vào thư mục “sao-luu”. Sổ và các bản sao lưu trước còn nguyên. Hãy mở lại quyền ghi vào thư mục đó rồi bấm “Sao lưu ngay”.',
  folderGone:
    'không thấy thư mục của sổ. Những gì đã lưu không bị sửa. Hãy cắm lại ổ đĩa chứa sổ rồi bấm “Sao lưu ngay”.',
  openElsewhere:
    'chương trình khác đang giữ tệp sao lưu. Sổ và các bản sao lưu trước còn nguyên. Hãy đóng chương trình đó rồi bấm “Sao lưu ngay”.',
  tooLarge: 'tệp sao lưu quá lớn. Sổ và các bản sao lưu trước còn nguyên. Hãy chép cả thư mục của sổ ra nơi khác.',
  unknown:
    'bản chép không ghi được hoặc đọc lại không đúng. Các bản sao lưu trước còn nguyên. Hãy bấm “Sao lưu ngay”; nếu vẫn không được, bấm “Kiểm tra” ở phần “Nơi lưu sổ”.',
};

export const backupWords = {
  title: 'Sao lưu',
  hint: 'Chương trình tự sao lưu khi đóng sổ, mỗi 30 phút khi có thay đổi, trước khi nhập tệp, phục hồi và nâng cấp. Giữ tất cả trong hai ngày, mỗi ngày một bản trong hai tuần, mỗi tuần một bản trong hai tháng, mỗi tháng một bản lâu dài.',
  latest: (moment: string) => `Bản sao lưu gần nhất: ${moment}`,
  none: 'Chưa có bản sao lưu nào.',
  failed: (moment: string, reason: SaveRefusal) => `Lần sao lưu lúc ${moment} chưa xong: ${failureSentence[reason]}`,
  warning: 'Sao lưu chưa xong',
  open: 'Mở phần Sao lưu',
  changed: 'Có thay đổi sau bản sao lưu gần nhất.',
  now: 'Sao lưu ngay',
  withPassphrase: 'Sao lưu có mật khẩu…',
  done: (fileName: string, size: string) => `Đã sao lưu: tệp ${fileName} (${size}) trong thư mục “sao-luu”`,
  passphrase: {
    title: 'Sao lưu có mật khẩu',
    warning:
      'Tệp chỉ mở được bằng mật khẩu này. Chương trình không giữ mật khẩu: quên mật khẩu là mất bản sao lưu đó, không ai mở lại được.',
    first: 'Mật khẩu (từ 8 ký tự)',
    again: 'Nhập lại mật khẩu',
    differs: 'Hai lần nhập không giống nhau.',
    make: 'Sao lưu',
  },
  second: {
    title: 'Nơi sao lưu thứ hai',
    hint: 'Một USB hoặc thư mục trên mạng: mỗi bản sao lưu được chép thêm vào đó, phòng khi máy này hỏng.',
    choose: 'Chọn nơi thứ hai…',
    change: 'Chọn nơi khác…',
    clear: 'Thôi dùng nơi này',
    folderName: 'Sao lưu sổ theo dõi HPI',
    copied: (moment: string) => `Chép lần gần nhất: ${moment}`,
    missing: (moment: string) => `Không thấy nơi này từ ${moment}. Sẽ chép ngay khi cắm lại.`,
    warning: (moment: string) =>
      `Đã quá một tuần không chép được vào nơi này (từ ${moment}). Hãy cắm lại USB hoặc chọn nơi khác.`,
    missingLong: (moment: string) =>
      `Đã quá một tuần không chép được bản sao lưu vào nơi thứ hai (từ ${moment}). Bản sao lưu trên máy này vẫn đủ. Hãy cắm lại USB hoặc chọn nơi khác.`,
    onlyInWindow: 'Chọn nơi thứ hai trong cửa sổ của chương trình (không chọn được trong trình duyệt).',
  },
  trial: {
    title: 'Đang dùng bản phục hồi',
    sentence: (moment: string, restored: string) =>
      `Sổ đang là bản sao lưu lúc ${moment} (phục hồi lúc ${restored}). Sổ trước đó còn nguyên trong “sao-luu”.`,
    afterDamage: (moment: string, restored: string) =>
      `Sổ đang là bản sao lưu lúc ${moment} (phục hồi lúc ${restored}) vì tệp sổ trước đó bị hỏng hoặc không còn. Tệp hỏng được giữ nguyên trong thư mục của sổ.`,
    back: 'Về lại như trước',
    keep: 'Giữ bản này',
  },
  list: {
    title: 'Phục hồi từ bản sao lưu',
    hint: 'Sổ hiện tại được sao lưu trước khi phục hồi và có thể lấy lại bằng “Về lại như trước”.',
    empty: 'Chưa có bản sao lưu nào.',
    at: 'Sao lưu lúc',
    kind: 'Lý do',
    place: 'Nơi giữ',
    size: 'Dung lượng',
    units: 'Đơn vị',
    meetings: 'Dòng sinh hoạt',
    receipts: 'Báo cáo đến',
    models: 'Mô hình',
    feedback: 'Khó khăn, kiến nghị',
    sealed: 'Có mật khẩu',
    unreadable: 'Không đọc được',
    places: { own: 'Máy này', second: 'Nơi thứ hai' },
    restore: 'Phục hồi…',
  },
  restore: {
    title: 'Phục hồi từ bản sao lưu',
    sentence: (moment: string) =>
      `Sổ sẽ trở về như lúc ${moment}. Những gì ghi sau lúc đó không còn trong sổ, nhưng sổ hiện tại được sao lưu trước và lấy lại được bằng “Về lại như trước”. Mọi trang đang mở sẽ được tải lại.`,
    passphrase: 'Mật khẩu của bản sao lưu',
    action: 'Phục hồi',
    cancel: 'Không, quay lại',
  },
} as const;
