import { expect, test } from 'vitest';
import { addUnit, openTestRegister } from '../testing/open-test-register.ts';

test('an open page hears which nouns changed, however slowly it listens', async () => {
  const { call } = openTestRegister();
  const changes = await call.history.changes({});
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  const settings = await call.settings.get({});
  await call.settings.change({ version: settings.version, changes: { place: 'Cao Lộc' } });
  const { value } = await changes.next();
  expect(value).toEqual({ sequence: 3, nouns: ['unit', 'unitProfile', 'settings'] });
  const waiting = changes.next();
  await call.history.undo({});
  expect((await waiting).value).toEqual({ sequence: 4, nouns: ['settings'] });
  await changes.return(undefined);
});

test('a page that goes away stops the stream at once, also while it waits', async () => {
  const { call, register } = openTestRegister();
  let listeners = 0;
  const { onCommitted } = register;
  Reflect.set(register, 'onCommitted', (listener: Parameters<typeof onCommitted>[0]) => {
    listeners += 1;
    const stop = onCommitted(listener);
    return () => {
      listeners -= 1;
      return stop();
    };
  });
  const left = await call.history.changes({});
  const waiting = left.next();
  await left.return(undefined);
  expect((await waiting).done).toBe(true);

  const gone = new AbortController();
  const cut = await call.history.changes({}, { signal: gone.signal });
  const cutWaiting = cut.next();
  gone.abort();
  expect((await cutWaiting).done).toBe(true);
  expect(listeners).toBe(0);
});
