import { useState } from 'react';
import type { PreviewFile } from '../../../contract/preview.ts';
import { useNotices } from '../../app/notice.tsx';
import { saveFile } from '../../app/save-file.ts';
import { previewWords as words } from '../../words/preview.ts';

/** Saves the PDF that is looked at, as often as wanted. */
export function useSave() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { show } = useNotices();

  async function save({ ticket, fileName }: PreviewFile): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const savedAs = await saveFile(ticket, fileName);
      if (savedAs !== null) show({ sentence: words.saved(savedAs), action: null });
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return { busy, error, save: (file: PreviewFile) => void save(file) };
}
