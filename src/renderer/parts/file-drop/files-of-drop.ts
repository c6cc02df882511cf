/** The files of a drop, those inside dropped folders too; at most `most` are gathered. */
export async function filesOfDrop(transfer: DataTransfer, most: number): Promise<readonly File[]> {
  // Entries must all be asked for before the first wait: the browser empties the list when the event is over.
  const plain = [...transfer.files];
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry() ?? []);
  if (!entries.some(entry => entry.isDirectory)) return plain.slice(0, most);
  const files: File[] = [];
  for (const entry of entries) await gather(entry, files, most);
  return files;
}

async function gather(entry: FileSystemEntry, files: File[], most: number): Promise<void> {
  if (files.length >= most) return;
  if (isFile(entry)) files.push(await fileAt(entry));
  else if (isFolder(entry)) {
    const reader = entry.createReader();
    for (;;) {
      const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (batch.length === 0 || files.length >= most) return;
      for (const inner of batch) await gather(inner, files, most);
    }
  }
}

/** With the folders it stood in, as a folder chosen in the system's dialog gives it; of a dropped one browsers leave them out. */
async function fileAt(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return Object.defineProperty(file, 'webkitRelativePath', { value: entry.fullPath.replace(/^\//, '') });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
