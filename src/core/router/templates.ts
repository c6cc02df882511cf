import type { Procedures } from './procedures.ts';

/** Templates are seldom used: what fills them is loaded with the first question, not at every start. */
const keep = () => import('../templates/keep.ts');

export function templateRoutes({ templates }: Procedures) {
  return templates.router({
    list: templates.list.handler(async ({ context, input }) => (await keep()).listTemplates(context.register, input)),
    tags: templates.tags.handler(async ({ context, input }) => {
      const { templateTags, templateValues } = await import('../templates/values.ts');
      return templateTags(templateValues(context.register, input));
    }),
    add: templates.add.handler(async ({ context, input: { file, ...input } }) =>
      (await keep()).addTemplate(context.register, { ...input, bytes: new Uint8Array(await file.arrayBuffer()) }),
    ),
    change: templates.change.handler(async ({ context, input }) =>
      (await keep()).changeTemplate(context.register, input),
    ),
    remove: templates.remove.handler(async ({ context, input }) =>
      (await keep()).removeTemplate(context.register, input),
    ),
    restore: templates.restore.handler(async ({ context, input }) =>
      (await keep()).restoreTemplate(context.register, input),
    ),
    fill: templates.fill.handler(async ({ context, input }) =>
      (await keep()).fillKeptTemplate(context.register, input),
    ),
  });
}
