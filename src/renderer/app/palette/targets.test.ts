import { expect, test } from 'vitest';
import type { UnitLine } from '../../../contract/units.ts';
import { targetsFor } from './targets.ts';

const pages = [
  { path: 'dot-bao-cao', label: 'Đợt báo cáo' },
  { path: 'nhap-tu-excel', label: 'Nhập từ Excel' },
];

function aUnit(name: string): UnitLine {
  return {
    id: name,
    version: 1,
    deletedAt: null,
    successorIds: [],
    validFrom: null,
    name,
    shortName: null,
    kind: 'grassrootsCell',
    parentId: null,
    position: 1,
    cellCount: 1,
    memberCount: null,
    contactPost: null,
    contactPhone: null,
    code: null,
    openedOn: null,
    closedOn: null,
    note: null,
  };
}

const units = ['Đảng ủy Sở Xây dựng', 'Chi bộ Tòa án', 'Chi bộ Bảo tàng tỉnh'].map(aUnit);
const labels = (typed: string) => targetsFor(typed, units, pages).map(({ label }) => label);

test('initials find a unit, the name itself before what stands across its kind', () => {
  expect(labels('sxd')).toEqual(['Đảng ủy Sở Xây dựng']);
  expect(labels('bt')).toEqual(['Chi bộ Bảo tàng tỉnh', 'Chi bộ Tòa án']);
});

test('what is often done is found like a page, and nothing stands there twice', () => {
  expect(labels('ghi nhan')).toEqual(['Ghi nhận báo cáo']);
  expect(labels('don doc')).toEqual(['Lập công văn đôn đốc']);
  expect(labels('nhap')).toEqual(['Nhập từ Excel']);
  expect(labels('bao cao')).toEqual([
    'Ghi nhận báo cáo',
    'Tách báo cáo',
    'Phiếu báo cáo',
    'Xuất báo cáo',
    'Đợt báo cáo',
  ]);
});

test('one letter is no initials', () => {
  expect(labels('z')).toEqual([]);
});

test('a page whose name the initials begin comes before a unit they only stand inside of', () => {
  const economicZone = aUnit('Đảng ủy Ban Quản lý Khu kinh tế cửa khẩu');
  const found = targetsFor('kk', [economicZone], [{ path: 'kho-khan', label: 'Khó khăn, kiến nghị, dư luận' }]);
  expect(found.map(({ key }) => key)).toEqual(['kho-khan', economicZone.id]);
});
