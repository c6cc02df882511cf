import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same file under another code, as an earlier program would have written it. */
export function replaceCode(bytes: Uint8Array, code: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.endsWith('.xml')) return [name, part] as const;
    return [name, strToU8(strFromU8(part).replaceAll(/HPI\d-[0-9A-Z]{25}-[0-9A-Z]{25}-[0-9A-F]{8}/g, code))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
