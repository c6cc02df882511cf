import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { direction, doneWith, id, line, recordHead, version } from './values.ts';

const columnKey = line(80).min(1);

/** How a table is looked at. Columns it does not name stand where the page puts them. */
export const viewDefinition = z.strictObject({
  /** Columns by their keys, from the left. */
  order: z.array(columnKey).max(60),
  hidden: z.array(columnKey).max(60),
  /** In pixels, by key. */
  widths: z.record(columnKey, z.int().min(32).max(1200)),
  sort: z.strictObject({ by: columnKey, direction }).nullable(),
  /** By key: cells that contain this text, or are exactly one of these. */
  filters: z.record(columnKey, z.union([line(200), z.array(line(1000)).max(500)])),
  /** The column whose cells make the groups. */
  groupBy: columnKey.nullable(),
  /** What else the page was set to beside the table, by name: the search, the months of a sheet. */
  beside: z.record(columnKey, line(200)).optional(),
});
export type ViewDefinition = z.infer<typeof viewDefinition>;

const viewFields = z.strictObject({
  list: line(80).min(1),
  name: line(120).trim().min(1),
  /** The list opens so; at most one of a list. */
  isDefault: z.boolean(),
  definition: viewDefinition,
});
export type ViewFields = z.infer<typeof viewFields>;

export const view = viewFields.extend(recordHead);
export type View = z.infer<typeof view>;

export const views = {
  /** Of one list, by name. */
  list: procedure.input(z.strictObject({ list: viewFields.shape.list })).output(z.array(view)),
  create: procedure.input(viewFields).output(doneWith(view)),
  change: procedure
    .input(z.strictObject({ id, version, changes: viewFields.omit({ list: true }).partial() }))
    .output(doneWith(view)),
  remove: procedure.input(byVersion).output(doneWith(view)),
  restore: procedure.input(byId).output(doneWith(view)),
};
