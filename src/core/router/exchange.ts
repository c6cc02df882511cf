import { importedFiles } from '../exchange/apply/imported-files.ts';
import { acceptImport, previewImport, reconsiderImport } from '../exchange/import.ts';
import { forgetFile } from '../exchange/tickets.ts';
import type { Procedures } from './procedures.ts';

export function exchangeRoutes({ exchange }: Procedures) {
  return exchange.router({
    preview: exchange.preview.handler(({ context, input }) => previewImport(context.register, input)),
    reconsider: exchange.reconsider.handler(({ context, input }) => reconsiderImport(context.register, input)),
    accept: exchange.accept.handler(async ({ context: { register }, input }) => {
      await register.backups.makeIfChanged('beforeImport');
      return acceptImport(register, input);
    }),
    forget: exchange.forget.handler(({ context, input }) => {
      forgetFile(context.register, input.ticket);
      return {};
    }),
    imported: exchange.imported.handler(({ context }) => importedFiles(context.register)),
  });
}
