import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormFinding } from '../../../contract/form-check.ts';
import type { PreviewRequest } from '../../../contract/preview.ts';
import { register } from '../../app/client.ts';
import { useLate } from '../../parts/data-table/use-late.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { formCheckWords } from '../../words/form-check.ts';
import { LevelSign } from './level-sign.tsx';
import classes from './own-form.module.css';

const { own: words } = formCheckWords;

/** What the format check says of a document as it would be exported now. It says so and stops nobody. */
export function OwnForm({ request }: { readonly request: PreviewRequest }) {
  const own = useQuery(register.formCheck.own.queryOptions({ input: request, placeholderData: keepPreviousData }));
  const late = useLate(own.isFetching);
  if (own.error) return <ErrorBox error={own.error} title={words.failed} onRetry={() => void own.refetch()} />;
  if (late || own.data === undefined) return late && <p className={classes.plain}>{words.checking}</p>;
  const { findings } = own.data;
  if (findings.length === 0) return <p className={classes.plain}>{words.none}</p>;
  return (
    <section>
      <h2 className={classes.title}>{words.title(formatAlone(findings.length))}</h2>
      <ul className={classes.list}>
        {findings.map(finding => (
          <FindingLine key={`${finding.rule} ${finding.place} ${finding.found}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function FindingLine({ finding }: { readonly finding: FormFinding }) {
  const [open, setOpen] = useState(false);
  const { level, place, found, expected, text, source } = finding;
  return (
    <li className={classes.finding} data-level={level}>
      <LevelSign level={level} />
      <div>
        {words.finding(place, found)}
        {expected !== text && <p className={classes.expected}>{words.expected(expected)}</p>}
        <button type="button" className={classes.link} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hideRule : words.showRule}
        </button>
        {open && <p className={classes.expected}>{words.source(text, source)}</p>}
      </div>
    </li>
  );
}
