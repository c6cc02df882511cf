import { importedFiles } from '../exchange/apply/imported-files.ts';
import { forgetFile } from '../exchange/tickets.ts';
import type { Procedures } from './procedures.ts';

/** What understands workbooks is loaded with the first of them, not at every start. */
const imports = () => import('../exchange/import.ts');

export function exchangeRoutes({ exchange }: Procedures) {
  return exchange.router({
    preview: exchange.preview.handler(async function* ({ context, input }) {
      const { previewImport } = await imports();
      yield* previewImport(context.register, input);
    }),
    reconsider: exchange.reconsider.handler(async ({ context, input }) =>
      (await imports()).reconsiderImport(context.register, input),
    ),
    accept: exchange.accept.handler(async ({ context: { register }, input }) => {
      await register.backups.makeIfChanged('beforeImport');
      return (await imports()).acceptImport(register, input);
    }),
    forget: exchange.forget.handler(({ context, input }) => {
      forgetFile(context.register, input.ticket);
      return {};
    }),
    imported: exchange.imported.handler(({ context }) => importedFiles(context.register)),
  });
}
