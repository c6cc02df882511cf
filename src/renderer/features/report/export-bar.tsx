import { Button } from '@mantine/core';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { MakingProgress } from '../../parts/making/making-progress.tsx';
import type { Making } from '../../parts/making/use-making.ts';
import { reportWords as words } from '../../words/report.ts';
import classes from './report.module.css';

/** How the export goes; nothing while there is none. */
export function ExportBar({ job }: { readonly job: Making }) {
  const { state, error } = job;
  if (state.kind === 'making') {
    return (
      <div className={classes.exporting}>
        <MakingProgress label={words.exporting} job={job} />
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
