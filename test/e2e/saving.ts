import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'playwright/test';
import type { Program } from './programs.ts';

/** Says where to save, as the user would in the system's dialog or the browser's downloads. */
export async function saved(program: Program, place: string, press: () => Promise<void>): Promise<string> {
  const { electron, page } = program;
  if (electron !== null) {
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, place);
    await press();
    await expect.poll(() => statSync(place, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(0);
    return place;
  }
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  await download.saveAs(place);
  return place;
}

/** The words of a Word file, without their marks. */
export function textOf(docx: string): string {
  const xml = unzipSync(readFileSync(docx))['word/document.xml'];
  return xml === undefined ? '' : strFromU8(xml).replaceAll(/<[^>]+>/g, '');
}
