import { expect, test } from 'vitest';
import { searchKey } from '../../text/search-key.ts';
import { fieldOfHeading, type TableKind } from './fields.ts';

test.each<readonly [TableKind, string, string, string | null]>([
  ['units', 'Tên đơn vị', '', 'name'],
  ['units', 'Tên tổ chức đảng', '', 'name'],
  ['units', 'Tên cơ quan, đơn vị', '', 'name'],
  ['units', 'Loại hình', '', 'kind'],
  ['units', 'Số chi bộ trực thuộc', '', 'cellCount'],
  ['units', 'Số CB', '', 'cellCount'],
  ['units', 'Tổng số ĐV', '', 'memberCount'],
  ['units', 'SĐT', '', 'contactPhone'],
  ['units', 'Cán bộ đầu mối (chức vụ)', '', 'contactPost'],
  ['tracking', 'Đơn vị', '', 'unit'],
  ['tracking', 'Các đơn vị', '', 'unit'],
  ['tracking', 'Đã đưa vào CT, KH công tác năm', 'Chương trình, kế hoạch', 'inProgramme'],
  ['tracking', 'Chương trình, kế hoạch (có/không)', '', 'inProgramme'],
  ['tracking', 'Kế hoạch riêng (số, ký hiệu)', 'Chương trình, kế hoạch', 'ownPlanNumber'],
  ['tracking', 'Số, ký hiệu', 'Kế hoạch riêng', 'ownPlanNumber'],
  ['tracking', 'Ngày', 'Kế hoạch riêng', 'ownPlanDate'],
  ['tracking', 'Số, ký hiệu', 'Báo cáo năm 2026', 'documentNumber'],
  ['tracking', 'Số đến', 'Báo cáo năm 2026', 'incomingNumber'],
  ['tracking', 'Ngày nhận', 'Báo cáo năm 2026', 'receivedOn'],
  ['tracking', 'T6', '', 'month6'],
  ['tracking', 'Tháng 12', '', 'month12'],
  ['tracking', 'Tháng 7/2026', '', 'month7'],
  ['tracking', '9', 'Sinh hoạt các tháng', 'month9'],
  ['tracking', '9', '', null],
  ['tracking', 'T13', '', null],
  ['tracking', 'Cả năm', '', 'wholeYear'],
  ['tracking', 'Lượt người', 'Kết quả tuyên truyền', 'people'],
  ['tracking', 'Tin, bài', '', 'articles'],
  ['tracking', 'Lãnh đạo phụ trách', '', null],
  ['models', 'Tên đơn vị', '', 'unit'],
  ['models', 'Tên mô hình, điển hình', '', 'name'],
  ['models', 'Đề nghị nhân rộng', '', 'spreadProposed'],
  ['feedback', 'Đơn vị phản ánh, kiến nghị', '', 'unit'],
  ['feedback', 'Cấp xem xét, giải quyết', '', 'level'],
  ['feedback', 'Tình hình giải quyết', '', 'resolution'],
])('%s: "%s" under "%s" is %s', (table, own, under, field) => {
  expect(fieldOfHeading(table, searchKey(own), searchKey(under))).toBe(field);
});
