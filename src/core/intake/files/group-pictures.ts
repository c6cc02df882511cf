import { baseName, foldersOf, withoutEndings } from '../recognise/file-name.ts';
import type { FileNature } from './sniff.ts';

interface Sniffed {
  readonly fileName: string;
  readonly nature: FileNature;
}

/** "thu vien (2)", "thu vien_trang 3", "thu vien-2": the page at the end of a picture's name. */
const pageAtEnd = /[\s_.-]*(?:\(\s*\d{1,3}\s*\)|(?:trang|tr|page|p)?[\s_.-]*\d{1,3})$/iu;

/** What a telephone or Zalo calls its pictures: nothing but a number says one from the other. */
const nameless =
  /^(?:z?\d{6,}(?:[\s_-][\da-f]{8,})?|(?:img|image|dsc|photo|anh|ảnh|scan|received|screenshot|zalo)[\s_-]*[\d_\s-]*)$/iu;

/**
 * Files in the order they came, pictures of one paper together: those of one folder whose names differ in a page
 * number only, and those that one program numbered. `together`: all pictures are one paper.
 */
export function groupPictures<File extends Sniffed>(files: readonly File[], together: boolean): readonly File[][] {
  const groups: File[][] = [];
  const byPaper = new Map<string, File[]>();
  for (const file of files) {
    const paper = isPicture(file) ? paperOf(file.fileName, together) : null;
    const group = paper === null ? undefined : byPaper.get(paper);
    if (group !== undefined) group.push(file);
    else {
      const own = [file];
      groups.push(own);
      if (paper !== null) byPaper.set(paper, own);
    }
  }
  const byName = new Intl.Collator('vi', { numeric: true });
  for (const group of groups) group.sort((a, b) => byName.compare(a.fileName, b.fileName));
  return groups;
}

function isPicture({ nature }: Sniffed): boolean {
  return nature === 'picture' || nature === 'applePicture';
}

/** Pictures that two programs named came by two ways: "z6113999000111" of Zalo, "IMG_0012" of a telephone. */
function givenBy(stem: string): string {
  return /^\p{L}*/u.exec(stem)?.[0] ?? '';
}

function paperOf(fileName: string, together: boolean): string {
  if (together) return '';
  const stem = withoutEndings(baseName(fileName));
  const name = nameless.test(stem) ? givenBy(stem) : stem.replace(pageAtEnd, '');
  return `${foldersOf(fileName).join('/')}|${name.toLocaleLowerCase('vi')}`;
}
