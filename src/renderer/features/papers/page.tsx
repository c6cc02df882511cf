import { Button, Menu, Select } from '@mantine/core';
import { IconChevronDown, IconMail, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { type PaperPurpose, paperPurpose } from '../../../contract/enumerations.ts';
import { type PaperKind, paperKind } from '../../../contract/papers.ts';
import { paperPurposeLabel } from '../../../contract/words/labels.ts';
import { useRemembered } from '../../app/remembered.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { ToolbarEnd } from '../../parts/page/toolbar-end.tsx';
import { RoundChoice } from '../../parts/round-choice/round-choice.tsx';
import { useChosenRound } from '../../parts/round-choice/use-chosen-round.ts';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { SegmentTabs } from '../../parts/segment-tabs/segment-tabs.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { paperWords as words } from '../../words/papers.ts';
import { ReviewLink } from '../review/review-link.tsx';
import { DocumentsTable } from './documents-table.tsx';
import { PapersSide } from './papers-side.tsx';
import { RemindersTable } from './reminders-table.tsx';
import { UpwardTable } from './upward/upward-table.tsx';
import { type PapersPanelState, usePapersPanel } from './use-papers-panel.ts';

type Tab = 'documents' | 'reminders' | 'upward';

const TABS = [
  { key: 'documents', label: words.tabs.documents },
  { key: 'reminders', label: words.tabs.reminders },
  { key: 'upward', label: words.tabs.upward },
] as const;

const PURPOSES = paperPurpose.options.map(value => ({ value, label: paperPurposeLabel[value] }));
const COMPOSED: readonly PaperKind[] = ['request', 'before', 'chase', 'complete', 'notice', 'quick', 'list'];

/** The papers the office sends: written, exported, logged; and whom it reminded. */
export function Page() {
  const [tab, setTab] = useRemembered<Tab>('papers.tab', 'documents');
  const [purpose, setPurpose] = useRemembered<PaperPurpose | null>('papers.purpose', null);
  const [search, setSearch] = useRemembered<string>('papers.search', '');
  const panel = usePapersPanel();
  const chosenRound = useChosenRound('papers.round');
  const { round } = chosenRound;
  useAddress(panel, setTab);

  function recorded(reminders: number): void {
    setTab(reminders > 0 ? 'reminders' : 'documents');
    setSearch('');
    panel.close();
  }
  const addButton = (
    <WriteButton
      aria-pressed={panel.job?.kind === 'newDocument'}
      leftSection={<IconPlus size={18} stroke={1.6} />}
      onClick={() => panel.start({ kind: 'newDocument' })}
    >
      {words.add}
    </WriteButton>
  );

  const addUpward = <WriteButton onClick={() => panel.start({ kind: 'newUpward' })}>{words.addUpward}</WriteButton>;

  return (
    <PageFrame
      heading={frameWords.pages.papers}
      sub={round && words.sub(round.title)}
      actions={
        <>
          <ReviewLink place="papers" />
          {addButton}
          <ComposeMenu panel={panel} />
          <Button
            variant={panel.job === null ? 'filled' : 'default'}
            aria-pressed={panel.job?.kind === 'compose' && panel.job.paper === 'chase'}
            leftSection={<IconMail size={18} stroke={1.6} />}
            onClick={() => panel.start({ kind: 'compose', paper: 'chase' })}
          >
            {words.composeChase}
          </Button>
        </>
      }
      toolbar={
        <>
          <SegmentTabs label={words.tabs.label} tabs={TABS} chosen={tab} onChoose={setTab} />
          <ToolbarEnd>
            <RoundChoice {...chosenRound} />
            {tab === 'documents' && (
              <Select
                aria-label={words.columns.purpose}
                placeholder={words.everyPurpose}
                w="calc(150px * var(--type))"
                clearable
                data={PURPOSES}
                value={purpose}
                onChange={value => setPurpose(paperPurpose.safeParse(value).data ?? null)}
              />
            )}
            {tab === 'reminders' && round !== undefined && (
              <WriteButton onClick={() => panel.start({ kind: 'newReminder' })}>{words.reminder.record}</WriteButton>
            )}
            {tab === 'upward' && addUpward}
            <SearchField placeholder={words.search[tab]} value={search} onChange={setSearch} width={160} />
          </ToolbarEnd>
        </>
      }
      panel={<PapersSide panel={panel} roundId={round?.id} search={search} onRecorded={recorded} />}
    >
      {tab === 'documents' && <DocumentsTable purpose={purpose} search={search} panel={panel} addButton={addButton} />}
      {tab === 'reminders' && <RemindersTable roundId={round?.id} search={search} panel={panel} />}
      {tab === 'upward' && <UpwardTable search={search} panel={panel} addButton={addUpward} />}
    </PageFrame>
  );
}

function ComposeMenu({ panel }: { readonly panel: PapersPanelState }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} stroke={1.6} />}>{words.compose}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {COMPOSED.map(paper => (
          <Menu.Item key={paper} onClick={() => panel.start({ kind: 'compose', paper })}>
            {words.kinds[paper]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Other pages lead here with what to write or see: `?lap=chase`, `?ghi`, `?cap-tren`, `?don-doc`. */
function useAddress(panel: PapersPanelState, show: (tab: Tab) => void): void {
  const [parameters, setParameters] = useSearchParams();
  // Opening the panel draws the page again before the address is plain; one address is answered once.
  const answered = useRef<URLSearchParams | null>(null);
  useEffect(() => {
    if (parameters.size === 0 || answered.current === parameters) return;
    answered.current = parameters;
    const paper = paperKind.safeParse(parameters.get('lap'));
    if (paper.success) panel.start({ kind: 'compose', paper: paper.data });
    if (parameters.has('cap-tren')) show('upward');
    if (parameters.has('don-doc')) show('reminders');
    if (parameters.has('ghi')) panel.start({ kind: 'newDocument' });
    setParameters({}, { replace: true });
  });
}
