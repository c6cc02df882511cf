import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleUnits } from '../testing/example-units.ts';
import { nameMatcher } from './match.ts';

const match = nameMatcher(exampleUnits);

function nameOf(id: string): string {
  return exampleUnits.find(unit => unit.id === id)?.name ?? '';
}

function matched(name: string): string | readonly string[] {
  const result = match(name);
  return 'match' in result ? nameOf(result.match) : result.candidates.map(nameOf);
}

describe('names as offices shorten them', () => {
  test.each([
    ['VP UBND tỉnh', 'Đảng ủy Văn phòng Ủy ban nhân dân tỉnh'],
    ['VP Đảng ủy UBND tỉnh', 'Chi bộ Văn phòng Đảng ủy Ủy ban nhân dân tỉnh'],
    ['Sở Nông nghiệp và MT', 'Đảng ủy Sở Nông nghiệp và Môi trường'],
    ['Sở NN-MT', 'Đảng ủy Sở Nông nghiệp và Môi trường'],
    [' Sở KH&CN ', 'Đảng ủy Sở Khoa học và Công nghệ'],
    ['Sở\u00A0GD&ĐT', 'Đảng ủy Sở Giáo dục và Đào tạo'],
    ['Đảng ủy sở Nội Vụ', 'Đảng ủy Sở Nội vụ'],
    ['Sở Văn hóa - Thể thao và Du lịch', 'Đảng ủy Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VHTTDL', 'Đảng ủy Sở Văn hóa, Thể thao và Du lịch'],
    ['Đảng uỷ Sở Y tế', 'Đảng ủy Sở Y tế'],
    ['BV Đa khoa tỉnh', 'Đảng ủy Bệnh viện Đa khoa tỉnh'],
    ['BV Y học cổ truyền', 'Chi bộ Bệnh viện Y học cổ truyền'],
    ['Trường CĐ Lạng Sơn', 'Đảng ủy Trường Cao đẳng Lạng Sơn'],
    ['BQL Khu KTCK Đồng Đăng - Lạng Sơn', 'Đảng ủy Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn'],
    ['Cty CP Cấp thoát nước Lạng Sơn', 'Đảng ủy Công ty Cổ phần Cấp thoát nước Lạng Sơn'],
    ['Cty TNHH MTV KTCT thủy lợi Lạng Sơn', 'Đảng ủy Công ty TNHH MTV Khai thác công trình thủy lợi Lạng Sơn'],
    ['Ban QL ĐTXD các công trình giao thông', 'Chi bộ Ban Quản lý đầu tư xây dựng các công trình giao thông'],
    ['Ban QLDA đầu tư xây dựng tỉnh', 'Chi bộ Ban Quản lý dự án đầu tư xây dựng tỉnh'],
    ['TT Xúc tiến Đầu tư, Thương mại và Du lịch', 'Chi bộ Trung tâm Xúc tiến Đầu tư Thương mại và Du lịch tỉnh'],
    ['TT\u00A0Phục vụ HCC tỉnh', 'Chi bộ Trung tâm Phục vụ hành chính công tỉnh'],
    ['TT Kiểm soát bệnh tật', 'Chi bộ Trung tâm Kiểm soát bệnh tật tỉnh'],
    ['Quỹ  ĐTPT tỉnh', 'Chi bộ Quỹ Đầu tư phát triển tỉnh'],
    ['Đoàn NT ca múa kịch tỉnh', 'Chi bộ Đoàn Nghệ thuật ca múa kịch tỉnh'],
    ['Trường THPT Chuyên Chu Văn An', 'Chi bộ Trường Trung học phổ thông Chuyên Chu Văn An'],
    ['Trường PTDTNT tỉnh', 'Chi bộ Trường Phổ thông Dân tộc nội trú tỉnh'],
    ['BQL Khu di tích Chi Lăng', 'Chi bộ Ban Quản lý Khu di tích Chi Lăng'],
    ['Cty Xổ số kiến thiết', 'Chi bộ Công ty Xổ số kiến thiết Lạng Sơn'],
    ['Đoàn TN UBND tỉnh', 'Đoàn TNCS Hồ Chí Minh Ủy ban nhân dân tỉnh'],
    ['Hội CCB UBND tỉnh', 'Hội Cựu chiến binh các cơ quan Ủy ban nhân dân tỉnh'],
  ])('%s', (written, name) => {
    expect(matched(written)).toBe(name);
  });

  test('a register of shortened names is matched by full ones just as well', () => {
    const shortened = nameMatcher([
      { id: 'a', name: 'VP UBND tỉnh', shortName: null, kind: 'grassrootsCommittee' },
      { id: 'b', name: 'Sở KH&CN', shortName: null, kind: 'grassrootsCommittee' },
    ]);
    expect(shortened('Đảng ủy Văn phòng Ủy ban nhân dân tỉnh')).toEqual({ match: 'a' });
    expect(shortened('Sở Khoa học và Công nghệ')).toEqual({ match: 'b' });
  });
});

describe('what is not certain is never filed', () => {
  test('a Chi bộ is never the Đảng ủy of its body', () => {
    expect(matched('Chi bộ Sở Tài chính')).toEqual([]);
    expect(matched('Chi bộ 1')).toEqual([]);
  });

  test('a Đảng ủy where the register has a Chi bộ is proposed', () => {
    expect(matched('Đảng ủy Sở Ngoại vụ')).toEqual(['Chi bộ Sở Ngoại vụ']);
  });

  test('a slip of the finger is proposed', () => {
    expect(matched('Sở Tài chinhs')).toEqual(['Đảng ủy Sở Tài chính']);
  });

  test.each([
    'Sở',
    'Văn phòng',
    'Bệnh viện',
    'TT tỉnh',
    'UBND tỉnh',
    'Ban Tổ chức Tỉnh ủy',
    'Sở Tài nguyên và Môi trường',
    'CDC',
    '',
  ])('"%s" has no lone candidate that could be taken by itself', name => {
    const result = match(name);
    expect('candidates' in result && result.candidates.length !== 1).toBe(true);
  });

  test('two units of one name are told apart by the group they stand in, else asked', () => {
    const twins = nameMatcher([
      { id: 'a', name: 'Đảng ủy Sở Y tế', shortName: null, kind: 'grassrootsCommittee' },
      { id: 'b', name: 'Chi bộ Sở Y tế', shortName: null, kind: 'subordinateCell' },
    ]);
    expect(twins('Sở Y tế')).toEqual({ candidates: ['a', 'b'], likely: true });
    expect(twins('Sở Y tế', 'grassrootsCommittee')).toEqual({ match: 'a' });
    expect(twins('Chi bộ Sở Y tế')).toEqual({ match: 'b' });
  });
});

test('every unit is found by its own name, whatever the case, the spaces and the form of its marks', () => {
  const disguises: readonly ((name: string) => string)[] = [
    name => name.toUpperCase(),
    name => name.normalize('NFD'),
    name => ` ${name.replaceAll(' ', '\u00A0 ')} `,
    name => name.replaceAll('ủy', 'uỷ'),
    name => name.replace(' và ', ' & '),
    name => name.replace(/, | - /g, ' – '),
    name => name.replace(/^(?:Đảng ủy|Chi bộ) /, ''),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...exampleUnits), fc.subarray([...disguises]), (unit, chosen) => {
      const written = chosen.reduce((name, disguise) => disguise(name), unit.name);
      expect(match(written)).toEqual({ match: unit.id });
    }),
    { numRuns: 500 },
  );
});
