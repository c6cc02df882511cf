import type {
  AttachmentRefusal,
  BackupRefusal,
  FileRefusal,
  HandoverRefusal,
  IntakeRefusal,
  MoveRefusal,
  PackageRefusal,
  PaperRefusal,
  RefusalCode,
  RefusalData,
  RegisterRefusal,
  SaveRefusal,
  StaleField,
  UsedBy,
  WordFileRefusal,
  WrongValue,
} from '../refusals.ts';
import { fieldLabel } from './fields.ts';
import { nounLabel } from './labels.ts';

const fileSentence: Readonly<Record<FileRefusal, string>> = {
  notAWorkbook:
    'không phải là tệp Excel (.xlsx). Hãy chọn đúng tệp bảng tính, hoặc mở tệp bằng Excel rồi lưu lại dạng .xlsx',
  oldExcelFile:
    'là tệp Excel đời cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành dạng “Excel Workbook (.xlsx)” rồi nhập lại',
  encryptedWorkbook: 'có đặt mật khẩu mở tệp nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập',
  tooLarge: 'quá lớn (trên 50 MB). Hãy chép riêng bảng cần nhập sang một tệp mới rồi nhập lại',
  tooMuch:
    'có quá nhiều trang, ô, chữ hoặc ghi chú nên không đọc hết được. Hãy chép riêng bảng cần nhập sang một tệp mới rồi nhập lại',
  zipBomb: 'có nội dung nén bất thường nên không được mở. Hãy xin lại tệp gốc từ người gửi',
  empty: 'không có nội dung. Hãy kiểm tra lại tệp rồi nhập lại',
  damaged: 'bị hỏng, không đọc được đầy đủ. Hãy mở bằng Excel, lưu lại thành tệp mới rồi nhập',
  hostile: 'có thành phần không an toàn nên không được mở. Hãy xin lại tệp gốc từ người gửi',
  noUnitColumn: 'không có cột tên đơn vị. Hãy kiểm tra dòng tiêu đề của bảng (cần có cột “Đơn vị” hoặc “Tên đơn vị”)',
  trackingNotUnits: 'là bảng theo dõi, không phải danh sách đơn vị. Hãy chọn loại “Bảng theo dõi” rồi nhập lại',
  unitsNotTracking: 'là danh sách đơn vị, không phải bảng theo dõi. Hãy chọn loại “Danh sách đơn vị” rồi nhập lại',
  noRows: 'có tiêu đề nhưng không có dòng số liệu nào. Hãy kiểm tra lại trang tính rồi nhập lại',
};

const wordFileSentence: Readonly<Record<WordFileRefusal, string>> = {
  notAWordFile:
    'không phải là tệp Word (.docx). Hãy chọn đúng tệp văn bản, hoặc mở tệp bằng Word rồi lưu lại dạng .docx',
  oldWordFile: 'là tệp Word đời cũ (.doc). Hãy mở bằng Word, chọn Lưu thành dạng “Word Document (.docx)” rồi thử lại',
  encrypted: 'có đặt mật khẩu mở tệp nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi thử lại',
  tooLarge: 'quá lớn nên không đọc được. Hãy bỏ bớt ảnh hoặc tách phụ lục thành tệp riêng rồi thử lại',
  zipBomb: 'có nội dung nén bất thường nên không được mở. Hãy xin lại tệp gốc từ người gửi',
  empty: 'không có nội dung. Hãy kiểm tra lại tệp rồi thử lại',
  damaged: 'bị hỏng, không đọc được đầy đủ. Hãy mở bằng Word, lưu lại thành tệp mới rồi thử lại',
  hostile: 'có thành phần không an toàn nên không được mở. Hãy xin lại tệp gốc từ người gửi',
};

