import { randomBytes } from 'node:crypto';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { RPCHandler } from '@orpc/server/fetch';
import { openHostedRegister } from '../core/hosting/open-register.ts';
import type { Clock, Logger } from '../core/surroundings.ts';
import { createApp } from './app.ts';
import { words } from './words.ts';

const LOOPBACK = '127.0.0.1';
const SLOWEST_UPLOAD = 120_000;

export interface ServerOptions {
  readonly folder: string;
  /** The register was moved here: where it is not found, none is made. */
  readonly mustExist?: boolean;
  readonly resources: string;
  /** Folder of the built page. */
  readonly pages: string;
  readonly documentWorker: string;
  readonly checkWorker?: string;
  readonly logger: Logger;
  /** 0, the usual, lets the system choose. */
  readonly port?: number;
  readonly demo?: boolean;
  /** Left out: as `HostOptions` says. */
  readonly clock?: Clock;
}

export interface RunningServer {
  /** One-time address that lets one browser in. */
  readonly address: string;
  /** The origin the page then lives at. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}

/** The port it was given. @throws Error whose message is a sentence where the port cannot be had. */
function listening(server: ServerType, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const code: unknown = Reflect.get(error, 'code');
      if (code === 'EADDRINUSE') reject(new Error(words.portTaken(wanted), { cause: error }));
      else if (code === 'EACCES') reject(new Error(words.portNotAllowed(wanted), { cause: error }));
      else reject(error);
    });
    server.listen(wanted, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : wanted);
    });
  });
}

/** Opens the register (its refusals are thrown as they are) and serves page and contract on loopback, for this machine alone. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const register = openHostedRegister({ ...options, demo: options.demo ?? false });
  const handler = new RPCHandler(register.router);
  let ready = true;
  const gate = { port: 0, onceKey: randomKey(), secret: randomKey() };

  async function call(request: Request): Promise<Response | null> {
    const { response } = await handler.handle(request, { prefix: '/rpc', context: register.context });
    return response ?? null;
  }

  // The port is known only once the system has given it; until then nothing can have connected.
  let app: ReturnType<typeof createApp> | null = null;
  const server = createAdaptorServer({
    fetch: (request, environment) => app?.fetch(request, environment) ?? new Response(null, { status: 503 }),
  });
  if ('requestTimeout' in server) server.requestTimeout = SLOWEST_UPLOAD;
  let port: number;
  try {
    port = await listening(server, options.port ?? 0);
  } catch (error) {
    await register.close();
    throw error;
  }
  app = createApp({
    gate: { ...gate, port },
    pages: options.pages,
    call,
    isReady: () => ready,
    logger: options.logger,
  });

  const origin = `http://${LOOPBACK}:${port}`;
  return {
    origin,
    address: `${origin}/vao/${gate.onceKey}`,
    close: async () => {
      ready = false;
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      await register.close();
    },
  };
}
