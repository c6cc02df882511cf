/** The chapters in the order they are read; each is `resources/huong-dan/<name>.md`. */
export const chapters = [
  'bat-dau',
  'tong-quan',
  'don-vi',
  'trang-don-vi',
  'chuong-trinh-ke-hoach',
  'sinh-hoat',
  'tuyen-truyen',
  'dot-bao-cao',
  'ban-tach',
  'gop-y-trung',
  'mo-hinh',
  'kho-khan',
  'nhiem-vu-195',
  'nhap-tu-excel',
  'van-ban-don-doc',
  'bao-cao-tong-hop',
  'kiem-tra-the-thuc',
  'can-xem-lai',
  'danh-sach',
  'cuoi-nam',
  'sao-luu',
  'sang-may-khac',
  'thiet-lap',
  'phim-tat',
  'khi-co-loi',
] as const;
export type Chapter = (typeof chapters)[number];

/** Which chapter speaks of a page, by the page's address. */
const PAGES: Readonly<Record<string, Chapter>> = {
  '': 'tong-quan',
  'buoc-dau': 'bat-dau',
  'don-vi': 'don-vi',
  'don-vi/:id': 'trang-don-vi',
  'chuong-trinh-ke-hoach': 'chuong-trinh-ke-hoach',
  'sinh-hoat': 'sinh-hoat',
  'tuyen-truyen': 'tuyen-truyen',
  'dot-bao-cao': 'dot-bao-cao',
  'tach-bao-cao': 'ban-tach',
  'gop-y-trung': 'gop-y-trung',
  'mo-hinh': 'mo-hinh',
  'kho-khan-kien-nghi': 'kho-khan',
  'nhiem-vu': 'nhiem-vu-195',
  'nhap-tu-excel': 'nhap-tu-excel',
  'van-ban': 'van-ban-don-doc',
  'bao-cao-tong-hop': 'bao-cao-tong-hop',
  'xem-truoc': 'bao-cao-tong-hop',
  'kiem-tra-the-thuc': 'kiem-tra-the-thuc',
  'can-xem-lai': 'can-xem-lai',
  'cuoi-nam': 'cuoi-nam',
  'thiet-lap': 'thiet-lap',
};

/** `page` is an address, or its pattern in the list of pages; undefined: no chapter speaks of it. */
export function ownChapter(page: string): Chapter | undefined {
  const [first = '', second] = page.split('/');
  return PAGES[page] ?? (first === 'don-vi' && second !== undefined ? 'trang-don-vi' : PAGES[first]);
}

export function chapterOfPage(page: string): Chapter {
  return ownChapter(page) ?? 'bat-dau';
}

export function isChapter(name: string | undefined): name is Chapter {
  return chapters.some(chapter => chapter === name);
}