const registerSentence: Readonly<Record<RegisterRefusal, string>> = {
  newer:
    'Sổ này do phiên bản mới hơn của chương trình tạo ra nên không mở bằng phiên bản này. Tệp sổ được giữ nguyên. Hãy dùng phiên bản mới hơn của chương trình',
  foreign: 'Tệp trong thư mục này không phải là sổ của chương trình. Tệp được giữ nguyên. Hãy chọn thư mục khác',
  damaged:
    'Tệp sổ bị hỏng nên không mở để tránh mất thêm số liệu. Tệp được giữ nguyên. Hãy phục hồi từ bản sao lưu gần nhất trong thư mục “sao-luu”',
  ownedElsewhere:
    'Sổ đang được mở ở một cửa sổ hoặc chương trình khác. Không có gì thay đổi. Hãy đóng cửa sổ kia rồi mở lại',
  notWritable: 'Không có quyền ghi vào thư mục này. Không có gì thay đổi. Hãy chọn một thư mục khác trên máy',
  notAFolder: 'Nơi đã chọn không phải là thư mục. Không có gì thay đổi. Hãy chọn một thư mục trên máy',
  networkDrive:
    'Thư mục này nằm trên ổ mạng, sổ đang dùng không được đặt ở đó vì có thể hỏng số liệu. Không có gì thay đổi. Hãy chọn thư mục trên ổ đĩa của máy',
  cloudFolder:
    'Thư mục này được đồng bộ lên mạng (OneDrive, Google Drive…), sổ đang dùng không được đặt ở đó vì có thể hỏng số liệu. Không có gì thay đổi. Hãy chọn thư mục khác',
  diskFull: 'Ổ đĩa đã đầy. Những gì đã lưu trước đó vẫn còn nguyên. Hãy dọn bớt ổ đĩa rồi mở lại',
  gone: 'Tệp sổ không còn trong thư mục này nhưng vẫn còn bản sao lưu, nên chương trình không tự tạo sổ trống. Hãy phục hồi từ bản sao lưu gần nhất trong thư mục “sao-luu”',
  folderGone:
    'Thư mục của sổ không còn ở chỗ cũ (đã đổi tên, chuyển đi, bị xóa, hoặc ổ đĩa đã rút ra) nên thay đổi vừa rồi chưa được ghi. Những gì đã lưu trước đó nằm trong thư mục ấy. Hãy đưa thư mục về chỗ cũ rồi làm lại',
  moving:
    'Sổ đang được chuyển sang thư mục khác nên chưa ghi, chưa đọc được. Những gì đã lưu vẫn còn nguyên. Hãy đợi chuyển xong rồi làm lại',
  moved:
    'Sổ trong thư mục này đã được chuyển sang thư mục khác. Hãy mở chương trình như thường lệ, hoặc chọn thư mục sổ đã chuyển đến',
  notThere:
    'Không thấy sổ ở thư mục đã chuyển đến (ổ đĩa chưa cắm, thư mục đã đổi tên hoặc bị xóa). Không có gì thay đổi, sổ trống không được tạo ra. Hãy cắm lại ổ đĩa hoặc đưa thư mục về chỗ cũ rồi mở lại',
  missing: 'Chưa có sổ trong thư mục này. Không có gì thay đổi. Hãy tạo sổ mới hoặc chọn đúng thư mục của sổ',
};

const saveSentence: Readonly<Record<SaveRefusal, string>> = {
  openElsewhere:
    'đang được mở trong Word hoặc Excel nên chưa ghi được. Tệp cũ được giữ nguyên. Hãy đóng tệp đó hoặc chọn tên khác',
  folderGone: 'chưa ghi được vì thư mục không còn. Hãy chọn thư mục khác',
  diskFull: 'chưa ghi được vì ổ đĩa đã đầy. Tệp cũ (nếu có) được giữ nguyên. Hãy dọn bớt ổ đĩa rồi ghi lại',
  notAllowed: 'chưa ghi được vì không có quyền ghi vào thư mục này. Hãy chọn thư mục khác',
  tooLarge:
    'chưa ghi được vì quá lớn: trình duyệt nhận được tệp đến 2 GB, một gói chứa được đến 4 GB và 60.000 tệp. Sổ không thay đổi. Hãy lập gói trong cửa sổ của chương trình, hoặc đóng chương trình rồi chép cả thư mục của sổ',
  unknown: 'chưa ghi được. Tệp cũ (nếu có) được giữ nguyên. Hãy chọn nơi khác rồi ghi lại',
};

const backupSentence: Readonly<Record<BackupRefusal, (fileName: string) => string>> = {
  missing: name => `Không tìm thấy bản sao lưu “${name}”. Hãy chọn bản khác trong danh sách`,
  notABackup: name => `Tệp “${name}” không phải là bản sao lưu của sổ. Hãy chọn đúng tệp`,
  newer: name =>
    `Bản sao lưu “${name}” do phiên bản mới hơn của chương trình tạo ra. Hãy dùng phiên bản mới hơn của chương trình`,
  damaged: name => `Bản sao lưu “${name}” bị hỏng nên không dùng được. Hãy chọn bản khác trong danh sách`,
  needsPassphrase: name => `Bản sao lưu “${name}” có mật khẩu. Hãy nhập mật khẩu đã đặt khi sao lưu`,
  wrongPassphrase: name =>
    `Mật khẩu không mở được bản sao lưu “${name}” (hoặc tệp đã bị sửa). Hãy nhập lại mật khẩu đã đặt khi sao lưu`,
  noWayBack: () => 'Sổ đang dùng không phải là bản phục hồi dùng thử nên không có bản trước để về lại',
  noneKept: () => 'Không có bản sao lưu nào đọc được trong thư mục “sao-luu” của sổ. Hãy nêu rõ tệp sao lưu',
  insideRegister: () =>
    'Nơi sao lưu thứ hai không đặt trong thư mục của sổ vì thư mục đó hỏng thì mất cả hai. Hãy chọn USB hoặc thư mục khác',
};

