import type { Progress } from '../../../contract/exchange.ts';
import type { HandoverDone } from '../../../contract/handover.ts';
import type { PackageKind } from '../../../contract/packages.ts';
import { client } from '../../app/client.ts';
import type { Make } from '../../parts/making/use-making.ts';

type Made =
  | Progress
  | ({ readonly type: 'file'; readonly ticket: string; readonly fileName: string } & Partial<HandoverDone>)
  | { readonly type: 'saved' | 'folder' };

/** A page asks for files only; places chosen beforehand are for others. */
async function* filesOnly(steps: AsyncIterable<Made>) {
  for await (const step of steps) if (step.type === 'progress' || step.type === 'file') yield step;
}

export function makingPackage(kind: PackageKind): Make {
  return async signal => filesOnly(await client.packages.make({ kind }, { signal }));
}

/** The folder of a year; of one unit or one round of it where that is named. */
export function makingHandover(of: Parameters<typeof client.handover.make>[0]): Make {
  return async signal => filesOnly(await client.handover.make(of, { signal }));
}
