import { describe, expect, test } from 'vitest';
import { bareReceipt } from '../../records/bare.ts';
import type { FiledReceipt } from '../understand/records.ts';
import { type KnownReceipt, pairReceipt } from './pair-receipts.ts';

interface Arrival {
  readonly on?: string;
  readonly incoming?: string | null;
  readonly number?: string | null;
}

const ofUnit = { unitId: 'a', roundId: 'r' };

function known(
  { on = '2026-12-08', incoming = null, number = null }: Arrival,
  row: number | null = null,
): KnownReceipt {
  const fields = { ...bareReceipt({ ...ofUnit, receivedOn: on }), incomingNumber: incoming, documentNumber: number };
  return { id: `${on} ${incoming} ${number}`, fields, row };
}

function filed({ on = '2026-12-08', incoming = null, number = null }: Arrival): FiledReceipt {
  return {
    ...{ sheet: 'A', cell: 'A2', row: 2, held: false, unitId: 'a', unitName: 'A', rowNote: null },
    ...{ receivedOn: on, said: { receivedOn: on, incomingNumber: incoming, documentNumber: number } },
  };
}

describe('one arrival', () => {
  test.each<readonly [string, Arrival, Arrival]>([
    ['of one số đến and day', { incoming: '1188' }, { incoming: '1188', number: '1-BC' }],
    ['of one day and document', { number: '1-BC' }, { number: '1-BC', incoming: '1188' }],
    ['of one day, its numbers not known yet', {}, { incoming: '1188', number: '1-BC' }],
    ['of one document, whatever the day', { on: '2026-12-07', number: '1-BC' }, { number: '1-BC' }],
  ])('%s is the same', (_, there, said) => {
    const receipt = known(there);
    expect(pairReceipt(filed(said), [receipt])).toEqual({ kind: 'same', known: receipt });
  });

  test('of one số đến on another day is asked about', () => {
    const receipt = known({ incoming: '1188' });
    const pair = pairReceipt(filed({ on: '2026-12-11', incoming: '1188' }), [receipt]);
    expect(pair).toEqual({ kind: 'otherDay', known: receipt });
  });
});

describe('another arrival', () => {
  test.each<readonly [string, Arrival, Arrival]>([
    ['under another số đến', { incoming: '1188' }, { incoming: '1189' }],
    ['with another document of the day', { number: '1-BC' }, { number: '2-BC' }],
    ['on another day, its document not known', { on: '2026-12-07' }, {}],
  ])('%s is new', (_, there, said) => {
    expect(pairReceipt(filed(said), [known(there)])).toEqual({ kind: 'new' });
  });

  test('is what a second row of the file says without a số đến: the first row has taken the one there was', () => {
    expect(pairReceipt(filed({}), [known({}, 2)])).toEqual({ kind: 'new' });
  });
});

test('of two arrivals of one day the one with its own document is taken', () => {
  const [open, own] = [known({}), known({ number: '1-BC' })];
  expect(pairReceipt(filed({ number: '1-BC' }), [open, own])).toEqual({ kind: 'same', known: own });
});
