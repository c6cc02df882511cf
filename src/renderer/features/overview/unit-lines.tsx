import { Link } from 'react-router';
import { type UnitKind, unitKind } from '../../../contract/enumerations.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { unitAddress } from '../../parts/unit-link/unit-link.tsx';
import { overviewWords } from '../../words/overview.ts';
import classes from './unit-lines.module.css';

const { figure: words } = overviewWords;

export interface UnitLine {
  readonly unitId: string;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly position: number;
  readonly detail: string;
  readonly contactPost: string | null;
  readonly contactPhone: string | null;
}

/** Units in protocol order under their kinds; the name leads to the unit. */
export function UnitLines({ lines }: { readonly lines: readonly UnitLine[] }) {
  if (lines.length === 0) return <p className={classes.nobody}>{words.nobody}</p>;
  return (
    <>
      {unitKind.options.map(kind => {
        const ofKind = lines.filter(line => line.unitKind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind}>
            <h3 className={classes.kind}>{words.groups(unitKindLabel[kind], formatAlone(ofKind.length))}</h3>
            <ul className={classes.lines}>
              {ofKind.map(line => (
                <li key={line.unitId}>
                  <span className={classes.position}>{line.position}</span>
                  <span>
                    <Link className={classes.name} to={unitAddress(line.unitId)}>
                      {line.unitName}
                    </Link>
                    {line.detail !== '' && <span className={classes.detail}>{line.detail}</span>}
                  </span>
                  <span className={classes.contact}>
                    <span>{line.contactPhone ?? words.unknownPhone}</span>
                    {line.contactPost !== null && <span className={classes.detail}>{line.contactPost}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
