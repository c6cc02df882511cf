import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { type PageFile, readPageFile } from '../core/hosting/page-files.ts';
import { answerWith, plainPage } from '../core/hosting/page-policy.ts';
import type { Logger } from '../core/surroundings.ts';
import { limitBodies } from './bodies.ts';
import { createEntrance, type Gate, hasKey, onlyFromOurPage } from './gate.ts';
import { words } from './words.ts';

const CALL_TYPES: ReadonlySet<string> = new Set(['application/json', 'multipart/form-data']);

export interface AppOptions {
  readonly gate: Gate;
  /** Folder of the built page. */
  readonly pages: string;
  /** Answers a call of the contract; null when there is no such operation. */
  readonly call: (request: Request) => Promise<Response | null>;
  readonly isReady: () => boolean;
  readonly logger: Logger;
}

function pageResponse(file: PageFile, status = 200): Response {
  const { body, headers } = answerWith(file);
  return new Response(body, { status, headers });
}

/** The page and the contract over HTTP. Knows no port of its own and opens no register: see start.ts. */
export function createApp({ gate, pages, call, isReady, logger }: AppOptions): Hono {
  const app = new Hono();
  const enter = createEntrance(gate);

  app.use(onlyFromOurPage(gate));
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
  });

  app.get('/ready', context => context.body(null, isReady() ? 200 : 503));
  // The key travels in the path, once, and is gone from the address bar after the redirect.
  app.get('/vao/:key', context =>
    enter(context, context.req.param('key'))
      ? context.redirect('/', 303)
      : pageResponse(plainPage(words.noKey.title, [words.noKey.text]), 403),
  );

  app.use(async (context, next) => {
    if (hasKey(context, gate)) return next();
    if (context.req.method !== 'GET') return context.body(null, 401);
    return pageResponse(plainPage(words.noKey.title, [words.noKey.text]), 401);
  });

  app.all('/rpc/*', async (context, next) => {
    if (context.req.method !== 'POST') return context.body(null, 405);
    const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    return CALL_TYPES.has(type) ? next() : context.body(null, 415);
  });
  app.use('/rpc/*', limitBodies);
  app.post('/rpc/*', async context => {
    return (await call(context.req.raw)) ?? context.body(null, 404);
  });

  app.get('*', async context => {
    const file = await readPageFile(pages, new URL(context.req.raw.url).pathname);
    return file === null ? context.body(null, 404) : pageResponse(file);
  });
  app.all('*', context => context.body(null, 405));

  app.onError((error, context) => {
    const reference = randomUUID().slice(0, 8);
    logger.error(`server [${reference}]`, error);
    return context.json({ code: 'UNEXPECTED', reference }, 500);
  });
  return app;
}
