import { registerInfo } from '../register/info.ts';
import { listRemoved } from '../register/removed.ts';
import { backUp } from '../storage/backup.ts';
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
    check: routes.check.handler(({ context }) => {
      const findings = [...checkStorage(context.register.database)];
      return { sound: findings.length === 0, findings };
    }),
    backup: routes.backup.handler(async ({ context: { register } }) => {
      const { fileName, bytes } = await backUp(register.database, register.folder, register.clock);
      return { fileName, bytes };
    }),
    removed: routes.removed.handler(({ context, input }) => listRemoved(context.register, input.page)),
  });
}
