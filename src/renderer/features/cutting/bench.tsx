import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { DeskReport, Passage, ReceivedText } from '../../../contract/passages.ts';
import { useNotices } from '../../app/notice.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { useUnsaved } from '../../app/unsaved.ts';
import { hasTyped, useKeys } from '../../app/use-keys.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { SegmentTabs } from '../../parts/segment-tabs/segment-tabs.tsx';
import { cuttingWords as words } from '../../words/cutting.ts';
import classes from './cutting.module.css';
import { FilePane } from './file-pane.tsx';
import { FoundFigures } from './found-figures.tsx';
import { KeyBar } from './key-bar.tsx';
import { SectionList } from './section-list.tsx';
import type { Section } from './sections.ts';
import { firstChoice, placeOf, type Selection, type Step, sentencesOf, stepped, textAt } from './text/selection.ts';
import { useCutting } from './use-cutting.ts';
import { useFigures } from './use-figures.ts';
import { useReading } from './use-reading.ts';

interface BenchProps {
  readonly roundId: string;
  readonly report: DeskReport;
  readonly sections: readonly Section[];
  /** Why nothing is cut now; null: it is. */
  readonly whyNot: string | null;
  /** The file to begin with, when one was just kept. */
  readonly firstFileId: string | null;
}

const NO_TEXT: readonly string[] = [];
const NO_FIGURES: ReceivedText['figures'] = [];

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: 'nextParagraph',
  ArrowUp: 'previousParagraph',
  ArrowRight: 'nextSentence',
  ArrowLeft: 'previousSentence',
};

/** One report on the desk: its text left, the sections right, a key for each. */
export function Bench({ roundId, report, sections, whyNot, firstFileId }: BenchProps) {
  const { show: say } = useNotices();
  const canWrite = whyNot === null;
  const [asked] = useSearchParams();
  const [chosenFile, setFile] = useState<string | null>(null);
  // A text just kept is listed a moment later than it is asked for.
  const there = (id: string | null) => report.files.find(file => file.id === id)?.id;
  const fileId = there(chosenFile) ?? there(firstFileId) ?? report.files[0]?.id;
  const [chosen, setSelection] = useState<Selection | null>(null);
  const [typed, setTyped, changeTyped] = useRemembered<string>(`cutting.typed.${roundId}.${report.unitId}`, '');
  const [ready, setReady] = useState(false);
  const cutting = useCutting(roundId, report);
  const reading = useReading(fileId);
  const [gone, setGone] = useState<string | null>(null);
  const paragraphs = reading.file?.kind === 'text' ? reading.file.paragraphs : NO_TEXT;
  const spans = useMemo(() => sentencesOf(paragraphs), [paragraphs]);
  const selection = chosen ?? firstChoice(paragraphs, spans);
  // Nothing is cut from letters that may be read otherwise.
  const mayPut = canWrite && reading.legacy === null;
  const found = mayPut && reading.file?.kind === 'text' ? reading.file.figures : NO_FIGURES;
  const figures = useFigures(roundId, report.unitId, found);
  const place = paragraphs.length === 0 ? null : placeOf(spans, selection);
  const usesTyped = typed.trim() !== '';
  useUnsaved(usesTyped);

  function chooseFile(id: string): void {
    setFile(id);
    setSelection(null);
  }

  function choose(next: Selection): void {
    setSelection(next);
    cutting.show(null);
  }

  function put(section: Section): void {
    if (!mayPut) return;
    if (usesTyped) {
      cutting.put(section, { text: typed, attachmentId: fileId ?? null, place: null }, () => {
        // What was typed meanwhile stays.
        changeTyped(now => (now === typed ? '' : now));
        setReady(false);
      });
    } else if (place !== null) {
      cutting.put(section, { text: textAt(paragraphs, place), attachmentId: fileId ?? null, place });
    }
  }

  function show(cut: Passage): void {
    if (cut.attachmentId !== null && report.files.some(({ id }) => id === cut.attachmentId)) setFile(cut.attachmentId);
    if (cut.place !== null) setSelection({ kind: 'stretch', place: cut.place });
    cutting.show(cut.id);
  }

  // Led here from a joined thing: its source is shown once it is there.
  const wanted = asked.get('doan');
  const source = cutting.passages.find(({ id }) => id === wanted);
  if (source !== undefined && gone !== source.id) {
    setGone(source.id);
    show(source);
  }

  const keys: Record<string, (event: KeyboardEvent) => void> = {};
  const press = (key: string, act: () => void) => {
    keys[key] = event => {
      if (isElsewhere(event.target)) return;
      event.preventDefault();
      act();
    };
  };
  for (const [key, step] of Object.entries(steps)) {
    press(key, () => choose(stepped(spans, selection, step, false)));
    press(`Shift+${key}`, () => choose(stepped(spans, selection, step, true)));
  }
  /** A key that would write says why it does not. */
  const write = (key: string, act: () => void) =>
    press(key, () => (whyNot === null ? act() : say({ sentence: whyNot, refused: true, action: null })));
  for (const section of sections) write(section.key, () => put(section));
  write('g', () => figures.take(figures.open));
  write('Delete', () => cutting.shown && cutting.remove(cutting.shown));
  useKeys(keys);

  const files = report.files.map(({ id, fileName }) => ({ key: id, label: fileName }));
  return (
    <div className={classes.bench}>
      <div className={classes.left}>
        {files.length > 1 && (
          <div className={classes.paneBar}>
            <SegmentTabs label={words.files} tabs={files} chosen={fileId ?? ''} onChoose={chooseFile} />
          </div>
        )}
        <FilePane
          key={fileId}
          file={report.files.find(({ id }) => id === fileId)}
          reading={reading}
          cuts={cutting.passages.filter(({ attachmentId }) => attachmentId === fileId)}
          chosen={usesTyped ? null : place}
          shownId={cutting.shown?.id ?? null}
          typed={typed}
          ready={ready && usesTyped}
          onTyped={text => {
            setTyped(text);
            setReady(false);
          }}
          onReady={() => setReady(true)}
          onChoose={choose}
          spans={spans}
        />
      </div>
      <div className={classes.right}>
        {cutting.error !== null && <ErrorBox error={cutting.error} />}
        <FoundFigures
          found={found}
          known={figures.known}
          canWrite={canWrite}
          error={figures.error}
          onTake={figures.take}
        />
        <SectionList
          sections={sections}
          passages={cutting.passages}
          shownId={cutting.shown?.id ?? null}
          canWrite={canWrite}
          onPut={put}
          onShow={show}
          onRemove={cutting.remove}
        />
      </div>
      <KeyBar />
      <p className={classes.said} role="status" data-quoted>
        {place === null ? '' : words.chosen(textAt(paragraphs, place).slice(0, 200))}
      </p>
    </div>
  );
}

/** Keys belong to a field that is typed in and to what stands above the page. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (hasTyped(target)) return true;
  return target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]') !== null;
}
