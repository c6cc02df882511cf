import type { RegisterProcess } from './register-process.ts';

/** The register where it lives now. Whoever holds this never holds a process that has ended. */
export interface LivingRegister {
  readonly folder: () => string;
  readonly process: () => RegisterProcess;
  /** Its process ends and another begins in the folder where the register lives from now on. */
  readonly openAt: (place: string) => Promise<void>;
}

/** @param begin starts a process on the register of a folder. */
export function openLivingRegister(first: string, begin: (folder: string) => RegisterProcess): LivingRegister {
  let folder = first;
  let running = begin(folder);
  return {
    folder: () => folder,
    process: () => running,
    openAt: async place => {
      await running.close();
      folder = place;
      running = begin(folder);
    },
  };
}
