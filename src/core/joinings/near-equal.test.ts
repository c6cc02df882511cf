import { expect, test } from 'vitest';
import { nearEqual } from './near-equal.ts';

/** What units of an illustrative year wrote, with what each speaks of, as a reader labelled it. */
const said: readonly (readonly [kind: string, text: string, ...about: string[]])[] = [
  ['opinion', 'Bà con mong giá na, giá hồi ổn định, có việc làm gần nhà.', 'việc làm'],
  ['opinion', 'Nhân dân mong việc làm tại chỗ và giá nông sản ổn định.', 'việc làm'],
  ['opinion', 'Người bệnh phản ánh thời gian chờ làm thủ tục ra viện còn lâu.'],
  ['opinion', 'Đảng viên đồng tình, cho rằng Bộ tiêu chí thiết thực.'],
  ['difficulty', 'Kinh phí tuyên truyền chưa được bố trí riêng.', 'kinh phí'],
  ['difficulty', 'Không có kinh phí riêng cho tuyên truyền, in ấn tài liệu.', 'kinh phí'],
  ['difficulty', 'Kinh phí tuyên truyền còn hạn hẹp, phải lồng ghép từ nguồn chi thường xuyên.', 'kinh phí'],
  ['difficulty', 'Một số tiêu chí khó định lượng, chi bộ lúng túng khi đánh giá kết quả.', 'cách đo'],
  ['difficulty', 'Nhiều tiêu chí chưa có cách đo cụ thể, khó đánh giá.', 'cách đo'],
  ['difficulty', 'Chi bộ ít đảng viên, thời gian sinh hoạt ngắn, khó bố trí chuyên đề riêng.', 'ít đảng viên'],
  ['difficulty', 'Số lượng đảng viên ít nên chưa tổ chức được sinh hoạt chuyên đề riêng.', 'ít đảng viên'],
  ['difficulty', 'Tài liệu tuyên truyền Bộ tiêu chí còn ít, chưa sát chuyên môn ngành y.', 'tài liệu'],
  ['difficulty', 'Tài liệu tuyên truyền về Bộ tiêu chí còn ít, khó vận dụng ở đơn vị.', 'tài liệu'],
  ['difficulty', 'Tài liệu tuyên truyền còn ít; cán bộ phụ trách kiêm nhiệm.', 'tài liệu', 'kiêm nhiệm'],
  ['difficulty', 'Cán bộ làm công tác tuyên giáo, dân vận đều kiêm nhiệm, hay thay đổi.', 'kiêm nhiệm'],
  ['difficulty', 'Cán bộ phụ trách phải kiêm nhiệm nhiều việc, chưa được tập huấn.', 'kiêm nhiệm'],
  ['difficulty', 'Lịch biểu diễn dày, nhiều kỳ sinh hoạt phải lùi ngày.'],
  ['proposal', 'Đề nghị Đảng ủy ban hành biểu mẫu báo cáo chung, có phiếu số liệu kèm theo.', 'mẫu báo cáo'],
  ['proposal', 'Đề nghị hướng dẫn mẫu báo cáo thống nhất trong toàn Đảng bộ.', 'mẫu báo cáo'],
  ['proposal', 'Đề nghị tập huấn cho cán bộ phụ trách công tác tuyên truyền.', 'tập huấn'],
  ['proposal', 'Đề nghị mở lớp tập huấn kỹ năng tuyên truyền cho cấp ủy cơ sở.', 'tập huấn'],
  ['proposal', 'Đề nghị tổ chức tập huấn nghiệp vụ hằng năm cho đội ngũ cấp ủy chi bộ.', 'tập huấn'],
  ['proposal', 'Đề nghị bố trí kinh phí riêng cho công tác tuyên truyền.', 'kinh phí'],
  ['proposal', 'Đề nghị UBND tỉnh quan tâm hỗ trợ kinh phí in tài liệu tuyên truyền.', 'kinh phí'],
  ['proposal', 'Đề nghị quan tâm đầu tư khu nhà chờ cho người nhà người bệnh.'],
  ['proposal', 'Đề nghị sớm sửa chữa đoạn đường vào khu di tích.'],
  ['proposal', 'Đề nghị biên soạn bộ câu hỏi - đáp ngắn về Bộ tiêu chí Chỉ số hạnh phúc.'],
  ['proposal', 'Đề nghị cấp thêm sách “Hạnh phúc của người Lạng Sơn” cho các đơn vị.'],
  ['proposal', 'Đề nghị Ban Tuyên giáo và Dân vận Đảng ủy cung cấp thêm tài liệu, bài giảng điện tử.'],
];

const pairs = said.flatMap(([kind, text, ...about], index) =>
  said.slice(index + 1).flatMap(([otherKind, other, ...alsoAbout]) => {
    if (kind !== otherKind) return [];
    const isOffered = nearEqual([text, other].map(each => ({ id: each, kind, text: each }))).length === 1;
    return [{ pair: [text, other], isSame: about.some(thing => alsoAbout.includes(thing)), isOffered }];
  }),
);

test('of the things of one year, no two different ones are offered as one', () => {
  expect(pairs.filter(({ isSame, isOffered }) => isOffered && !isSame)).toEqual([]);
});

test('of seventeen pairs that say the same in other words, fifteen are offered', () => {
  expect(pairs.filter(({ isSame }) => isSame)).toHaveLength(17);
  expect(pairs.filter(({ isSame, isOffered }) => isSame && !isOffered).map(({ pair }) => pair)).toEqual([
    [
      'Không có kinh phí riêng cho tuyên truyền, in ấn tài liệu.',
      'Kinh phí tuyên truyền còn hạn hẹp, phải lồng ghép từ nguồn chi thường xuyên.',
    ],
    [
      'Cán bộ làm công tác tuyên giáo, dân vận đều kiêm nhiệm, hay thay đổi.',
      'Cán bộ phụ trách phải kiêm nhiệm nhiều việc, chưa được tập huấn.',
    ],
  ]);
});

test('what reads alike but asks for another thing stays apart', () => {
  const texts = [
    'Đề nghị tập huấn cho cán bộ phụ trách công tác tuyên truyền.',
    'Đề nghị bố trí kinh phí riêng cho công tác tuyên truyền.',
  ];
  expect(nearEqual(texts.map(text => ({ id: text, kind: '', text })))).toEqual([]);
});

test('what differs by one noun in an equal sentence is offered: only the clerk can tell', () => {
  const texts = ['Thiếu nước sạch cho học sinh bán trú.', 'Thiếu giáo viên cho học sinh bán trú.'];
  expect(nearEqual(texts.map(text => ({ id: text, kind: '', text })))).toHaveLength(1);
});
