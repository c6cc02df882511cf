import type { ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { registerPortMessage } from '../../contract/shell.ts';
import { fetchFromProgram } from './program-gone.ts';
import { shell } from './shell.ts';

type Link = ClientLink<Record<never, never>>;

/** POST calls to the page's own origin; the cookie that allows them travels by itself. */
const RPC_PATH = '/rpc';

let opened: Promise<Link> | null = null;

/** One link a page: the port that the desktop shell hands over, or the server that served the page. */
export function openLink(): Promise<Link> {
  opened ??= shell === null ? Promise.resolve(fetchLink()) : receivePort(shell.connect).then(port => portLink(port));
  return opened;
}

function fetchLink(): Link {
  return new FetchLink({ url: new URL(RPC_PATH, window.location.href).href, fetch: fetchFromProgram });
}

function portLink(port: MessagePort): Link {
  const link = new PortLink({ port });
  port.start();
  return link;
}

/** SECURITY: only a port that this very page's preload posted is taken. */
function receivePort(connect: () => void): Promise<MessagePort> {
  return new Promise(resolve => {
    function take(event: MessageEvent): void {
      const [port] = event.ports;
      if (event.source !== window || event.data !== registerPortMessage || port === undefined) return;
      window.removeEventListener('message', take);
      resolve(port);
    }
    window.addEventListener('message', take);
    connect();
  });
}
