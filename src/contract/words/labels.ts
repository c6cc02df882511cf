import type {
  ActivityKind,
  Answer,
  Channel,
  CopyForm,
  CutOff,
  DocumentType,
  FeedbackKind,
  LineState,
  MeetingKind,
  ModelBearer,
  ModelField,
  ModelState,
  ModelType,
  Noun,
  PaperPurpose,
  PassageSection,
  ReminderChannel,
  Resolution,
  RoundKind,
  RoundState,
  TaskState,
  Turn,
  UnitKind,
} from '../enumerations.ts';

/** The office's word for every enumerated value; screens, documents and imports read it from here. */
export const unitKindLabel: Readonly<Record<UnitKind, string>> = {
  grassrootsCommittee: 'Đảng ủy cơ sở',
  sectionCommittee: 'Đảng bộ bộ phận',
  grassrootsCell: 'Chi bộ cơ sở',
  subordinateCell: 'Chi bộ trực thuộc đảng ủy cơ sở',
  massOrganisation: 'Tổ chức chính trị - xã hội',
  coordinatingBody: 'Cơ quan phối hợp',
  other: 'Đơn vị khác',
};

export const turnLabel: Readonly<Record<Turn, string>> = {
  0: 'Không xoay',
  90: 'Xoay phải 90°',
  180: 'Xoay 180°',
  270: 'Xoay trái 90°',
};

export const answerLabel: Readonly<Record<Answer, string>> = { yes: 'Có', no: 'Chưa' };

export const notRecordedLabel = 'Chưa có số liệu';

export const meetingKindLabel: Readonly<Record<MeetingKind, string>> = {
  regular: 'Sinh hoạt thường kỳ',
  thematic: 'Sinh hoạt chuyên đề',
  organisation: 'Sinh hoạt chi đoàn, chi hội',
};

export const activityKindLabel: Readonly<Record<ActivityKind, string>> = {
  session: 'Hội nghị, cuộc tuyên truyền',
  article: 'Tin, bài',
  specialPage: 'Chuyên trang, chuyên đề',
  material: 'Tài liệu, infographic, sách',
  other: 'Hình thức khác',
};

export const roundKindLabel: Readonly<Record<RoundKind, string>> = {
  yearly: 'Định kỳ năm',
  adHoc: 'Đột xuất (khi có yêu cầu)',
  interim: 'Sơ kết',
  final: 'Tổng kết',
};

export const roundStateLabel: Readonly<Record<RoundState, string>> = {
  prepared: 'Đang chuẩn bị',
  open: 'Đang mở',
  closed: 'Đã chốt số liệu',
};

export const cutOffLabel: Readonly<Record<CutOff, string>> = {
  before: 'Nhận đến hết ngày liền trước là đúng hạn',
  through: 'Nhận trong chính ngày hạn vẫn đúng hạn',
};

export const channelLabel: Readonly<Record<Channel, string>> = {
  documentSystem: 'iOffice',
  email: 'Thư điện tử',
  zalo: 'Zalo',
  paper: 'Bản giấy',
  other: 'Đường khác',
};

export const copyFormLabel: Readonly<Record<CopyForm, string>> = {
  digitallySigned: 'Bản ký số',
  stampedPaper: 'Bản giấy có dấu',
  soft: 'Bản mềm chưa ký',
  photo: 'Ảnh chụp',
};

export const lineStateLabel: Readonly<Record<LineState, string>> = {
  notYetDue: 'Chưa đến hạn',
  overdue: 'Quá hạn',
  softOnly: 'Chờ bản chính thức',
  onTime: 'Đúng hạn',
  late: 'Chậm',
  askedToComplete: 'Đề nghị bổ sung',
  accepted: 'Đạt yêu cầu',
  exempt: 'Không phải báo cáo',
};

export const modelTypeLabel: Readonly<Record<ModelType, string>> = {
  happyFamily: 'Gia đình hạnh phúc',
  happyNeighbourhood: 'Khu dân cư hạnh phúc',
  happyOffice: 'Cơ quan, đơn vị hạnh phúc',
  happySchool: 'Trường học hạnh phúc',
  happyHospital: 'Bệnh viện hạnh phúc',
  skilfulMobilisation: '“Dân vận khéo”',
  followingUncleHo: 'Học tập và làm theo Bác',
  other: 'Loại khác',
};

export const modelBearerLabel: Readonly<Record<ModelBearer, string>> = { collective: 'Tập thể', individual: 'Cá nhân' };

