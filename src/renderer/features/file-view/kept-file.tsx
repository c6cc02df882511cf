import { lazy, Suspense, useState } from 'react';
import { fileViewWords as words } from '../../words/file-view.ts';

// Comes with the first file that is looked at.
const FileDialog = lazy(() => import('./file-dialog.tsx').then(module => ({ default: module.FileDialog })));

interface KeptFileProps {
  readonly id: string;
  readonly fileName: string;
  readonly className: string | undefined;
}

/** The name of a kept file; pressed, the file is looked at inside the program. */
export function KeptFile({ id, fileName, className }: KeptFileProps) {
  const [looking, setLooking] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-label={words.view(fileName)} onClick={() => setLooking(true)}>
        {fileName}
      </button>
      {looking && (
        <Suspense>
          <FileDialog id={id} fileName={fileName} onClose={() => setLooking(false)} />
        </Suspense>
      )}
    </>
  );
}