const paperSentence: Readonly<Record<PaperRefusal, string>> = {
  noRound: 'Năm này chưa có đợt báo cáo nên chưa lập được văn bản. Hãy lập đợt báo cáo trước',
  nobodyOverdue: 'Không có đơn vị nào quá hạn chưa gửi báo cáo tính đến ngày này nên không cần văn bản đôn đốc',
  nobodyAwaited: 'Không có đơn vị nào chưa gửi báo cáo nên không cần nhắc',
  deadlineOver: 'Đã qua hạn báo cáo. Hãy lập công văn đôn đốc',
  roundClosed: 'Đợt đã chốt số liệu khi chưa hết hạn báo cáo nên không còn nhắc',
  nobodyAsked: 'Không có báo cáo nào đang đề nghị bổ sung. Hãy ghi đề nghị bổ sung ở trang Đợt báo cáo trước',
  nobodyExpected: 'Chưa có đơn vị nào trong danh sách phải báo cáo nên chưa lập được văn bản',
  nothingListed: 'Danh sách này chưa có dòng nào nên không lập được',
};

const attachmentSentence: Readonly<Record<AttachmentRefusal, string>> = {
  tooLarge: 'quá lớn (trên 200 MB). Hãy quét lại với độ phân giải thấp hơn rồi gắn lại',
  empty: 'không có nội dung. Hãy kiểm tra lại tệp rồi gắn lại',
  program: 'là chương trình hoặc lối tắt nên không được kèm vào sổ. Hãy kèm văn bản, bảng tính, ảnh hoặc PDF',
  macros: 'có chứa macro nên không được kèm vào sổ. Hãy mở bằng Word hoặc Excel, lưu lại dạng .docx hoặc .xlsx',
  script: 'là tệp có thể chạy lệnh nên không được kèm vào sổ. Hãy kèm văn bản, bảng tính, ảnh hoặc PDF',
  hostile: 'có nội dung không an toàn nên không được kèm vào sổ. Hãy xin lại tệp gốc từ người gửi',
  notOpened:
    'không có chương trình nào trên máy mở được từ đây. Hãy lưu tệp ra ngoài rồi mở bằng chương trình thích hợp',
  notAPaper: 'không phải là văn bản. Hãy chọn tệp PDF, Word hoặc ảnh chụp (JPG, PNG)',
};

const packageSentence: Readonly<Record<PackageRefusal, string>> = {
  notAPackage: 'không phải là gói số liệu của chương trình. Hãy chọn đúng tệp gói số liệu',
  damaged: 'bị hỏng hoặc thiếu nội dung. Hãy xin gói khác từ máy đã lập gói',
  hostile: 'có thành phần không an toàn nên không được mở. Hãy xin lại gói từ máy đã lập gói',
  tooLarge: 'quá lớn nên không đọc được. Hãy xin gói khác từ máy đã lập gói',
  newer: 'do phiên bản mới hơn của chương trình lập. Hãy cập nhật chương trình trên máy này rồi nhận lại',
  older: 'do phiên bản cũ hơn của chương trình lập. Hãy cập nhật chương trình trên máy kia rồi lập gói mới',
  otherRegister: 'là của một sổ khác, không phải bản sao của sổ này. Hãy chọn đúng gói',
  onlyChanges:
    'chỉ có số liệu, không đủ để lập sổ trên máy mới. Hãy dùng tệp lập bằng “Chuyển sổ sang máy khác” hoặc “Lập bản sao”',
  registerThere: 'cần một thư mục chưa có sổ. Hãy chọn thư mục khác',
};

const intakeSentence: Readonly<Record<IntakeRefusal, (count: number) => string>> = {
  tooManyFiles: count =>
    `Nhiều tệp quá: mỗi lần nhận nhiều nhất ${count} tệp. Không có gì thay đổi. Hãy chia thành nhiều lần`,
  tooMuch: () => 'Các tệp quá lớn (trên 500 MB cả lượt). Không có gì thay đổi. Hãy chia thành nhiều lần',
  noRegister: () =>
    'Không thấy bảng sổ văn bản đến trong tệp (cần có cột “Số đến”, “Cơ quan gửi” và “Trích yếu”). Sổ không thay đổi. Hãy chọn đúng tệp',
};

