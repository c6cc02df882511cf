import { lazy, Suspense, useState } from 'react';
import type { DeskReport, Passage, PassagePlace } from '../../../contract/passages.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { SegmentTabs } from '../../parts/segment-tabs/segment-tabs.tsx';
import { cuttingWords as words } from '../../words/cutting.ts';
import classes from './cutting.module.css';
import { LegacyQuestion } from './legacy-question.tsx';
import { PictureSheet } from './picture-sheet.tsx';
import { type Selection, type Span, wholeParagraph } from './text/selection.ts';
import { TextSheet } from './text-sheet.tsx';
import { TypedPassage } from './typed-passage.tsx';
import type { useReading } from './use-reading.ts';

// pdfjs comes with the first page that is looked at.
const PagesSheet = lazy(() => import('./pages-sheet.tsx').then(module => ({ default: module.PagesSheet })));

interface FilePaneProps {
  readonly file: DeskReport['files'][number] | undefined;
  readonly reading: ReturnType<typeof useReading>;
  readonly cuts: readonly Passage[];
  readonly spans: readonly Span[];
  readonly chosen: PassagePlace | null;
  readonly shownId: string | null;
  readonly typed: string;
  readonly ready: boolean;
  readonly onTyped: (text: string) => void;
  readonly onReady: () => void;
  readonly onChoose: (selection: Selection) => void;
}

/** A file of the report: its text to choose from, or its picture with a field to type beside. */
export function FilePane(props: FilePaneProps) {
  const { file, reading, cuts, spans, chosen, shownId, typed, ready, onTyped, onReady, onChoose } = props;
  const [view, setView] = useState<'text' | 'pages'>('text');
  const { file: read } = reading;
  const typing = (
    <>
      <TypedPassage text={typed} onText={onTyped} onReady={onReady} />
      {ready && <p className={classes.ready}>{words.typed.ready}</p>}
    </>
  );
  if (file === undefined) {
    return (
      <>
        <p className={classes.message}>{words.noFile}</p>
        {typing}
      </>
    );
  }
  if (reading.error) return <ErrorBox error={reading.error} />;
  if (read === undefined) {
    return <p className={classes.message}>{words.reading}</p>;
  }
  if (read.kind === 'unreadable') {
    return (
      <>
        <p className={classes.message}>{`${words.unreadable[read.reason]} ${words.stillType}`}</p>
        {typing}
      </>
    );
  }
  if (read.kind !== 'text') {
    return (
      <>
        {read.kind === 'picture' ? (
          <PictureSheet attachmentId={file.id} fileName={file.fileName} turn={read.turn} />
        ) : (
          <Suspense>
            <PagesSheet attachmentId={file.id} />
          </Suspense>
        )}
        {typing}
      </>
    );
  }
  const isPdf = /\.pdf$/iu.test(file.fileName);
  return (
    <>
      {reading.legacy !== null && (
        <LegacyQuestion
          legacy={reading.legacy}
          onConvert={() => reading.decide(true)}
          onKeep={() => reading.decide(false)}
        />
      )}
      {(isPdf || read.converted || read.shortened) && (
        <div className={classes.paneBar}>
          {isPdf && (
            <SegmentTabs
              label={words.view}
              tabs={[
                { key: 'text', label: words.text },
                { key: 'pages', label: words.pages },
              ]}
              chosen={view}
              onChoose={setView}
            />
          )}
          {read.converted && <span className={classes.note}>{words.legacy.converted}</span>}
          {read.shortened && <span className={classes.note}>{words.shortened}</span>}
        </div>
      )}
      {view === 'pages' ? (
        <Suspense>
          <PagesSheet attachmentId={file.id} />
        </Suspense>
      ) : (
        <TextSheet
          paragraphs={read.paragraphs}
          cuts={cuts}
          chosen={chosen}
          shownId={shownId}
          onStretch={place => onChoose({ kind: 'stretch', place })}
          onParagraph={paragraph => onChoose(wholeParagraph(spans, paragraph))}
        />
      )}
    </>
  );
}
