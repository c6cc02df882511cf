import { ORPCError } from '@orpc/client';
import { IconAlertCircle } from '@tabler/icons-react';
import { refusals } from '../../../contract/refusals.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { templateWords } from '../../words/templates.ts';
import classes from './templates.module.css';

const { broken: words } = templateWords;

/** Why a file was not taken as a template: each broken tag on a line of its own, anything else in its one sentence. */
export function BrokenTags({ error }: { readonly error: unknown }) {
  const isBroken = error instanceof ORPCError && error.code === 'TEMPLATE_BROKEN';
  const broken = isBroken ? refusals.TEMPLATE_BROKEN.data.safeParse(error.data).data : undefined;
  if (broken === undefined) return <ErrorBox error={error} />;
  return (
    <div className={classes.broken} role="alert">
      <IconAlertCircle size={18} stroke={1.8} aria-hidden />
      <div>
        <p className={classes.name}>{words.title(broken.fileName)}</p>
        <ul>
          {broken.problems.map(problem => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        <p>{words.next}</p>
      </div>
    </div>
  );
}
