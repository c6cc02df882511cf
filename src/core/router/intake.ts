import { forgetRegister } from '../incoming-register/tickets.ts';
import { forgetFiles, lookAtFile } from '../intake/tickets.ts';
import type { Procedures } from './procedures.ts';

/** What reads reports and registers is loaded with the first of them, not at every start. */
const reports = () => import('../intake/propose.ts');
const rows = () => import('../incoming-register/propose.ts');

export function intakeRoutes({ intake }: Procedures) {
  return intake.router({
    propose: intake.propose.handler(async function* ({ context, input }) {
      yield* (await reports()).proposeReports(context.register, input);
    }),
    look: intake.look.handler(({ context, input }) => lookAtFile(context.register, input)),
    accept: intake.accept.handler(async ({ context: { register }, input }) => {
      if (input.forms !== undefined) await register.backups.makeIfChanged('beforeImport');
      return (await import('../intake/accept.ts')).acceptReports(register, input);
    }),
    forget: intake.forget.handler(({ context, input }) => {
      forgetFiles(context.register, input.ticket);
      return {};
    }),
  });
}

export function incomingRegisterRoutes({ incomingRegister }: Procedures) {
  return incomingRegister.router({
    propose: incomingRegister.propose.handler(async function* ({ context, input }) {
      yield* (await rows()).proposeRows(context.register, input);
    }),
    accept: incomingRegister.accept.handler(async ({ context: { register }, input }) => {
      await register.backups.makeIfChanged('beforeImport');
      return (await import('../incoming-register/accept.ts')).acceptRows(register, input);
    }),
    forget: incomingRegister.forget.handler(({ context, input }) => {
      forgetRegister(context.register, input.ticket);
      return {};
    }),
  });
}
