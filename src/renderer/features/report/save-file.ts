import { client } from '../../app/client.ts';
import { shell } from '../../app/shell.ts';

/**
 * Hands a rendered file to the person: in the window through the system's own dialog, in a browser as a download. The name it
 * was saved under, or null when the person thought better of it; the ticket is then still good.
 */
export async function saveFile(ticket: string, suggestedName: string): Promise<string | null> {
  if (shell === null) {
    download(await client.files.take({ ticket }), suggestedName);
    return suggestedName;
  }
  const destination = await shell.chooseSaveTarget(suggestedName);
  if (destination === null) return null;
  const { fileName } = await client.files.save({ ticket, destination });
  return fileName;
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
