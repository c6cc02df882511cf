import type { Locator } from 'playwright/test';

export interface DroppedFile {
  readonly name: string;
  /** In base64, as the page is handed it. */
  readonly bytes: string;
}

export function dropped(name: string, bytes: Uint8Array): DroppedFile {
  return { name, bytes: Buffer.from(bytes).toString('base64') };
}

/** Lets files go over a place of the page, as a hand would. */
export async function drop(over: Locator, files: readonly DroppedFile[]): Promise<void> {
  await over.evaluate((element, all) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of all) {
      transfer.items.add(new File([Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0))], name));
    }
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files);
}
