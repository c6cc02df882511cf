import '../report/paper-font.css';
import './print.css';
import { useQuery } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import type { ExportedReport, FigureChange } from '../../../contract/figures.ts';
import { register } from '../../app/client.ts';
import { useLate } from '../../parts/data-table/use-late.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { formatInstant } from '../../parts/format/instants.ts';
import { figureWords } from '../../words/figures.ts';
import classes from './slip.module.css';

const { slip: words } = figureWords;

interface SlipProps {
  readonly report: ExportedReport;
  readonly asOf: string;
}

/** Phiếu thay đổi số liệu of one export, as it will be printed. */
export function Slip({ report, asOf }: SlipProps) {
  const changes = useQuery(register.figures.changes.queryOptions({ input: { id: report.id, asOf } }));
  const late = useLate(changes.isPending);
  if (changes.error) return <ErrorBox error={changes.error} onRetry={() => void changes.refetch()} />;
  if (changes.data === undefined) return late ? <p role="status">{words.loading}</p> : null;
  const sheet = <Sheet report={report} asOf={asOf} changes={changes.data} />;
  return (
    <>
      <div className={classes.paper}>{sheet}</div>
      {createPortal(
        <div data-printed-slip className={classes.printed} aria-hidden="true">
          {sheet}
        </div>,
        document.body,
      )}
    </>
  );
}

function Sheet({ report, asOf, changes }: SlipProps & { readonly changes: readonly FigureChange[] }) {
  return (
    <article className={classes.sheet}>
      <h2 className={classes.title}>{words.title}</h2>
      <p className={classes.about}>{words.of(report.fileName)}</p>
      <p className={classes.about}>{words.before(formatInstant(report.at), formatDay(report.asOf))}</p>
      <p className={classes.about}>{words.now(formatDay(asOf))}</p>
      {changes.length === 0 ? (
        <p className={classes.same}>{words.same}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{words.columns.number}</th>
              <th>{words.columns.place}</th>
              <th>{words.columns.label}</th>
              <th>{words.columns.before}</th>
              <th>{words.columns.now}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ place, label, before, now }, index) => (
              <tr key={`${place} ${label}`}>
                <td className={classes.centre}>{index + 1}</td>
                <td>{place}</td>
                <td>{label}</td>
                <td className={classes.figure}>{before}</td>
                <td className={`${classes.figure} ${classes.now}`}>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={classes.note}>{words.note}</p>
    </article>
  );
}
