/** What a file is by its first bytes, whatever its name says; text has none and goes by name. */
type FileKind = 'word' | 'pdf' | 'picture' | 'oldOffice' | 'plainText' | 'other';

const pictures: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
];

/** Pictures are those a page can show. */
export function fileKindOf(bytes: Uint8Array, fileName: string): FileKind {
  const begins = (wanted: readonly number[], at = 0) => wanted.every((byte, index) => bytes[at + index] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06])) return 'word';
  if (begins([0xd0, 0xcf, 0x11, 0xe0])) return 'oldOffice';
  if (pictures.some(picture => begins(picture))) return 'picture';
  if (begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8)) return 'picture';
  // Scanners and portals put a line or two before it.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  return /\.txt$/iu.test(fileName) ? 'plainText' : 'other';
}
