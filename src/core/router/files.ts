import type { Procedures } from './procedures.ts';

export function fileRoutes({ files }: Procedures) {
  return files.router({
    take: files.take.handler(({ context, input }) => context.register.files.take(input.ticket)),
    save: files.save.handler(({ context, input }) => context.register.files.save(input.ticket, input.destination)),
  });
}
