import { forgetBatch } from '../forms/take/tickets.ts';
import type { Procedures } from './procedures.ts';

/** What understands filled forms is loaded with the first of them, not at every start. */
const taking = () => import('../forms/take/take.ts');

export function formRoutes({ forms }: Procedures) {
  return forms.router({
    make: forms.make.handler(async function* ({ context, input, signal }) {
      const { makeForms } = await import('../forms/make/make.ts');
      yield* makeForms(context.register, input, signal);
    }),
    preview: forms.preview.handler(async function* ({ context, input, signal }) {
      const { previewForms } = await taking();
      yield* previewForms(context.register, input, signal);
    }),
    reconsider: forms.reconsider.handler(async ({ context, input }) =>
      (await taking()).reconsiderForms(context.register, input),
    ),
    accept: forms.accept.handler(async ({ context: { register }, input }) => {
      await register.backups.makeIfChanged('beforeImport');
      return (await taking()).acceptForms(register, input);
    }),
    forget: forms.forget.handler(({ context, input }) => {
      forgetBatch(context.register, input.ticket);
      return {};
    }),
  });
}
