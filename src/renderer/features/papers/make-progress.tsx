import { Button } from '@mantine/core';
import { MakingProgress } from '../../parts/making/making-progress.tsx';
import type { Making } from '../../parts/making/use-making.ts';
import { paperWords } from '../../words/papers.ts';
import classes from './papers.module.css';

const { form: words } = paperWords;

/** How the making goes; nothing while there is none. */
export function MakeProgress({ job }: { readonly job: Omit<Making, 'start'> }) {
  const { state } = job;
  if (state.kind !== 'unsaved') return <MakingProgress label={words.exporting} job={job} />;
  return (
    <div className={classes.unsaved}>
      <p className={classes.note}>{words.notSaved}</p>
      <Button onClick={() => job.save(state.file)}>{words.exportAgain}</Button>
    </div>
  );
}
