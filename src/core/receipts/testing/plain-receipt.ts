import { bareReceipt } from '../../records/bare.ts';

/** An arrival of which only the day is known; the test says of which round and unit. */
export const {
  roundId: _,
  unitId: __,
  ...plainReceipt
} = bareReceipt({ roundId: '', unitId: '', receivedOn: '2026-12-08' });
