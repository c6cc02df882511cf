import {
  addTemplate,
  changeTemplate,
  fillKeptTemplate,
  listTemplates,
  removeTemplate,
  restoreTemplate,
} from '../templates/keep.ts';
import { templateTags, templateValues } from '../templates/values.ts';
import type { Procedures } from './procedures.ts';

export function templateRoutes({ templates }: Procedures) {
  return templates.router({
    list: templates.list.handler(({ context, input }) => listTemplates(context.register, input)),
    tags: templates.tags.handler(({ context, input }) => templateTags(templateValues(context.register, input))),
    add: templates.add.handler(async ({ context, input: { file, ...input } }) =>
      addTemplate(context.register, { ...input, bytes: new Uint8Array(await file.arrayBuffer()) }),
    ),
    change: templates.change.handler(({ context, input }) => changeTemplate(context.register, input)),
    remove: templates.remove.handler(({ context, input }) => removeTemplate(context.register, input)),
    restore: templates.restore.handler(({ context, input }) => restoreTemplate(context.register, input)),
    fill: templates.fill.handler(({ context, input }) => fillKeptTemplate(context.register, input)),
  });
}
