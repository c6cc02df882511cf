import type { Answer } from '../../../contract/enumerations.ts';
import type { UnitPage } from '../../../contract/unit-page.ts';
import { formatDay } from '../../parts/format/days.ts';
import { State } from '../../parts/state/state.tsx';
import { unitPageWords } from '../../words/unit-page.ts';
import { addresses } from '../overview/addresses.ts';
import { Files } from './files.tsx';
import { joined, Section } from './section.tsx';
import classes from './unit-page.module.css';

const { plan: words } = unitPageWords;

/** The two facts of the year's programme, each with number and day. */
export function Plan({ page }: { readonly page: UnitPage }) {
  const { plan } = page;
  const place = { label: words.page, to: addresses.workPlans, search: ['workPlans.search', page.unit.name] } as const;
  return (
    <Section title={words.title} place={place}>
      <Fact
        label={words.programme}
        answer={page.inProgramme}
        number={plan?.programmeNumber ?? null}
        day={plan?.programmeDate ?? null}
      />
      <Fact
        label={words.own}
        answer={page.ownPlan}
        number={plan?.ownPlanNumber ?? null}
        day={plan?.ownPlanDate ?? null}
      />
      {plan?.note && <p className={classes.quiet}>{plan.note}</p>}
      {plan && <Files files={plan.files} />}
    </Section>
  );
}

interface FactProps {
  readonly label: string;
  readonly answer: Answer | null;
  readonly number: string | null;
  readonly day: string | null;
}

function Fact({ label, answer, number, day }: FactProps) {
  const paper = joined([number, day === null ? null : formatDay(day)]);
  return (
    <p className={classes.line}>
      <span>
        {label}
        {paper !== '' && <span className={classes.quiet}> ({paper})</span>}
      </span>
      <State state={answer ?? 'notRecorded'} />
    </p>
  );
}
