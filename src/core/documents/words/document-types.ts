import type { DocumentType } from '../../../contract/enumerations.ts';

/** Types of documents inside a sentence ("01 kế hoạch, 03 công văn"). */
export const documentTypeInText: Readonly<Record<DocumentType, string>> = {
  KH: 'kế hoạch',
  CV: 'công văn',
  HD: 'hướng dẫn',
  BC: 'báo cáo',
  TB: 'thông báo',
  NQ: 'nghị quyết',
  CT: 'chỉ thị',
  KL: 'kết luận',
  QĐ: 'quyết định',
  CTr: 'chương trình',
  TTr: 'tờ trình',
  other: 'văn bản khác',
};