const handoverSentence: Readonly<Record<HandoverRefusal, string>> = {
  somethingThere: 'Nơi đã chọn có sẵn tệp hoặc thư mục. Không có gì thay đổi. Hãy chọn một tên thư mục chưa có',
  insideRegister: 'Hồ sơ bàn giao không đặt trong thư mục của sổ. Không có gì thay đổi. Hãy chọn thư mục khác',
  nothingOfUnit: 'Trong năm này sổ chưa có văn bản, báo cáo, tài liệu nào của đơn vị nên chưa lập được hồ sơ',
  nothingThatYear: 'Sổ chưa có số liệu của năm này nên chưa lập được hồ sơ bàn giao. Hãy chọn năm khác',
};

const moveSentence: Readonly<Record<MoveRefusal, string>> = {
  notEmpty: 'Thư mục đã chọn có sẵn tệp hoặc thư mục khác. Hãy chọn hoặc tạo một thư mục trống',
  insideRegister:
    'Thư mục đã chọn chứa thư mục của sổ hoặc nằm trong thư mục đó. Hãy chọn một thư mục trống ở chỗ khác',
  noRoom: 'Ổ đĩa đã chọn không đủ chỗ cho sổ và tài liệu kèm theo. Hãy dọn bớt ổ đĩa đó hoặc chọn ổ đĩa khác',
  notCopied:
    'Chép sổ sang thư mục mới không trọn vẹn (ổ đĩa bị lỗi hoặc đã rút ra). Hãy kiểm tra ổ đĩa hoặc chọn thư mục khác',
  notHere: 'Sổ này mở từ thư mục được chỉ định lúc khởi động nên không chuyển từ đây được',
};

const usedByWords: Readonly<Record<UsedBy, string>> = {
  subordinateUnits: 'đơn vị trực thuộc trong sổ',
  receipts: 'báo cáo đến đã ghi nhận',
};

const wrongValueReason: Readonly<Record<WrongValue, string>> = {
  unitBelowItself: 'một đơn vị không thể thuộc chính nó hoặc thuộc đơn vị cấp dưới của nó',
  endsBeforeItBegins: 'ngày kết thúc sớm hơn ngày bắt đầu',
  countAboveTotal: 'số đã thực hiện lớn hơn tổng số',
  unknownUnit: 'đơn vị này không còn trong sổ',
  superiorRemoved: 'đơn vị này đang ở Mục đã xóa, hãy khôi phục đơn vị này trước',
  nothingToCut: 'chưa có nội dung',
  unitHasNoCells: 'đơn vị này không trả lời theo số chi bộ',
  futureReceipt: 'ngày nhận sau ngày hôm nay',
  alreadySent: 'đơn vị đã gửi báo cáo, không cần đôn đốc nữa',
  extendedBeforeDeadline: 'ngày gia hạn sớm hơn hạn báo cáo',
  endedAlready: 'đơn vị đã kết thúc hoạt động trước ngày này hoặc chưa thành lập',
  completionBeforeReceipt: 'hạn bổ sung sớm hơn ngày nhận báo cáo hoặc ngày đề nghị bổ sung',
};

