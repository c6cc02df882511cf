import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from '../core/hosting/log-file.ts';
import type { HostedRegister } from '../core/hosting/open-register.ts';
import { openHostedRegister } from '../core/hosting/open-register.ts';
import { mustExist, programFolder, registerFolder } from '../core/hosting/places.ts';
import { refuseRegister } from '../core/refusal.ts';
import { type Caller, createCaller } from '../core/router/caller.ts';
import { registerFileName } from '../core/storage/place.ts';

/** One command's hold on the register. */
export interface Session {
  readonly call: Caller;
  readonly hosted: HostedRegister;
  readonly folder: string;
}

export interface SessionOptions {
  readonly data: string | undefined;
  /** False: the register must be there already; a mistyped folder never becomes a new register. */
  readonly mayCreate: boolean;
}

/** Opens the register, does the work, closes it; closed also when the work is refused. */
export async function withSession<Result>(
  { data, mayCreate }: SessionOptions,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const home = programFolder(process.env);
  const folder = registerFolder(data, home);
  if (!mayCreate && !existsSync(join(folder, registerFileName))) refuseRegister('missing', folder);
  const out = join(import.meta.dirname, '..');
  const hosted = openHostedRegister({
    folder,
    mustExist: mustExist(data, home),
    resources: join(out, '..', 'resources'),
    documentWorker: join(import.meta.dirname, 'document-worker.js'),
    logger: openLog(folder, 'dong-lenh'),
    demo: false,
  });
  try {
    return await work({ call: createCaller(hosted.context), hosted, folder });
  } finally {
    await hosted.close();
  }
}
