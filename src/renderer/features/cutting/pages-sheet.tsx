import { useEffect, useState } from 'react';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { type OpenPdf, openPdf } from '../preview/pdf.ts';
import { PdfPreview } from '../preview/pdf-preview.tsx';
import { useFileBytes } from './use-file-bytes.ts';

/** The pages of a received PDF as they look. Loaded when first looked at. */
export function PagesSheet({ attachmentId }: { readonly attachmentId: string }) {
  const { data: file, error } = useFileBytes(attachmentId);
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [broken, setBroken] = useState<unknown>(null);
  useEffect(() => {
    if (file === undefined) return;
    let opened: OpenPdf | null = null;
    let left = false;
    file
      .arrayBuffer()
      .then(bytes => openPdf(new Uint8Array(bytes)))
      .then(made => {
        if (left) return made.close();
        opened = made;
        setPdf(made);
      })
      .catch((problem: unknown) => {
        if (!left) setBroken(problem);
      });
    return () => {
      left = true;
      opened?.close();
    };
  }, [file]);
  if (error !== null || broken !== null) return <ErrorBox error={error ?? broken} />;
  return pdf === null ? null : <PdfPreview pdf={pdf} />;
}
