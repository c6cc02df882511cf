export const formCheckWords = {
  intro:
    'Đối chiếu một văn bản Word bất kỳ với thể thức văn bản của Đảng: khổ giấy, lề, phông chữ, phần đầu, số và ký hiệu, nội dung, chữ ký, nơi nhận, phụ lục. Tệp chỉ được đọc, không bị sửa và không lưu vào sổ.',
  drop: 'Thả tệp Word (.docx) vào đây, hoặc',
  browse: 'chọn tệp',
  choose: 'Chọn tệp Word',
  chooseOther: 'Chọn tệp khác',
  reading: (fileName: string) => `Đang đối chiếu “${fileName}”`,
  refusedTitle: 'Chưa đọc được tệp',
  fixFailed: 'Chưa lập được bản sao',
  against: (rules: string, ruleSet: string) => `Đã đối chiếu ${rules} quy tắc theo ${ruleSet}.`,
  none: 'Không có điểm nào phải xem lại.',
  counts: (errors: string, advice: string) => {
    if (advice === '') return `${errors} điểm chưa đúng thể thức.`;
    return errors === ''
      ? `${advice} điểm nên xem lại.`
      : `${errors} điểm chưa đúng thể thức, ${advice} điểm nên xem lại.`;
  },
  fixable: (count: string) => `${count} điểm sửa được vào bản sao mà không đổi nội dung; các điểm khác phải tự xem.`,
  nothingFixable: 'Các điểm này phải tự xem và sửa trong Word.',
  fix: 'Sửa những lỗi sửa được vào bản sao',
  fixing: 'Đang lập bản sao',
  saved: (fileName: string, corrected: string) =>
    `Đã lưu bản sao “${fileName}”, sửa ${corrected} điểm. Tệp gốc giữ nguyên.`,
  unsaved: (corrected: string) => `Bản sao đã lập xong, sửa ${corrected} điểm, chưa lưu ra ngoài.`,
  save: 'Chọn nơi lưu',
  copy: (left: string) =>
    left === '' ? 'Bản sao không còn điểm nào phải xem lại.' : `Bản sao còn ${left} điểm phải tự xem:`,
  columns: { level: 'Mức', place: 'Chỗ', found: 'Trong văn bản', expected: 'Quy định' },
  canFix: 'Sửa được',
  rule: (text: string) => `Quy tắc: ${text}`,
  skip: 'Bỏ qua quy tắc này',
  skipped: (count: string) => `Đang bỏ qua ${count} quy tắc còn ý kiến khác nhau.`,
  unskip: 'Dùng lại tất cả',
  group: (label: string, count: string) => `${label}: ${count}`,
  own: {
    title: (count: string) => `Thể thức: ${count} điểm phải xem lại`,
    none: 'Thể thức: không có điểm nào phải xem lại.',
    checking: 'Đang kiểm tra thể thức',
    failed: 'Chưa kiểm tra được thể thức',
    finding: (place: string, found: string) => `${place}: ${found}`,
    expected: (expected: string) => `Đúng thể thức: ${expected}`,
    showRule: 'Xem quy tắc',
    hideRule: 'Thu gọn',
    source: (rule: string, source: string) => `${rule} (${source})`,
  },
} as const;
