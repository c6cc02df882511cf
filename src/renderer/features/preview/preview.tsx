import { Button } from '@mantine/core';
import { IconArrowLeft, IconFileDownload, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useNotices } from '../../app/notice.tsx';
import { useKeys } from '../../app/use-keys.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { Progress } from '../../parts/progress/progress.tsx';
import { previewWords as words } from '../../words/preview.ts';
import { PagesPreview } from './pages-preview.tsx';
import { PdfPreview } from './pdf-preview.tsx';
import classes from './preview.module.css';
import { usePreview } from './use-preview.ts';
import { usePrint } from './use-print.ts';
import { useSave } from './use-save.ts';

interface PreviewProps {
  /** The request as text. */
  readonly asked: string;
  readonly printsAtOnce: boolean;
  readonly onAgain: () => void;
}

export function Preview({ asked, printsAtOnce, onAgain }: PreviewProps) {
  const { state, stop } = usePreview(asked);
  const printing = usePrint(state);
  const saving = useSave();
  const { show } = useNotices();
  const ready = state.kind === 'pdf' || state.kind === 'pages';
  usePrintAtOnce(printsAtOnce && ready, printing.print);
  useKeys({
    'Ctrl+p': event => {
      event.preventDefault();
      if (ready) printing.print();
    },
  });

  function save(): void {
    if (state.kind === 'pdf') saving.save(state.file);
    else show({ sentence: words.needsProgram, refused: true, action: null });
  }

  return (
    <PageFrame
      heading={words.heading}
      sub={state.kind === 'pdf' ? state.file.title : state.kind === 'pages' ? state.pages.title : undefined}
      error={printing.error ?? saving.error}
      actions={
        <>
          <Button leftSection={<IconArrowLeft size={18} stroke={1.6} />} onClick={() => window.history.back()}>
            {words.back}
          </Button>
          <Button
            leftSection={<IconFileDownload size={18} stroke={1.6} />}
            disabled={!ready || saving.busy}
            onClick={save}
          >
            {words.save}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconPrinter size={18} stroke={1.6} />}
            disabled={!ready || printing.done !== null}
            onClick={printing.print}
          >
            {words.print}
          </Button>
        </>
      }
    >
      {state.kind === 'making' && (
        <Progress
          label={words.making}
          stage={state.progress?.stage ?? words.makingStage}
          done={state.progress?.done ?? 0}
          total={state.progress?.total ?? 0}
          onStop={stop}
        />
      )}
      {printing.done !== null && state.kind === 'pdf' && (
        <Progress
          label={words.printing}
          stage={words.printingStage}
          done={printing.done}
          total={state.pdf.pages.length}
          onStop={printing.stop}
        />
      )}
      {state.kind === 'failed' && <ErrorBox error={state.error} onRetry={onAgain} />}
      {state.kind === 'stopped' && (
        <div className={classes.message}>
          <p>{words.stopped}</p>
          <Button onClick={onAgain}>{words.again}</Button>
        </div>
      )}
      {state.kind === 'pdf' && <PdfPreview pdf={state.pdf} />}
      {state.kind === 'pages' && <PagesPreview pages={state.pages} />}
    </PageFrame>
  );
}

/** "In" pressed elsewhere: the dialog comes as soon as the pages are there, once. */
function usePrintAtOnce(wanted: boolean, print: () => void): void {
  const asked = useRef(false);
  useEffect(() => {
    if (!wanted || asked.current) return;
    asked.current = true;
    print();
  }, [wanted, print]);
}
