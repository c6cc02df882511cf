import { Button } from '@mantine/core';
import { Progress } from '../../parts/progress/progress.tsx';
import { paperWords } from '../../words/papers.ts';
import classes from './papers.module.css';
import type { Making } from './use-make.ts';

const { form: words } = paperWords;

/** How the making goes; nothing while there is none. */
export function MakeProgress({ job }: { readonly job: Making }) {
  const { state } = job;
  if (state.kind === 'making') {
    const { progress } = state;
    return (
      <Progress
        label={words.exporting}
        stage={progress?.stage ?? words.exportStage}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        onStop={job.stop}
      />
    );
  }
  if (state.kind !== 'unsaved') return null;
  return (
    <div className={classes.unsaved}>
      <p className={classes.note}>{words.notSaved}</p>
      <Button onClick={() => job.save(state.file)}>{words.exportAgain}</Button>
    </div>
  );
}
