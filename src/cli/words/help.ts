interface CommandHelp {
  /** What is typed after `npm run -s cli --`, one or more forms. */
  readonly forms: readonly string[];
  readonly says: readonly string[];
  /** Whole command lines that can be typed as they stand. */
  readonly examples: readonly string[];
}

const asOf = '[--as-of NĂM-THÁNG-NGÀY]';

/** Every command of the terminal, in the order `--help` lists them. */
const commands = {
  init: { forms: ['init'], says: ['tạo sổ mới'], examples: ['init --data so'] },
  'import units': {
    forms: ['import units TỆP.xlsx [--from NGÀY] [--accept]'],
    says: ['nhập danh sách đơn vị; không có --accept thì chỉ xem trước'],
    examples: [
      'import units danh-sach.xlsx --accept --data so',
      'import units danh-sach.xlsx --from 2026-10-01 --data so',
    ],
  },
  'import tracking': {
    forms: ['import tracking TỆP.xlsx --year 2026 [--accept [--with-proposals]]'],
    says: ['nhập bảng theo dõi; --with-proposals: câu hỏi chỉ có một', 'phương án thì lấy phương án đó'],
    examples: ['import tracking theo-doi.xlsx --year 2026 --accept --with-proposals --data so'],
  },
  'import register': {
    forms: ['import register TỆP.xlsx --year 2026 [--accept]'],
    says: ['ghi nhận báo cáo từ sổ văn bản đến'],
    examples: ['import register so-van-ban-den.xlsx --year 2026 --accept --data so'],
  },
  units: {
    forms: [`units ${asOf}`],
    says: ['mã và tên các đơn vị, để dùng ở --unit'],
    examples: ['units --data so', 'units --json --data so'],
  },
  rounds: {
    forms: ['rounds [--year 2026]'],
    says: ['mã, loại và tên các đợt báo cáo, để dùng ở --round'],
    examples: ['rounds --year 2026 --data so'],
  },
  status: {
    forms: [`status --year 2026 ${asOf}`],
    says: ['số liệu của năm'],
    examples: ['status --year 2026 --as-of 2026-12-20 --data so'],
  },
  report: {
    forms: [
      `report --year 2026 ${asOf} --letterhead ban|dang-uy`,
      '       [--to thuong-truc|ban-tinh-uy] [--round ĐỢT] --out TỆP.docx',
    ],
    says: ['xuất báo cáo tổng hợp'],
    examples: ['report --year 2026 --letterhead ban --out bao-cao.docx --data so'],
  },
  document: {
    forms: ['document --kind LOẠI --year 2026 --out TỆP|THƯ_MỤC'],
    says: ['lập văn bản, tin nhắn, danh sách (document --help: các loại)'],
    examples: [],
  },
  changes: {
    forms: [`changes TỆP.docx ${asOf}`],
    says: ['số liệu đã thay đổi sau khi xuất, số cũ còn trong tệp đã sửa'],
    examples: ['changes bao-cao.docx --data so'],
  },
  'check-form': {
    forms: ['check-form TỆP.docx'],
    says: [
      'kiểm tra thể thức một văn bản bất kỳ, không cần sổ',
      '(0 đúng; 1 có điểm phải xem lại; 2 không đọc được tệp)',
    ],
    examples: ['check-form du-thao.docx'],
  },
  undo: { forms: ['undo'], says: ['hoàn tác thao tác gần nhất'], examples: ['undo --data so'] },
  check: { forms: ['check'], says: ['kiểm tra sổ (1: sổ có chỗ hỏng)'], examples: ['check --data so'] },
  diagnose: {
    forms: ['diagnose --out TỆP.zip'],
    says: ['tệp chẩn đoán lỗi, không có tên và nội dung của sổ'],
    examples: ['diagnose --out chan-doan.zip --data so'],
  },
  backup: {
    forms: ['backup [--out TỆP] [--passphrase-file TỆP_MẬT_KHẨU]'],
    says: ['sao lưu (quên mật khẩu là không mở lại được)'],
    examples: ['backup --data so', 'backup --out so-20-12.zip --data so'],
  },
  restore: {
    forms: ['restore [TỆP|latest] [--passphrase-file TỆP_MẬT_KHẨU]'],
    says: ['phục hồi từ bản sao lưu; sổ hiện tại được sao lưu trước'],
    examples: ['restore latest --data so'],
  },
  recover: {
    forms: ['recover'],
    says: ['đọc lại số liệu từ tệp sổ bị hỏng; tệp hỏng được giữ nguyên'],
    examples: ['recover --data so'],
  },
  forms: {
    forms: ['forms --year 2026 --format docx|xlsx --out THƯ_MỤC [--unit ĐƠN_VỊ]'],
    says: ['lập phiếu báo cáo cho từng đơn vị'],
    examples: ['forms --year 2026 --format docx --out phieu --data so'],
  },
  ingest: {
    forms: ['ingest THƯ_MỤC --year 2026 [--accept] [--received-on NGÀY]'],
    says: [
      'xem từng tệp là gì, của đơn vị nào; --accept nhận phiếu báo cáo;',
      'thêm --received-on: ghi nhận cả báo cáo đã rõ đơn vị, hình thức bản,',
      'nhận ngày đó; tệp còn phải hỏi để lại cho trang Đợt báo cáo',
    ],
    examples: ['ingest thu-den --year 2026 --accept --data so'],
  },
  pack: {
    forms: ['pack --out TỆP [--copy|--move]', 'pack --take-back'],
    says: [
      'lập gói số liệu; --copy: bản sao cả sổ cho người cùng làm;',
      '--move: chuyển sổ sang máy khác, máy này chỉ xem và in;',
      '--take-back: nhận lại sổ đã chuyển, máy này ghi tiếp được',
    ],
    examples: ['pack --copy --out so-cho-dong-nghiep.zip --data so', 'pack --take-back --data so'],
  },
  merge: {
    forms: ['merge TỆP [--accept [--choose ours|theirs]]'],
    says: ['nhận gói số liệu; thư mục chưa có sổ: lập sổ từ bản sao cả sổ'],
    examples: ['merge goi-so-lieu.zip --accept --data so'],
  },
  handover: {
    forms: [`handover --year 2026 [--unit ĐƠN_VỊ|--round ĐỢT] ${asOf} --out THƯ_MỤC`],
    says: ['lập thư mục hồ sơ bàn giao năm; của một đơn vị; của một đợt báo cáo'],
    examples: [
      'handover --year 2026 --out ban-giao-2026 --data so',
      'handover --year 2026 --unit "Sở Y tế" --out so-y-te --data so',
    ],
  },
  seed: {
    forms: ['seed --units N [--years 2026-2030]'],
    says: ['tạo sổ mẫu để thử'],
    examples: ['seed --units 38 --years 2026-2027 --data so-thu'],
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

const call = 'npm run -s cli --';

const meanings = `--data THƯ_MỤC: thư mục của sổ; không nêu là sổ của chương trình trên máy này. --json: kết quả cho máy đọc.
ĐƠN_VỊ: mã hoặc tên của đơn vị; lệnh units in ra cả hai.
ĐỢT: dinh-ky, dot-xuat, so-ket, tong-ket (khi năm đó chỉ có một đợt như vậy) hoặc mã đợt; lệnh rounds in ra mã.
Ngày viết NĂM-THÁNG-NGÀY, ví dụ 2026-12-20.

Kết quả (mã thoát): 0 đã làm; 1 không làm được (lý do ở luồng lỗi, sổ không thay đổi); 2 sai cách dùng.`;

const NAMES = 50;

/** All commands, one after another. */
export const usage = `Cách dùng: ${call} <lệnh> --data THƯ_MỤC [--json]      (<lệnh> --help: ví dụ của lệnh)

${Object.values<CommandHelp>(commands).map(inList).join('\n')}

${meanings}`;

/** One command with its examples, null where there is no such command. A command of several kinds tells of all. */
export function usageOf(name: string): string | null {
  const found = Object.entries<CommandHelp>(commands).filter(([key]) => key === name || key.startsWith(`${name} `));
  if (found.length === 0) return null;
  const examples = found.flatMap(([, { examples: each }]) => each.map(example => `  ${call} ${example}`));
  const lines = ['Cách dùng:', ...found.map(([, help]) => inList(help)), '', 'Ví dụ:', ...examples, '', meanings];
  return lines.join('\n');
}

function inList({ forms, says }: CommandHelp): string {
  const typed = forms.map(form => `  ${form}`);
  const last = typed.at(-1) ?? '';
  const [first = '', ...rest] = says;
  const indent = ' '.repeat(NAMES + 2);
  const told = last.length < NAMES + 1 ? [last.padEnd(NAMES + 2) + first] : [last, `${indent}${first}`];
  return [...typed.slice(0, -1), ...told, ...rest.map(line => indent + line)].join('\n');
}
