import type { FormFormat, FormsPreview } from '../../../contract/index.ts';
import type { Register } from '../../register.ts';
import type { Caller } from '../../router/caller.ts';
import { formFiles } from '../make/make.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every form of a round in one format. */
export async function formsOf(
  register: Register,
  roundId: string,
  format: FormFormat,
  unitIds?: readonly string[],
): Promise<readonly NamedBytes[]> {
  const steps = formFiles(register, { roundId, format, unitIds });
  for (let step = await steps.next(); ; step = await steps.next()) if (step.done) return step.value;
}

export async function previewOf(
  call: Caller,
  roundId: string,
  files: readonly NamedBytes[],
): Promise<FormsPreview & { readonly steps: number }> {
  const blobs = files.map(({ name, bytes }) => ({ fileName: name, file: new Blob([new Uint8Array(bytes)]) }));
  let steps = 0;
  for await (const step of await call.forms.preview({ roundId, files: blobs })) {
    if (step.type === 'preview') return { ...step.preview, steps };
    steps += 1;
  }
  throw new Error('no preview came');
}
