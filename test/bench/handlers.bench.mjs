// List and status handlers with zod in and out, at 500 units x 5 years and at ten times the data; the meeting grid of 500 units
// through a message port. p95 over calls of which one in twenty follows a write, so that nothing is measured from memory alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import { root } from '../../scripts/places.mjs';
import { openRegister } from '../../src/core/register.ts';
import { createCaller } from '../../src/core/router/caller.ts';
import { createRouter } from '../../src/core/router/router.ts';
import { seedRegister } from '../../src/core/seed/seed.ts';

const CALLS = 200;
const WRITE_EVERY = 20;
const MOST_P95 = 10;
const MOST_GROWTH = 6;
const MOST_GRID = 30;
const asOf = '2027-12-20';
const page = { offset: 0, limit: 200 };

const handlers = {
  'units.list': call => call.units.list({ asOf, page }),
  'units.list search': call => call.units.list({ asOf, search: 'so mau 12', page }),
  'workPlans.list': call => call.workPlans.list({ year: 2027, asOf, page }),
  'meetings.list': call => call.meetings.list({ year: 2027, month: 7, page }),
  'models.list': call => call.models.list({ year: 2027, asOf, page }),
  'feedback.list': call => call.feedback.list({ year: 2027, asOf, page }),
  'status.get': call => call.status.get({ year: 2027, asOf }),
  'status.doubts': call => call.status.doubts({ year: 2027, asOf }),
};

function openSeeded(folder, units) {
  const register = openRegister({
    folder,
    resources: join(root, 'resources'),
    renderDocument: () => Promise.reject(new Error('no document is rendered here')),
  });
  seedRegister(register, { units, firstYear: 2026, lastYear: 2030 });
  return register;
}

async function p95Of(register, handler) {
  const call = createCaller({ register });
  const { items } = await call.models.list({ year: 2027, asOf, page: { offset: 0, limit: 1 } });
  const [model] = items;
  if (model === undefined) throw new Error('the seeded register has no model');
  let version = model.version;
  await handler(call);
  const times = [];
  for (let index = 0; index < CALLS; index += 1) {
    if (index % WRITE_EVERY === 0) {
      const changes = { note: `lần ${index} của phép đo ${performance.now()}` };
      version = (await call.models.change({ id: model.id, version, changes })).record.version;
    }
    const start = performance.now();
    await handler(call);
    times.push(performance.now() - start);
  }
  return times.toSorted((left, right) => left - right)[Math.floor(CALLS * 0.95)];
}

async function gridThroughPort(register) {
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(createRouter()).upgrade(port1, { context: { register } });
  /** @type {import('@orpc/contract').ContractRouterClient<import('../../src/contract/index.ts').Contract>} */
  const client = createORPCClient(new RPCLink({ port: port2 }));
  port1.start();
  port2.start();
  const times = [];
  for (let index = 0; index < 30; index += 1) {
    const start = performance.now();
    await client.meetings.grid({ year: 2027, asOf, kind: 'regular' });
    times.push(performance.now() - start);
  }
  port1.close();
  port2.close();
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)];
}

const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-handlers-'));
const office = openSeeded(join(scratch, 'nam-tram'), 500);
const tenfold = openSeeded(join(scratch, 'nam-nghin'), 5000);
let good = true;

for (const [name, handler] of Object.entries(handlers)) {
  const small = await p95Of(office, handler);
  const large = await p95Of(tenfold, handler);
  const growth = large / small;
  good &&= small <= MOST_P95 && growth <= MOST_GROWTH;
  process.stdout.write(
    `${name}: p95 ${small.toFixed(1)} ms (at most ${MOST_P95}), at ten times the data ${growth.toFixed(1)} times that (at most ${MOST_GROWTH})\n`,
  );
}

const grid = await gridThroughPort(office);
good &&= grid <= MOST_GRID;
process.stdout.write(`meeting grid 500 x 12 through the port: ${grid.toFixed(1)} ms (at most ${MOST_GRID})\n`);

office.close();
tenfold.close();
rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
process.exit(good ? 0 : 1);
