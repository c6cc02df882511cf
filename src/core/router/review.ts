import type { Procedures } from './procedures.ts';

const loaded = () => import('../review/review.ts');

export function reviewRoutes({ review }: Procedures) {
  return review.router({
    list: review.list.handler(async ({ context, input }) => (await loaded()).listReview(context.register, input)),
    fix: review.fix.handler(async ({ context, input }) => (await loaded()).fixDoubt(context.register, input)),
    pass: review.pass.handler(async ({ context, input }) => (await loaded()).passDoubt(context.register, input)),
    remove: review.remove.handler(async ({ context, input }) => (await loaded()).askAgain(context.register, input)),
    restore: review.restore.handler(async ({ context, input }) => (await loaded()).passAgain(context.register, input)),
  });
}
