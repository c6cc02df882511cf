import { openPreview } from '../documents/preview.ts';
import type { Procedures } from './procedures.ts';

export function previewRoutes({ preview }: Procedures) {
  return preview.router({
    open: preview.open.handler(({ context, input, signal }) => openPreview(context.register, input, signal)),
    close: preview.close.handler(({ context, input }) => {
      context.register.files.forget(input.ticket);
      return {};
    }),
  });
}
