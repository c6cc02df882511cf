import { patterns } from '../../form-check/words/patterns.ts';
import { searchKey } from '../../text/search-key.ts';

const ending = 25;
const posts =
  /^(?:pho )?(?:bi thu|giam doc|truong ban|chu tich|chanh van phong|hieu truong|truong phong|tong giam doc|thu truong)(?: |$)/;
const personName = /^(?:\p{Lu}\p{Ll}+\s){1,5}\p{Lu}\p{Ll}+$/u;

/** Who signed: the name under the post, at the foot of the document; null where only "(đã ký)" stands there. */
export function readSigner(lines: readonly string[]): string | null {
  const last = lines.slice(-ending);
  const at = last.findLastIndex(text => patterns.authority.test(text) || posts.test(searchKey(text)));
  if (at === -1) return null;
  return last.slice(at + 1).find(text => personName.test(text) && !posts.test(searchKey(text))) ?? null;
}
