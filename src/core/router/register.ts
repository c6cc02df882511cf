import { checkAttachments } from '../attachments/check.ts';
import { registerInfo } from '../register/info.ts';
import { chooseReadOnly } from '../register/read-only.ts';
import { listRemoved } from '../register/removed.ts';
import { checkStorage } from '../storage/check.ts';
import { toPlainText } from '../text/normalise.ts';
import type { Procedures } from './procedures.ts';

export function registerRoutes({ register: routes }: Procedures) {
  return routes.router({
    info: routes.info.handler(({ context }) => registerInfo(context.register)),
    setWho: routes.setWho.handler(({ context: { register }, input }) => {
      register.setWho(toPlainText(input.who));
      return { who: register.who() };
    }),
    setReadOnly: routes.setReadOnly.handler(({ context, input }) => {
      chooseReadOnly(context.register.database, input.readOnly);
      return input;
    }),
    check: routes.check.handler(async ({ context: { register } }) => {
      const findings = [...checkStorage(register.database), ...(await checkAttachments(register))];
      return { sound: findings.length === 0, findings };
    }),
    backup: routes.backup.handler(async ({ context: { register } }) => {
      const { fileName, bytes } = await register.backups.make('regular');
      return { fileName, bytes };
    }),
    // Once in years.
    move: routes.move.handler(async function* ({ context: { register }, input, signal }) {
      const { moveRegister } = await import('../relocation/move.ts');
      yield* moveRegister(register, input.destination, signal);
    }),
    // Once in a while: what zips is loaded then.
    diagnose: routes.diagnose.handler(async ({ context: { register } }) => {
      const { diagnosticsPack } = await import('../diagnostics/pack.ts');
      const { bytes, fileName, files } = diagnosticsPack(register);
      return {
        ticket: register.files.offer({ fileName, type: 'application/zip', bytes }),
        fileName,
        files: [...files],
      };
    }),
    removed: routes.removed.handler(({ context, input }) => listRemoved(context.register, input.page)),
  });
}
