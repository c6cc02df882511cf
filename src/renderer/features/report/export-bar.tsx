import { Button } from '@mantine/core';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { Progress } from '../../parts/progress/progress.tsx';
import { reportWords as words } from '../../words/report.ts';
import classes from './report.module.css';
import type { useExport } from './use-export.ts';

/** How the export goes; nothing while there is none. */
export function ExportBar({ job }: { readonly job: ReturnType<typeof useExport> }) {
  const { state, error } = job;
  if (state.kind === 'rendering') {
    const { progress } = state;
    return (
      <div className={classes.exporting}>
        <Progress
          label={words.exporting}
          stage={progress?.stage ?? words.exportStage}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
          onStop={job.stop}
        />
      </div>
    );
  }
  if (state.kind === 'unsaved') {
    const { file } = state;
    return (
      <div className={classes.exporting}>
        {error === null ? <p className={classes.plain}>{words.notSaved}</p> : <ErrorBox error={error} />}
        <Button onClick={() => job.save(file)}>{error === null ? words.saveAgain : words.saveElsewhere}</Button>
      </div>
    );
  }
  if (error === null) return null;
  return (
    <div className={classes.exporting}>
      <ErrorBox error={error} />
    </div>
  );
}
