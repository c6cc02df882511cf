import { Button } from '@mantine/core';
import type { ActivityFigure, UnitActivityLine } from '../../../contract/activities.ts';
import { activityKind } from '../../../contract/enumerations.ts';
import { activityKindLabel } from '../../../contract/words/labels.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { activityWords, quantityUnit } from '../../words/activities.ts';
import classes from './activities.module.css';
import { useActivityList } from './use-activity-list.ts';

const { unit: words, counted, unknown, views } = activityWords;

interface UnitPanelProps {
  readonly line: UnitActivityLine;
  readonly takeFocus: boolean;
  readonly onOpenActivity: (id: string) => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** One unit's figures of every kind, reported and added up, and the activities behind the sum. */
export function UnitPanel({ line, takeFocus, onOpenActivity, onAdd, onClose }: UnitPanelProps) {
  const list = useActivityList({ kind: null, group: null, unitId: line.unitId, search: '', sort: null });
  return (
    <SidePanel
      title={words.title}
      subject={<UnitLink unitId={line.unitId} name={line.unitName} />}
      about={<p className={classes.note}>{words.counts(counted[line.counted])}</p>}
      takeFocus={takeFocus}
      onClose={onClose}
      buttons={<Button onClick={onAdd}>{words.add}</Button>}
    >
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.reported}</th>
            <th scope="col">{words.summed}</th>
          </tr>
        </thead>
        <tbody>
          {activityKind.options.map(kind => (
            <tr key={kind}>
              <td>{activityKindLabel[kind]}</td>
              <td>
                <FigureText figure={line.reported?.find(each => each.kind === kind)} />
              </td>
              <td>
                <FigureText figure={line.summed.find(each => each.kind === kind)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>{words.note}</p>
      <section>
        <FieldSection>{views.list}</FieldSection>
        {list.table.error && <ErrorBox error={list.table.error} />}
        {list.rows.length === 0 && !list.table.loading && <p className={classes.note}>{words.noActivities}</p>}
        <ul className={classes.items}>
          {list.rows.map(row => (
            <li key={row.id}>
              <span>{row.heldOn === null ? unknown : formatDay(row.heldOn)}</span>
              <button type="button" className={classes.open} onClick={() => onOpenActivity(row.id)}>
                {row.title ?? activityKindLabel[row.kind]}: {formatCount(row.quantity)} {quantityUnit[row.kind]}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </SidePanel>
  );
}

function FigureText({ figure }: { readonly figure: ActivityFigure | undefined }) {
  if (figure === undefined) return unknown;
  return (
    <>
      {formatCount(figure.quantity)}
      {figure.people > 0 && <span className={classes.small}>{activityWords.people(formatCount(figure.people))}</span>}
    </>
  );
}
