import { searchKey } from '../../text/search-key.ts';

/** Words of a file's name that say what it is or how it was sent, never whose it is; as search keys. */
const noise: readonly RegExp[] = [
  /\b(?:bao cao|bc|kq|ket qua|thuc hien|tuyen truyen|nang cao|cong tac xay dung dang|tgdv|tuyen giao(?: va)? dan van)\b/g,
  /\b(?:bo tieu chi|chi so hanh phuc|hanh phuc|cshp|hpi|nguoi dan)\b/g,
  /\b(?:nam|quy|thang|ngay|lan|so|trang|anh|tr) \d+\b/g,
  /\b(?:signed|da ky|ky so|ban ky|ban chinh(?: thuc)?|ban mem|du thao|final|copy|scan|anh chup|image|img|photo|zalo|gui|nop)\b/g,
  /\b(?:z|img|image|dsc|scan|anh|trang|p)?\d[\da-f]*\b/g,
  // Nothing else is left of the name.
  /^ *(?:anh|bang|tep|file|van ban|tai lieu) *$/g,
];

/** "BC_BVDK_193_signed.pdf" -> "bvdk": what is left of a file's name when everything but a unit is taken out. */
export function unitWordsOfFileName(fileName: string): string {
  const name = withoutEndings(fileName)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return noise
    .reduce((left, pattern) => left.replace(pattern, ' '), ` ${searchKey(name)} `)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The folder a file stood in, the nearest first: "Sở Y tế/bao cao.pdf" -> ["Sở Y tế"]. */
export function foldersOf(fileName: string): readonly string[] {
  return fileName.split('/').slice(0, -1).reverse();
}

export function baseName(fileName: string): string {
  return fileName.split(/[/\\]/).at(-1) ?? fileName;
}

/** "bao tang.doc.docx" -> "bao tang" */
export function withoutEndings(fileName: string): string {
  return baseName(fileName)
    .normalize('NFC')
    .replace(/(?:\.(?:docx?|xlsx?|pdf|jpe?g|png|heic|gif|bmp|tiff?|webp|zip|rar|7z))+$/iu, '');
}
