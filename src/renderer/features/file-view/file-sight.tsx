import { lazy, Suspense } from 'react';
import type { FileView } from '../../../contract/file-views.ts';
import { fileViewWords as words } from '../../words/file-view.ts';
import { PictureSheet } from '../cutting/picture-sheet.tsx';
import { DocumentSight } from './document-sight.tsx';
import classes from './file-view.module.css';
import { WorkbookSight } from './workbook-sight.tsx';

// pdfjs comes with the first pages that are looked at.
const PagesSheet = lazy(() => import('../cutting/pages-sheet.tsx').then(module => ({ default: module.PagesSheet })));

interface FileSightProps {
  readonly id: string;
  readonly fileName: string;
  readonly view: FileView;
}

export function FileSight({ id, fileName, view }: FileSightProps) {
  switch (view.kind) {
    case 'document':
      return <DocumentSight view={view} />;
    case 'workbook':
      return <WorkbookSight view={view} />;
    case 'picture':
      return <PictureSheet attachmentId={id} fileName={fileName} turn={view.turn} />;
    case 'pages':
      return (
        <Suspense>
          <PagesSheet attachmentId={id} />
        </Suspense>
      );
    default:
      return <p className={classes.message}>{words.unreadable(view.reason)}</p>;
  }
}
