import { changeUnit } from '../units/change.ts';
import { closeUnit } from '../units/close.ts';
import { createUnit } from '../units/create.ts';
import { getUnit } from '../units/find.ts';
import { listUnits } from '../units/list.ts';
import { mergeUnits } from '../units/merge.ts';
import { unitPage } from '../units/page.ts';
import { removeUnit, restoreUnit } from '../units/remove.ts';
import { previewReorganisation } from '../units/reorganisation.ts';
import { splitUnit } from '../units/split.ts';
import type { Procedures } from './procedures.ts';

export function unitRoutes({ units }: Procedures) {
  return units.router({
    list: units.list.handler(({ context, input }) => listUnits(context.register, input)),
    get: units.get.handler(({ context, input }) => getUnit(context.register, input)),
    create: units.create.handler(({ context, input }) => createUnit(context.register, input)),
    change: units.change.handler(({ context, input }) => changeUnit(context.register, input)),
    close: units.close.handler(({ context, input }) => closeUnit(context.register, input)),
    page: units.page.handler(({ context, input }) => unitPage(context.register, input)),
    reorganisation: units.reorganisation.handler(({ context, input }) =>
      previewReorganisation(context.register, input),
    ),
    merge: units.merge.handler(({ context, input }) => mergeUnits(context.register, input)),
    split: units.split.handler(({ context, input }) => splitUnit(context.register, input)),
    remove: units.remove.handler(({ context, input }) => removeUnit(context.register, input)),
    restore: units.restore.handler(({ context, input }) => restoreUnit(context.register, input)),
  });
}
