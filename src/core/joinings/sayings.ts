import { searchKey } from '../text/search-key.ts';

/** Words any paper of an office is full of; they say nothing of its matter. As search keys, like everything below. */
const silent =
  'de nghi|kien nghi|de xuat|quan tam|cong tac|tiep tuc|kip thoi|thuong xuyen|mot so|nhieu|hang nam|phai|duoc|cho|cua|va|cac|nhung|voi|tai|o|ve|nen|con|da|de|theo|trong|toan|tu|co|rieng|nay|do|thi|la|rang|khi|hay|deu|som|them';

/** Ways an office says one thing, and what that thing weighs against a single syllable. */
const sayings: readonly (readonly [weight: number, ways: string])[] = [
  // Nearly every difficulty is a want of something, and everything here is about the same criteria.
  [
    0.3,
    'thieu|chua duoc bo tri|chua bo tri|khong duoc bo tri|khong co|chua co|khong du|chua du|han hep|han che|con it|qua it',
  ],
  [0.6, 'tuyen truyen'],
  [0.6, 'bo tieu chi chi so hanh phuc|bo tieu chi|chi so hanh phuc|tieu chi'],
  [3, 'kinh phi|nguon kinh phi|nguon chi|ngan sach'],
  [2, 'bieu mau bao cao|mau bao cao|bieu mau|mau bieu|de cuong bao cao'],
  [2, 'thong nhat|chung|dung chung'],
  [2, 'kho dinh luong|kho do luong|kho luong hoa|cach do|chua luong hoa|chua dinh luong|dinh luong'],
  [2, 'danh gia'],
  [2, 'nhan dan|ba con|nguoi dan|quan chung|quan chung nhan dan'],
  [2, 'tap huan|boi duong|mo lop tap huan|lop tap huan'],
  [2, 'nghiep vu|ky nang|chuyen mon nghiep vu'],
  [2, 'tai lieu|an pham'],
  [2, 'kiem nhiem'],
  [2, 'can bo phu trach|can bo lam|can bo|doi ngu'],
  [2, 'cap uy|cap uy co so|cap uy chi bo'],
];

const wayToSaying = new Map(
  sayings.flatMap(([, ways], index) => ways.split('|').map(way => [way, `${index}`] as const)),
);
const byLength = [...wayToSaying.keys(), ...silent.split('|')].toSorted((one, other) => other.length - one.length);
// The longest way is found first; what stands between two spaces is a whole word.
const known = new RegExp(`(?<= )(?:${byLength.join('|')})(?= )`, 'g');

/** Syllables of a text without marks, case, punctuation and figures. */
export function syllablesOf(text: string, most: number): readonly string[] {
  return searchKey(text)
    .split(' ')
    .filter(word => /\p{L}/u.test(word))
    .slice(0, most);
}

/** The same text by what it speaks of: each way of saying a thing is that thing, silent words are left out. */
export function matterOf(syllables: readonly string[]): readonly string[] {
  return ` ${syllables.join(' ')} `
    .replace(known, way => wayToSaying.get(way) ?? '')
    .split(' ')
    .filter(word => word !== '');
}

/** Weight of a word that `matterOf` gave: a thing's own, 1 for a syllable. */
export function weightOf(word: string): number {
  return /^\d/.test(word) ? (sayings[Number(word)]?.[0] ?? 1) : 1;
}
