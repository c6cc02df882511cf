import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Contract, contract } from '../../contract/index.ts';
import { registerPortMessage } from '../../contract/shell.ts';

const handler = new RPCHandler({
  status: {
    calendar: implement(contract).status.calendar.handler(() => ({ years: [2026], today: '2026-12-20' })),
  },
});

function post(init: MessageEventInit): void {
  window.dispatchEvent(new MessageEvent('message', init));
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test('the port that the shell hands over speaks the contract; any other message is passed over', async () => {
  const { port1, port2 } = new MessageChannel();
  handler.upgrade(port1 as unknown as MessagePort);
  port1.start();
  const stranger = new MessageChannel();
  vi.stubGlobal('desktopShell', {
    connect: () => {
      const ports = [stranger.port1 as unknown as MessagePort];
      post({ data: 'something else', source: window as unknown as MessageEventSource, ports });
      post({ data: registerPortMessage, source: null, ports });
      post({
        data: registerPortMessage,
        source: window as unknown as MessageEventSource,
        ports: [port2 as unknown as MessagePort],
      });
    },
  });
  const { openLink } = await import('./link.ts');
  const client: ContractRouterClient<Contract> = createORPCClient(await openLink());
  expect(await client.status.calendar({})).toEqual({ years: [2026], today: '2026-12-20' });
  for (const port of [port1, port2, stranger.port1]) port.close();
});

test('without a shell the page asks its own origin, by POST under /rpc', async () => {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request);
    return new Response(JSON.stringify({ json: { years: [2026], today: '2026-12-20' } }), {
      headers: { 'content-type': 'application/json' },
    });
  });
  const { openLink } = await import('./link.ts');
  const client: ContractRouterClient<Contract> = createORPCClient(await openLink());
  expect(await client.status.calendar({})).toEqual({ years: [2026], today: '2026-12-20' });
  expect(asked.map(request => [request.method, new URL(request.url).pathname])).toEqual([
    ['POST', '/rpc/status/calendar'],
  ]);
});
