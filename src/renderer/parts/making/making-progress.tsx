import { partWords } from '../../words/parts.ts';
import { Progress } from '../progress/progress.tsx';
import type { Making } from './use-making.ts';

interface MakingProgressProps {
  /** What is being made. */
  readonly label: string;
  readonly job: Pick<Making, 'state' | 'stop'>;
}

/** How far the making of a file is; nothing while none is made. */
export function MakingProgress({ label, job: { state, stop } }: MakingProgressProps) {
  if (state.kind !== 'making') return null;
  const { stage, done, total } = state.progress ?? { stage: partWords.making.stage, done: 0, total: 0 };
  return <Progress label={label} stage={stage} done={done} total={total} onStop={stop} />;
}
