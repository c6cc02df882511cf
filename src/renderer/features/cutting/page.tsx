import { Button, Select } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconClipboardText, IconGitMerge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useReadOnly } from '../../app/read-only.ts';
import { useKeys } from '../../app/use-keys.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatCount } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { cuttingWords as words } from '../../words/cutting.ts';
import { roundWords } from '../../words/rounds.ts';
import { joiningPath } from '../joining/path.ts';
import { Bench } from './bench.tsx';
import classes from './cutting.module.css';
import { PasteDialog } from './paste-dialog.tsx';
import { sectionsWith } from './sections.ts';
import { useDesk } from './use-desk.ts';

/** The reports that have arrived, one after the other, cut into the sections of the consolidated report. */
export function Page() {
  const { year } = usePeriod();
  const desk = useDesk();
  const navigate = useNavigate();
  const reason = useReadOnly();
  const [pasting, setPasting] = useState(false);
  const [keptId, setKept] = useState<string | null>(null);
  const groups = useQuery(register.reference.groups.queryOptions({ input: {} }));
  const sections = useMemo(
    () => sectionsWith(group => groups.data?.find(({ number }) => number === group)?.name),
    [groups.data],
  );
  const { round, report, reports } = desk;
  useKeys({
    'Ctrl+ArrowDown': event => step(event, 1),
    'Ctrl+ArrowUp': event => step(event, -1),
  });

  function step(event: KeyboardEvent, by: 1 | -1): void {
    // There the key moves within the text.
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    desk.go(by);
  }

  return (
    <PageFrame
      heading={words.heading}
      sub={round && roundWords.heading(round.title)}
      actions={
        <>
          {report && (
            <WriteButton leftSection={<IconClipboardText size={18} stroke={1.6} />} onClick={() => setPasting(true)}>
              {words.paste}
            </WriteButton>
          )}
          <Button
            leftSection={<IconGitMerge size={18} stroke={1.6} />}
            onClick={() => void navigate(`/${joiningPath}`)}
          >
            {words.join}
          </Button>
        </>
      }
      toolbar={
        report && (
          <>
            <Button
              leftSection={<IconChevronUp size={18} stroke={1.6} />}
              title={`${words.previous} (${words.previousKey})`}
              disabled={desk.isFirst}
              onClick={() => desk.go(-1)}
            >
              {words.previous}
            </Button>
            <Button
              leftSection={<IconChevronDown size={18} stroke={1.6} />}
              title={`${words.next} (${words.nextKey})`}
              disabled={desk.isLast}
              onClick={() => desk.go(1)}
            >
              {words.next}
            </Button>
            <Select
              aria-label={words.reports}
              className={classes.reports}
              data={reports.map(each => ({
                value: each.unitId,
                label: words.reportOption(each.unitName, each.cuts, each.files.length),
              }))}
              value={report.unitId}
              searchable
              allowDeselect={false}
              onChange={unitId => {
                if (unitId !== null) desk.choose(unitId);
                // The desk's keys are not for the field one just chose in.
                if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
              }}
            />
            <p className={classes.progress}>{words.progress(formatCount(desk.cut), formatCount(desk.received))}</p>
          </>
        )
      }
    >
      {desk.error && <ErrorBox error={desk.error} />}
      {round?.state === 'closed' && <p className={classes.message}>{words.closed}</p>}
      {desk.hasNoRound && <p className={classes.message}>{words.noRound(year)}</p>}
      {!desk.loading && round && report === undefined && (
        <div className={classes.message}>
          <p>{words.noReports}</p>
          <Button onClick={() => void navigate('/dot-bao-cao')}>{words.toRound}</Button>
        </div>
      )}
      {round && report && (
        <Bench
          key={`${report.unitId} ${keptId}`}
          roundId={round.id}
          report={report}
          sections={sections}
          whyNot={reason ?? (round.state === 'closed' ? words.closed : null)}
          firstFileId={keptId}
        />
      )}
      {pasting && report && (
        <PasteDialog receiptId={report.receiptId} onKept={setKept} onClose={() => setPasting(false)} />
      )}
    </PageFrame>
  );
}
