import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const A_WORKING_DAY = 12 * 60 * 60;

export interface Gate {
  readonly port: number;
  /** Opens the door once, from the address the program prints. */
  readonly onceKey: string;
  /** What the browser then shows as a cookie. Both are 256 random bits of this run. */
  readonly secret: string;
}

function sameSecret(given: string, wanted: string): boolean {
  const left = Buffer.from(given);
  const right = Buffer.from(wanted);
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * SECURITY: the exact Host defeats DNS rebinding, the exact Origin (port included: another program on this machine may serve
 * pages too) defeats forged calls. A call that changes anything is a POST, and a POST must say its origin.
 */
export function onlyFromOurPage({ port }: Pick<Gate, 'port'>): MiddlewareHandler {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  return async (context, next) => {
    const host = context.req.header('host');
    if (host === undefined || !hosts.has(host)) return context.body(null, 403);
    const origin = context.req.header('origin');
    if (origin === undefined ? context.req.method !== 'GET' : origin !== `http://${host}`)
      return context.body(null, 403);
    const site = context.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return context.body(null, 403);
    return next();
  };
}

function cookieName(port: number): string {
  // Cookies know no ports: two registers served side by side must not overwrite each other's.
  return `so-theo-doi-${port}`;
}

/** Whether the browser has been let in. */
export function hasKey(context: Context, gate: Gate): boolean {
  return sameSecret(getCookie(context, cookieName(gate.port)) ?? '', gate.secret);
}

/** Exchanges the one-time key for the cookie. Each key opens once; `used` outlives the request. */
export function createEntrance(gate: Gate): (context: Context, given: string) => boolean {
  let used = false;
  return (context, given) => {
    if (used || !sameSecret(given, gate.onceKey)) return false;
    used = true;
    setCookie(context, cookieName(gate.port), gate.secret, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: A_WORKING_DAY,
    });
    return true;
  };
}
