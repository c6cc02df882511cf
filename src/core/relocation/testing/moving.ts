import type { Register } from '../../register.ts';
import type { Caller } from '../../router/caller.ts';
import type { MoveStep } from '../move.ts';

/** Moves a register into a folder as the page does, by a token. All it said on the way. */
export async function moving(
  { register, call }: { readonly register: Register; readonly call: Caller },
  place: string,
  { signal, heard }: { readonly signal?: AbortSignal; readonly heard?: () => void } = {},
): Promise<readonly MoveStep[]> {
  register.files.offerPlace('nơi mới', place);
  const steps: MoveStep[] = [];
  for await (const step of await call.register.move({ destination: 'nơi mới' }, signal ? { signal } : {})) {
    steps.push(step);
    heard?.();
  }
  return steps;
}
