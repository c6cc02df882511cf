import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { FormCheckResult } from '../../../contract/form-check.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { formCheckWords as words } from '../../words/form-check.ts';
import classes from './form-check.module.css';
import type { CorrectedCopy, useFormCheck } from './use-form-check.ts';

interface SummaryProps {
  readonly result: FormCheckResult;
  readonly copy: CorrectedCopy | null;
  readonly job: ReturnType<typeof useFormCheck>;
}

/** How many points there are, what can be done about them, and how the copy goes. */
export function Summary({ result, copy, job }: SummaryProps) {
  const { findings, fixable, rules, ruleSet } = result;
  const count = (level: string) => counted(findings.filter(finding => finding.level === level).length);
  const none = findings.length === 0;
  return (
    <div className={classes.summary}>
      {copy !== null && <p>{words.copy(counted(findings.length))}</p>}
      {copy === null && (
        <p className={classes.counts} data-none={none || undefined}>
          {none && <IconCircleCheck size={18} stroke={1.8} aria-hidden />}
          {none ? words.none : words.counts(count('error'), count('advice'))}
        </p>
      )}
      {copy === null && !none && <p>{fixable > 0 ? words.fixable(formatAlone(fixable)) : words.nothingFixable}</p>}
      <p className={classes.second}>
        {words.against(formatAlone(rules), ruleSet)}{' '}
        {job.skipped.length > 0 && (
          <>
            {words.skipped(formatAlone(job.skipped.length))}{' '}
            <button type="button" className={classes.link} onClick={job.useAll}>
              {words.unskip}
            </button>
          </>
        )}
      </p>
      {job.fixError && <ErrorBox error={job.fixError} title={words.fixFailed} />}
      {copy !== null && !copy.saved && !job.fixing && (
        <div className={classes.unsaved}>
          <span>{words.unsaved(formatAlone(copy.corrected))}</span>
          <Button onClick={() => job.save(copy)}>{words.save}</Button>
        </div>
      )}
    </div>
  );
}

/** '' for none: the sentence then leaves it out. */
function counted(count: number): string {
  return count === 0 ? '' : formatAlone(count);
}
