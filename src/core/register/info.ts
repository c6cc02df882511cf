import type { Register } from '../register.ts';
import { newestSchema } from '../storage/migrations/index.ts';
import { query } from '../storage/query.ts';
import { type ReadOnlyReason, readOnlyOf } from './read-only.ts';

export interface RegisterInfo {
  readonly place: string;
  readonly who: string;
  readonly schema: number;
  /** When the register was last written to. */
  readonly savedAt: string | null;
  readonly clockBehind: boolean;
  readonly demo: boolean;
  readonly readOnly: ReadOnlyReason | null;
  readonly movable: boolean;
  readonly movedFrom: string | null;
}

const oneDay = 86_400_000;

export function registerInfo(register: Register): RegisterInfo {
  const last = register.database.readFirst(
    query.selectFrom('operation').select('at').orderBy('sequence', 'desc').limit(1).compile(),
  );
  return {
    place: register.folder,
    who: register.who(),
    schema: newestSchema,
    savedAt: last?.at ?? null,
    clockBehind: last !== undefined && Date.parse(last.at) - register.clock.now().getTime() > oneDay,
    demo: register.demo,
    readOnly: readOnlyOf(register.database),
    movable: register.moving !== null,
    movedFrom: register.moving?.before() ?? null,
  };
}