const sentences: { readonly [Code in RefusalCode]: (data: RefusalData<Code>) => string } = {
  NOT_FOUND: ({ noun }) =>
    `Không còn mục này trong sổ (${nounLabel[noun]}). Có thể mục đã bị xóa; hãy tải lại danh sách.`,
  STALE: ({ fields }) =>
    fields.length === 0
      ? 'Mục này vừa được sửa ở nơi khác. Chưa lưu thay đổi của lần này. Hãy xem lại rồi lưu lần nữa.'
      : `Mục này vừa được sửa ở nơi khác (${fields.map(staleFieldInWords).join('; ')}). Chưa lưu thay đổi của lần này. Hãy xem lại rồi lưu lần nữa.`,
  ALREADY_EXISTS: ({ noun, name }) =>
    `${nounLabel[noun]} “${name}” đã có trong sổ. Không có gì thay đổi. Hãy sửa mục đã có.`,
  WRONG_VALUE: ({ field, reason }) =>
    `${fieldLabel[field] ?? field}: ${wrongValueReason[reason]}. Không có gì thay đổi.`,
  STILL_USED: ({ noun, name, by }) => `${nounLabel[noun]} “${name}” còn ${usedByWords[by]}. Không có gì thay đổi.`,
  ROUND_CLOSED: ({ name }) =>
    `Đợt “${name}” đã chốt số liệu. Không có gì thay đổi. Muốn sửa, hãy mở lại số liệu và ghi lý do.`,
  UNDO_BLOCKED: ({ sentence, blockedBy }) =>
    `Chưa hoàn tác được “${sentence}” vì sau đó đã có thay đổi liên quan: “${blockedBy}”. Hãy hoàn tác thay đổi đó trước.`,
  NOTHING_TO_UNDO: () => 'Không còn thay đổi nào để hoàn tác.',
  NOTHING_TO_REDO: () => 'Không còn thay đổi nào để làm lại.',
  FILE_REFUSED: ({ reason, fileName }) => `Tệp “${fileName}” ${fileSentence[reason]}. Sổ không thay đổi.`,
  WORD_FILE_REFUSED: ({ reason, fileName }) =>
    `Tệp “${fileName}” ${wordFileSentence[reason]}. Tệp gốc được giữ nguyên.`,
  PAPER_REFUSED: ({ reason }) => `${paperSentence[reason]}.`,
  ATTACHMENT_REFUSED: ({ reason, fileName }) => `Tệp “${fileName}” ${attachmentSentence[reason]}. Sổ không thay đổi.`,
  PACKAGE_REFUSED: ({ reason, fileName }) => `Tệp “${fileName}” ${packageSentence[reason]}. Sổ không thay đổi.`,
  INTAKE_REFUSED: ({ reason, count }) => `${intakeSentence[reason](count)}.`,
  HANDOVER_REFUSED: ({ reason }) => `${handoverSentence[reason]}.`,
  MOVE_REFUSED: ({ reason }) => `${moveSentence[reason]}. Sổ vẫn ở thư mục cũ, không có gì thay đổi.`,
  READ_ONLY: () =>
    'Sổ đang ở chế độ chỉ xem và in, không có gì thay đổi. Muốn ghi, hãy bấm “Trở lại chế độ ghi” ở đầu trang.',
  HANDED_OVER: ({ on }) =>
    `Sổ này đã chuyển sang máy khác ngày ${on}, nay ở chế độ chỉ xem và in. Không có gì thay đổi. Muốn ghi tiếp ở máy này, hãy nhận lại sổ trong Thiết lập.`,
  TEMPLATE_BROKEN: ({ fileName, problems }) =>
    `Mẫu “${fileName}” có thẻ chưa đúng: ${problems.join('; ')}. Mẫu chưa được lưu. Hãy mở mẫu bằng Word, sửa các thẻ này rồi thêm lại.`,
  NOTHING_EXPORTED: () => 'Chưa xuất báo cáo nào từ sổ này nên chưa có số liệu để so sánh. Hãy xuất báo cáo trước.',
  TICKET_EXPIRED: () => 'Phiên làm việc với tệp này đã kết thúc. Sổ không thay đổi. Hãy chọn lại tệp.',
  SAVE_REFUSED: ({ reason, fileName }) => `Tệp “${fileName}” ${saveSentence[reason]}.`,
  BACKUP_REFUSED: ({ reason, fileName }) => `${backupSentence[reason](fileName)}. Sổ không thay đổi.`,
  NOTHING_READABLE: ({ place }) =>
    `Không đọc lại được số liệu từ tệp sổ bị hỏng. Tệp được giữ nguyên. Hãy phục hồi từ một bản sao lưu. Thư mục: ${place}`,
  REGISTER_REFUSED: ({ reason, place }) => `${registerSentence[reason]}. Thư mục: ${place}`,
  UNEXPECTED: ({ reference }) =>
    `Chương trình gặp lỗi ngoài dự kiến, thao tác vừa rồi chưa được lưu; số liệu trước đó còn nguyên. Hãy thử lại; nếu vẫn gặp lỗi, ghi lại mã ${reference}.`,
};

/** The one sentence a person reads for a refusal: what happened, what was kept, what to do next. */
export function refusalSentence<Code extends RefusalCode>(code: Code, data: RefusalData<Code>): string {
  return sentences[code](data);
}

function staleFieldInWords({ field, now }: StaleField): string {
  const name = fieldLabel[field] ?? field;
  return now === '' ? name : `${name}: ${now}`;
}

/** Input that does not fit the contract, each part in plain words (words/invalid-input.ts). */
export function invalidInputSentence(first: string): string {
  return `Nội dung nhập chưa đúng: ${first}. Không có gì thay đổi.`;
}