export const modelFieldLabel: Readonly<Record<ModelField, string>> = {
  economy: 'Kinh tế',
  cultureSociety: 'Văn hóa - xã hội',
  defenceSecurity: 'Quốc phòng - an ninh',
  politicalSystem: 'Xây dựng hệ thống chính trị',
};

export const modelStateLabel: Readonly<Record<ModelState, string>> = {
  proposed: 'Mới đề xuất',
  recognised: 'Đã công nhận',
  spreading: 'Đang nhân rộng',
  discontinued: 'Không duy trì',
};

export const feedbackKindLabel: Readonly<Record<FeedbackKind, string>> = {
  difficulty: 'Khó khăn, vướng mắc',
  proposal: 'Kiến nghị, đề xuất',
  opinion: 'Tình hình Nhân dân, dư luận xã hội',
  falseInformation: 'Thông tin sai trái, xấu độc',
};

export const taskStateLabel: Readonly<Record<TaskState, string>> = {
  notStarted: 'Chưa thực hiện',
  underWay: 'Đang thực hiện',
  done: 'Đã hoàn thành',
};

export const resolutionLabel: Readonly<Record<Resolution, string>> = {
  notForwarded: 'Chưa chuyển',
  forwarded: 'Đã chuyển',
  answered: 'Đã trả lời',
  beyondAuthority: 'Ngoài thẩm quyền',
};

export const paperPurposeLabel: Readonly<Record<PaperPurpose, string>> = {
  directive: 'Lãnh đạo, chỉ đạo, hướng dẫn',
  requestReport: 'Đề nghị báo cáo',
  remindBefore: 'Nhắc trước hạn',
  chase: 'Đôn đốc gửi báo cáo',
  askToComplete: 'Đề nghị bổ sung, hoàn thiện báo cáo',
  resultNotice: 'Thông báo kết quả thực hiện chế độ báo cáo',
  quickReport: 'Báo cáo nhanh',
  consolidatedReport: 'Báo cáo tổng hợp',
  other: 'Văn bản khác',
};

export const documentTypeLabel: Readonly<Record<DocumentType, string>> = {
  KH: 'Kế hoạch',
  CV: 'Công văn',
  HD: 'Hướng dẫn',
  BC: 'Báo cáo',
  TB: 'Thông báo',
  NQ: 'Nghị quyết',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  QĐ: 'Quyết định, quy định',
  CTr: 'Chương trình',
  TTr: 'Tờ trình',
  other: 'Loại khác',
};

export const reminderChannelLabel: Readonly<Record<ReminderChannel, string>> = {
  letter: 'Công văn',
  zalo: 'Zalo',
  telephone: 'Điện thoại',
  email: 'Thư điện tử',
  other: 'Hình thức khác',
};

/** "Nhóm 4" */
export function criterionGroupLabel(group: number): string {
  return `Nhóm ${group}`;
}

/** Sections of the cutting desk; a result's group stands beside. */
export const passageSectionLabel: Readonly<Record<PassageSection, string>> = {
  results: 'Kết quả',
  model: 'Mô hình, điển hình',
  difficulty: 'Khó khăn, vướng mắc',
  proposal: 'Kiến nghị, đề xuất',
  opinion: 'Tình hình Nhân dân, dư luận xã hội',
  propaganda: 'Công tác tuyên truyền',
  other: 'Nội dung khác',
};

/** "Chung": what belongs to no single criterion group. */
export const generalGroupLabel = 'Chung';

export const nounLabel: Readonly<Record<Noun, string>> = {
  unit: 'Đơn vị',
  unitProfile: 'Thông tin đơn vị',
  workPlan: 'Chương trình, kế hoạch',
  meeting: 'Sinh hoạt',
  activity: 'Công tác tuyên truyền',
  round: 'Đợt báo cáo',
  rosterLine: 'Danh sách đơn vị phải báo cáo',
  receipt: 'Báo cáo đến',
  reportContent: 'Số liệu báo cáo',
  model: 'Mô hình, điển hình',
  feedback: 'Khó khăn, kiến nghị, dư luận',
  passage: 'Đoạn trích báo cáo',
  joining: 'Ý trùng đã gộp',
  issuedDocument: 'Văn bản đã ban hành',
  reminder: 'Đôn đốc',
  upwardReport: 'Báo cáo phải gửi cấp trên',
  documentTemplate: 'Mẫu văn bản',
  attachment: 'Tệp kèm theo',
  view: 'Dạng xem',
  taskProgress: 'Tiến độ nhiệm vụ',
  taskLead: 'Đơn vị chủ trì nhiệm vụ',
  passedDoubt: 'Điều đã bỏ qua khi xem lại',
  settings: 'Thiết lập',
};
