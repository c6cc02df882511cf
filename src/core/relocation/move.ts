import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../../contract/exchange.ts';
import { reasonOf } from '../files/save.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhenReadOnly } from '../register/read-only.ts';
import type { Register } from '../register.ts';
import { registerFileName } from '../storage/place.ts';
import { bring, copyVerified, filesToMove, neverChanges } from './copy.ts';
import { checkTarget, clearTarget, markBegun, refuseMove, refuseWithoutRoom } from './target.ts';
import { moveWords as words } from './words.ts';

export type MoveStep = Progress | { readonly type: 'moved'; readonly place: string };

/**
 * "Chuyển thư mục sổ": backs the register up, brings everything of its folder into the chosen one, each file read back and
 * compared, closes the register, brings that over too, and has the host open it there. Cut off at any point the old folder is the
 * register's and as it was: what decides is one small file, changed in one step at the very end.
 *
 * @param destination token of the folder the user chose.
 * @throws Refusal MOVE_REFUSED, REGISTER_REFUSED, SAVE_REFUSED (the backup), TICKET_EXPIRED, READ_ONLY; whatever `signal` was
 * aborted with. The register then goes on where it was and nothing is left in the new folder.
 */
export async function* moveRegister(
  register: Register,
  destination: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<MoveStep, void> {
  const { folder, moving } = register;
  if (moving === null) return refuseMove('notHere');
  refuseWhenReadOnly(register.database);
  const place = checkTarget(folder, register.files.claimPlace(destination));
  yield { type: 'progress', stage: words.backup, done: 0, total: 0 };
  await register.backups.make('regular');
  let remembered = false;
  try {
    yield* bringAll(folder, place, signal);
    await register.backups.alone(() =>
      register.database.leave(async () => {
        try {
          await bringRegister(folder, place);
          moving.remember(place, folder);
          remembered = true;
        } finally {
          // Before the register is opened again, which a disk that is full of the copy would not allow.
          if (!remembered) clearTarget(place, filesToMove(folder));
        }
      }),
    );
    yield { type: 'moved', place };
  } catch (error) {
    throw refusalOf(error, signal);
  } finally {
    // Also when nobody listens any more: the register is closed, and lives there now.
    if (remembered) moving.restart(place);
    else clearTarget(place, filesToMove(folder));
  }
}

async function* bringAll(
  folder: string,
  place: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<MoveStep, void> {
  const files = filesToMove(folder);
  const register = statSync(join(folder, registerFileName)).size;
  refuseWithoutRoom(
    place,
    files.reduce((sum, { bytes, sameAs }) => sum + (sameAs === null ? bytes : 0), register),
  );
  markBegun(place);
  for (const [index, file] of files.entries()) {
    signal?.throwIfAborted();
    yield { type: 'progress', stage: words.files, done: index, total: files.length };
    await bring(folder, place, file);
  }
  yield { type: 'progress', stage: words.register, done: 0, total: 0 };
  signal?.throwIfAborted();
}

/** Nobody writes any more: what came or changed since, and the register. */
async function bringRegister(folder: string, place: string): Promise<void> {
  for (const file of filesToMove(folder)) {
    if (!neverChanges(file.name) || !existsSync(join(place, file.name))) await bring(folder, place, file);
  }
  // On a full disk the journal stays beside the register, with what was written last.
  for (const end of ['-wal', '']) {
    const file = join(folder, `${registerFileName}${end}`);
    if (existsSync(file)) await copyVerified(file, join(place, `${registerFileName}${end}`));
  }
}

function refusalOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof Refusal || signal?.aborted) return error;
  return new Refusal(
    'MOVE_REFUSED',
    { reason: reasonOf(error) === 'diskFull' ? 'noRoom' : 'notCopied' },
    { cause: error },
  );
}
