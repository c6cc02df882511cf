import { changeModel } from '../models/change.ts';
import { createModel } from '../models/create.ts';
import { getModel, listModels } from '../models/list.ts';
import { removeModel, restoreModel } from '../models/remove.ts';
import type { Procedures } from './procedures.ts';

export function modelRoutes({ models }: Procedures) {
  return models.router({
    list: models.list.handler(({ context, input }) => listModels(context.register, input)),
    get: models.get.handler(({ context, input }) => getModel(context.register, input)),
    create: models.create.handler(({ context, input }) => createModel(context.register, input)),
    change: models.change.handler(({ context, input }) => changeModel(context.register, input)),
    remove: models.remove.handler(({ context, input }) => removeModel(context.register, input)),
    restore: models.restore.handler(({ context, input }) => restoreModel(context.register, input)),
  });
}
