import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { Contract } from '../src/contract/index.ts';
import { openHostedRegister } from '../src/core/hosting/open-register.ts';
import { type Clock, silentLogger } from '../src/core/surroundings.ts';
import { startServer } from '../src/server/start.ts';

export type RegisterClient = ContractRouterClient<Contract>;

export type HostName = 'terminal' | 'window' | 'browser';

export interface Hosts {
  readonly clients: Readonly<Record<HostName, RegisterClient>>;
  readonly close: () => Promise<void>;
}

function options(home: string, name: string, clock?: Clock) {
  return {
    ...(clock === undefined ? {} : { clock }),
    folder: join(home, name),
    resources: resolve('resources'),
    documentWorker: resolve('src/core/documents/worker.ts'),
    logger: silentLogger,
    demo: false,
  };
}

/** Enters by the one-time address; the cookie is all that a browser would keep. */
function cookieFrom(address: string): Promise<string> {
  return new Promise((settle, reject) => {
    const call = request(address, response => {
      response.resume();
      settle(String(response.headers['set-cookie']?.[0]).split(';')[0] ?? '');
    });
    call.on('error', reject);
    call.end();
  });
}

/** The same contract as each host serves it, each over a register of its own: called directly, over a port, over HTTP. */
export async function openHosts(clock?: Clock): Promise<Hosts> {
  const home = mkdtempSync(join(tmpdir(), 'so-theo-doi-hosts-'));
  const terminal = openHostedRegister(options(home, 'terminal', clock));
  const window = openHostedRegister(options(home, 'window', clock));
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(window.router).upgrade(port1, { context: window.context });
  port1.start();
  port2.start();

  const server = await startServer({ ...options(home, 'browser', clock), pages: resolve('out/renderer') });
  const cookie = await cookieFrom(server.address);
  const headers = { cookie, origin: server.origin };
  return {
    clients: {
      terminal: createRouterClient(terminal.router, { context: terminal.context }),
      window: createORPCClient(new PortLink({ port: port2 })),
      browser: createORPCClient(new FetchLink({ url: `${server.origin}/rpc`, headers })),
    },
    close: async () => {
      port1.close();
      await Promise.all([terminal.close(), window.close(), server.close()]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
