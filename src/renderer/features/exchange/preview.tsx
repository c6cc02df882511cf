import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ImportDecisions } from '../../../contract/exchange.ts';
import { usePeriod } from '../../app/period.tsx';
import { useReadOnly } from '../../app/read-only.ts';
import { useKeys } from '../../app/use-keys.ts';
import { useLate } from '../../parts/data-table/use-late.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { SaveKey } from '../../parts/side-panel/side-panel.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { exchangeWords as words } from '../../words/exchange.ts';
import { frameWords } from '../../words/frame.ts';
import { LayoutRead } from './layout-read.tsx';
import classes from './preview.module.css';
import { Proposals } from './proposals.tsx';
import { Questions } from './questions.tsx';
import { RecordLines } from './record-lines.tsx';
import { RefusedCells } from './refused-cells.tsx';
import { TabBar } from './tab-bar.tsx';
import { firstTab, type Tab, tabsOf } from './tabs.ts';
import type { useWork } from './use-work.ts';
import { Warnings } from './warnings.tsx';
import { hasSomething, planSentence, unreadSentence, type Work } from './work.ts';

interface PreviewProps {
  readonly work: Work;
  readonly job: Pick<ReturnType<typeof useWork>, 'considering' | 'accepting' | 'error' | 'decide' | 'accept' | 'close'>;
}

/** What accepting the file would do, piece by piece, before anything is written. */
export function Preview({ work, job }: PreviewProps) {
  const { preview, decisions } = work;
  const { year } = usePeriod();
  const [tab, setTab] = useState<Tab>(() => firstTab(work));
  const late = useLate(job.considering);
  const isReady = hasSomething(work) && !job.considering;
  const unread = unreadSentence(preview);
  const readOnly = useReadOnly();
  useKeys({
    'Ctrl+Enter': () => {
      if (isReady && !job.accepting && readOnly === null) job.accept();
    },
  });
  return (
    <PageFrame
      isStep
      heading={frameWords.pages.exchange}
      sub={words.sub(preview.fileName, words.kinds(year)[preview.kind], formatAlone(preview.rows))}
      actions={
        <>
          <Button onClick={job.close}>{words.chooseOther}</Button>
          <WriteButton variant="filled" disabled={!isReady} loading={job.accepting} onClick={job.accept}>
            {planSentence(work)}
            <SaveKey />
          </WriteButton>
        </>
      }
      error={job.error}
      toolbar={
        <>
          <TabBar tabs={tabsOf(work)} current={tab} onChoose={setTab} />
          {preview.blanks > 0 && (
            <Checkbox
              label={words.blanks(formatAlone(preview.blanks))}
              checked={decisions.blanksErase}
              onChange={event => job.decide({ ...decisions, blanksErase: event.currentTarget.checked })}
            />
          )}
          <span className={classes.considering} role="status">
            {late && words.reconsidering}
          </span>
        </>
      }
    >
      {unread !== '' && tab !== 'layout' && (
        <p className={classes.unread}>
          {unread}
          <Button size="compact-sm" onClick={() => setTab('layout')}>
            {words.unread.open}
          </Button>
        </p>
      )}
      <Content tab={tab} work={work} onDecide={job.decide} />
    </PageFrame>
  );
}

interface ContentProps {
  readonly tab: Tab;
  readonly work: Work;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

function Content({ tab, work, onDecide }: ContentProps) {
  switch (tab) {
    case 'new':
    case 'changed':
    case 'unchanged':
      return <RecordLines key={tab} work={work} state={tab} />;
    case 'refused':
      return <RefusedCells refused={work.preview.refused} />;
    case 'questions':
      return <Questions work={work} onDecide={onDecide} />;
    case 'proposals':
      return <Proposals work={work} onDecide={onDecide} />;
    case 'warnings':
      return <Warnings warnings={work.preview.warnings} />;
    case 'layout':
      return <LayoutRead work={work} onDecide={onDecide} />;
  }
}
