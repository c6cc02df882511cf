import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Doubt } from '../../../contract/status.ts';
import { useUnits } from '../../parts/fields/use-units.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { reportWords } from '../../words/report.ts';
import classes from './report.module.css';

const { doubts: words } = reportWords;

/** What to look at again before the report goes out, each with the units it is about. Nothing here stops the export. */
export function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  return (
    <section>
      <h2 className={classes.title}>{words.title}</h2>
      {doubts.length === 0 ? (
        <p className={classes.plain}>{words.none}</p>
      ) : (
        <ul className={classes.list}>
          {doubts.map(doubt => (
            <DoubtLine key={`${doubt.kind} ${doubt.sentence}`} doubt={doubt} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One unit stands in the sentence itself already. */
const WORTH_A_LIST = 2;

function DoubtLine({ doubt }: { readonly doubt: Doubt }) {
  const [open, setOpen] = useState(false);
  const { sentence, unitIds } = doubt;
  return (
    <li className={classes.doubt}>
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      <div>
        {sentence}
        {unitIds.length >= WORTH_A_LIST && (
          <div>
            <button type="button" className={classes.link} aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? words.hide : words.units(formatAlone(unitIds.length))}
            </button>
            {open && <UnitNames unitIds={unitIds} />}
          </div>
        )}
      </div>
    </li>
  );
}

function UnitNames({ unitIds }: { readonly unitIds: readonly string[] }) {
  const units = useUnits();
  const names = new Map(units.map(unit => [unit.id, unit.name]));
  return (
    <ol className={classes.units}>
      {unitIds.map(id => (
        <li key={id}>{names.get(id) ?? words.gone}</li>
      ))}
    </ol>
  );
}
