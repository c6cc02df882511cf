import type { TrackingRecords } from '../../exchange/understand/records.ts';

/** A plan's and the figures' fields are ticked one by one; of everything else the record is. */
export function fieldLineKey(file: string, row: number, field: string): string {
  return `${file}!${row}!${field}`;
}

export function recordLineKey(file: string, row: number): string {
  return `${file}!${row}`;
}

export function passageLineKey(file: string, field: string): string {
  return `${file}!${field}`;
}

/** A form's records without the lines the clerk left out. */
export function withoutLeft(records: TrackingRecords, file: string, left: ReadonlySet<string>): TrackingRecords {
  if (left.size === 0) return records;
  const stays = ({ row }: { readonly row: number }): boolean => !left.has(recordLineKey(file, row));
  return {
    ...records,
    workPlans: records.workPlans.map(plan => ({ ...plan, said: fieldsKept(plan.said, plan.row) })),
    contents: records.contents.map(content => ({ ...content, said: fieldsKept(content.said, content.row) })),
    meetings: records.meetings.filter(stays),
    models: records.models.filter(stays),
    feedback: records.feedback.filter(stays),
  };

  function fieldsKept<Said extends object>(said: Said, row: number): Said {
    return Object.fromEntries(
      Object.entries(said).filter(([field]) => !left.has(fieldLineKey(file, row, field))),
    ) as Said;
  }
}
