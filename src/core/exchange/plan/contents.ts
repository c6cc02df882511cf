import { bareContent } from '../../records/bare.ts';
import { reportContentOfRow, rowOfReportContent } from '../../report-contents/rows.ts';
import type { FiledContent } from '../understand/records.ts';
import { planRecord } from './plan-record.ts';
import type { PlannedRecord } from './planned.ts';
import type { TrackingPlanning } from './tracking-planning.ts';

export function planContent({ unitId, said }: FiledContent, planning: TrackingPlanning): PlannedRecord {
  const known = planning.known.content(unitId);
  const planned = planRecord(
    {
      table: 'tracking',
      current: known === undefined ? null : reportContentOfRow(known),
      bare: bareContent(unitId, planning.round.id),
      said,
      insert: (writer, fields) => writer.insert('report_content', rowOfReportContent(fields)),
      update: (writer, fields) => {
        if (known !== undefined) writer.update('report_content', known.id, rowOfReportContent(fields));
      },
    },
    planning,
  );
  return { ...planned, inRound: true };
}
