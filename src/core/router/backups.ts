import { endTrial } from '../backup/trial.ts';
import { fileOfBackup, restoreBackup, undoRestore } from '../recovery/restore.ts';
import type { Procedures } from './procedures.ts';

export function backupRoutes({ backups }: Procedures) {
  return backups.router({
    list: backups.list.handler(({ context }) => ({ items: [...context.register.backups.list()] })),
    status: backups.status.handler(({ context }) => context.register.backups.status()),
    make: backups.make.handler(async ({ context, input: { passphrase } }) => {
      const options = passphrase === undefined ? {} : { passphrase };
      const { fileName, bytes } = await context.register.backups.makeFile(options);
      return { fileName, bytes };
    }),
    restore: backups.restore.handler(({ context: { register }, input: { passphrase, ...backup } }) =>
      restoreBackup(register, { file: fileOfBackup(register, backup), passphrase }),
    ),
    undoRestore: backups.undoRestore.handler(({ context }) => undoRestore(context.register)),
    keepRestored: backups.keepRestored.handler(({ context }) => {
      endTrial(context.register.database);
      return {};
    }),
    setSecondPlace: backups.setSecondPlace.handler(async ({ context: { register }, input }) => {
      await register.backups.setSecondPlace(register.files.claimPlace(input.destination));
      return register.backups.status();
    }),
    clearSecondPlace: backups.clearSecondPlace.handler(async ({ context: { register } }) => {
      await register.backups.clearSecondPlace();
      return register.backups.status();
    }),
  });
}
