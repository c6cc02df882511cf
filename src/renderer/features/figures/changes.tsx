import { Button } from '@mantine/core';
import { IconFileDownload, IconFileSearch, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ExportedReport } from '../../../contract/figures.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FileDrop, WORD_FILE } from '../../parts/file-drop/file-drop.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { Page } from '../../parts/page/page.tsx';
import { figureWords as words } from '../../words/figures.ts';
import { frameWords } from '../../words/frame.ts';
import { ExportBar } from '../report/export-bar.tsx';
import { useExport } from '../report/use-export.ts';
import { Checked } from './checked.tsx';
import { ExportedList } from './exported-list.tsx';
import classes from './figures.module.css';
import { Slip } from './slip.tsx';

/** What stands on the right scrolls by arrow keys too, once the focus is on it. */
const scrolledByKeys = { role: 'region', tabIndex: 0, 'aria-label': words.slip.title } as const;

interface ChangesProps {
  readonly tabs: ReactNode;
  readonly onCompose: () => void;
}

/** What changed since a report was exported, to print; and which old figures its edited copy still says. */
export function Changes({ tabs, onCompose }: ChangesProps) {
  const { asOf } = usePeriod();
  const exported = useQuery(register.figures.exported.queryOptions({ input: { asOf } }));
  const reports = exported.data;
  const frame = { heading: frameWords.pages.report, toolbar: tabs };

  if (reports === undefined || reports.length === 0) {
    return (
      <Page {...frame} scroll>
        {exported.error && <ErrorBox error={exported.error} onRetry={() => void exported.refetch()} />}
        {reports !== undefined && (
          <>
            <p className={classes.empty}>{words.empty}</p>
            <Button variant="filled" onClick={onCompose}>
              {words.toReport}
            </Button>
          </>
        )}
      </Page>
    );
  }
  return <Exported reports={reports} asOf={asOf} {...frame} />;
}

interface ExportedProps {
  readonly reports: readonly ExportedReport[];
  readonly asOf: string;
  readonly heading: string;
  readonly toolbar: ReactNode;
}

function Exported({ reports, asOf, ...frame }: ExportedProps) {
  const [chosenId, setChosenId] = useRemembered<string | null>('figures.report', null);
  const report = reports.find(({ id }) => id === chosenId) ?? reports[0];
  const check = useMutation({
    mutationFn: (file: File) => client.figures.stillIn({ file, fileName: file.name, asOf }),
  });
  const job = useExport();
  const showsSlip = check.data === undefined || check.isPending;

  return (
    <Page
      {...frame}
      sub={words.compared(formatDay(asOf))}
      actions={
        <>
          <Button
            leftSection={<IconFileDownload size={18} stroke={1.6} />}
            disabled={!showsSlip || report === undefined || job.isBusy}
            onClick={() => report && job.start(async () => slipOf(report.id, asOf))}
          >
            {words.export}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconPrinter size={18} stroke={1.6} />}
            disabled={!showsSlip}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        </>
      }
    >
      <ExportBar job={job} />
      <div className={classes.desk}>
        <aside className={classes.aside}>
          <ExportedList
            reports={reports}
            chosenId={showsSlip ? (report?.id ?? null) : null}
            onChoose={id => {
              check.reset();
              job.forget();
              setChosenId(id);
            }}
          />
          <section>
            <h2 className={classes.title}>{words.check.title}</h2>
            <FileDrop
              label={words.check.title}
              sentence={words.check.drop}
              browse={words.check.browse}
              accept={WORD_FILE}
              icon={IconFileSearch}
              onFile={file => check.mutate(file)}
            />
            <p className={classes.note}>{check.isPending ? words.check.reading : words.check.hint}</p>
            {check.error && <ErrorBox error={check.error} title={words.check.refused} />}
          </section>
        </aside>
        <div className={classes.ground} {...scrolledByKeys}>
          {showsSlip
            ? report && <Slip report={report} asOf={asOf} />
            : check.data && (
                <Checked fileName={check.variables?.name ?? ''} {...check.data} onBack={() => check.reset()} />
              )}
        </div>
      </div>
    </Page>
  );
}

/** A few lines are made before a progress could be shown. */
async function* slipOf(id: string, asOf: string) {
  const file = await client.figures.slip({ id, asOf });
  yield { type: 'file' as const, ...file };
}
