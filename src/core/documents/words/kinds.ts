import type { ModelType, UnitKind } from '../../../contract/enumerations.ts';

/** Kinds of units inside a sentence ("9/16 đảng ủy cơ sở"). */
export const unitKindInText: Readonly<Record<UnitKind, string>> = {
  grassrootsCommittee: 'đảng ủy cơ sở',
  sectionCommittee: 'đảng bộ bộ phận',
  grassrootsCell: 'chi bộ cơ sở',
  subordinateCell: 'chi bộ trực thuộc đảng ủy cơ sở',
  massOrganisation: 'tổ chức chính trị - xã hội',
  coordinatingBody: 'cơ quan phối hợp',
  other: 'đơn vị khác',
};

/** Kinds of models inside a sentence ("06 mô hình gia đình hạnh phúc"). */
export const modelTypeInText: Readonly<Record<ModelType, string>> = {
  happyFamily: 'mô hình gia đình hạnh phúc',
  happyNeighbourhood: 'mô hình khu dân cư hạnh phúc',
  happyOffice: 'mô hình cơ quan, đơn vị hạnh phúc',
  happySchool: 'mô hình trường học hạnh phúc',
  happyHospital: 'mô hình bệnh viện hạnh phúc',
  skilfulMobilisation: 'mô hình “Dân vận khéo”',
  followingUncleHo: 'mô hình học tập và làm theo Bác',
  other: 'mô hình khác',
};
