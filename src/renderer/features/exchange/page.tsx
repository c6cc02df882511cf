import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { importKind } from '../../../contract/exchange.ts';
import { usePeriod } from '../../app/period.tsx';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { Progress } from '../../parts/progress/progress.tsx';
import { exchangeWords as words } from '../../words/exchange.ts';
import { frameWords } from '../../words/frame.ts';
import { ChooseFile } from './choose-file.tsx';
import { Done } from './done.tsx';
import { Preview } from './preview.tsx';
import { useReading } from './use-reading.ts';
import { useWork } from './use-work.ts';

/** From the office's workbook into the register: choose, look at what would change, answer, accept. */
export function Page() {
  const { year } = usePeriod();
  const [parameters, setParameters] = useSearchParams();
  const asked = importKind.safeParse(parameters.get('loai')).data ?? null;
  const [from, setFrom] = useState<string | null>(null);
  const [hasRead, setHasRead] = useState(false);
  const job = useWork();
  const files = useReading(job.open);

  if (files.reading !== null) {
    const { fileName, progress } = files.reading;
    return (
      <PageFrame heading={frameWords.pages.exchange} sub={fileName} scroll isStep>
        <Progress
          label={words.reading(fileName)}
          stage={progress?.stage ?? words.readingStage}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
          onStop={files.stop}
        />
      </PageFrame>
    );
  }
  if (job.work !== null) return <Preview job={job} work={job.work} />;
  if (job.accepted !== null) {
    return (
      <PageFrame
        heading={frameWords.pages.exchange}
        actions={<Button onClick={job.close}>{words.done.another}</Button>}
        scroll
        isStep
      >
        <Done
          accepted={job.accepted}
          onNext={() => {
            job.close();
            setParameters({ loai: 'tracking' }, { replace: true });
          }}
        />
      </PageFrame>
    );
  }
  return (
    <ChooseFile
      key={asked}
      asked={asked}
      from={from}
      onFrom={setFrom}
      returned={hasRead}
      error={files.error}
      onFile={(file, kind) => {
        setHasRead(true);
        void files.read({ file, kind, year, from: kind === 'units' ? from : null });
      }}
    />
  );
}
