import type { Procedures } from './procedures.ts';

export function previewRoutes({ preview }: Procedures) {
  return preview.router({
    // What composes documents is loaded with the first one, not at every start.
    open: preview.open.handler(async function* ({ context, input, signal }) {
      const { openPreview } = await import('../documents/preview.ts');
      yield* openPreview(context.register, input, signal);
    }),
    close: preview.close.handler(({ context, input }) => {
      context.register.files.forget(input.ticket);
      return {};
    }),
  });
}
