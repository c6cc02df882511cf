import { client } from '../../../app/client.ts';
import { saveFile } from '../../../app/save-file.ts';

/** Hands the issued copy over: the window asks where to, a browser downloads it. */
export async function openCopy(documentId: string): Promise<void> {
  const { ticket, fileName } = await client.papers.attachment({ id: documentId });
  await saveFile(ticket, fileName);
}
