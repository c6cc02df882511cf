import { once } from 'node:events';
import { createReadStream, createWriteStream, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

/** In a ZIP: made on Unix, so that the right to run a file is kept. */
const UNIX = 3;

export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

/** Bytes of every file below a folder. */
export function sizeOf(folder) {
  return filesUnder(folder).reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Packs a folder, itself included, so that it unpacks into one place. A file at a time: Electron's own is 180 MB. */
export async function zipFolder(folder, target) {
  const out = createWriteStream(target);
  const zip = new Zip((error, data) => {
    if (error) out.destroy(error);
    else out.write(data);
  });
  for (const file of filesUnder(folder)) {
    const name = [basename(folder), ...relative(folder, file).split(sep)].join('/');
    const entry = new ZipDeflate(name, { level: 6 });
    entry.os = UNIX;
    entry.attrs = (statSync(file).mode << 16) >>> 0;
    zip.add(entry);
    for await (const part of createReadStream(file, { highWaterMark: 1 << 20 })) {
      entry.push(part);
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  out.end();
  await once(out, 'finish');
}
