import type { FeedbackKind, ModelType } from '../../contract/index.ts';

/** Invented names and sentences for a synthetic register; none belongs to a real office. */
export function committeeName(number: number): string {
  return `Đảng ủy Sở mẫu số ${number}`;
}

export function cellName(number: number): string {
  return `Chi bộ Trung tâm mẫu số ${number}`;
}

export function organisationName(number: number): string {
  return `Hội quần chúng mẫu số ${number}`;
}

export function modelName(type: ModelType, number: number): string {
  const stems: Readonly<Record<ModelType, string>> = {
    happyFamily: 'Bữa cơm sum họp',
    happyNeighbourhood: 'Khối phố sáng, xanh, sạch, đẹp',
    happyOffice: 'Công sở thân thiện',
    happySchool: 'Mỗi ngày đến trường là một ngày vui',
    happyHospital: 'Nụ cười người bệnh',
    skilfulMobilisation: 'Khéo vận động từ cơ sở',
    followingUncleHo: 'Mỗi tuần một việc tốt theo gương Bác',
    other: 'Cách làm hay',
  };
  return `${stems[type]} số ${number}`;
}

export const modelResults = 'Được cán bộ, đảng viên và Nhân dân hưởng ứng; duy trì đều hằng tháng';

export const feedbackSentences: Readonly<Record<FeedbackKind, readonly [string, ...string[]]>> = {
  difficulty: [
    'Tài liệu tuyên truyền Bộ tiêu chí còn ít',
    'Cán bộ phụ trách đều kiêm nhiệm',
    'Một số tiêu chí khó định lượng',
  ],
  proposal: ['Đề nghị tập huấn kỹ năng tuyên truyền', 'Đề nghị có mẫu báo cáo thống nhất'],
  opinion: [
    'Nhân dân mong có việc làm tại chỗ, giá nông sản ổn định',
    'Đảng viên đồng tình, cho rằng Bộ tiêu chí thiết thực',
  ],
  falseInformation: ['Thông tin chưa đúng về mục đích khảo sát trên mạng xã hội'],
};

export function roundTitle(year: number): string {
  return `năm ${year}`;
}
