import { register } from '../../../app/client.ts';
import { PAGE_SIZE } from '../../../parts/data-table/use-list.ts';

/** Every arrival of one unit in one round, in the order of the days received. */
export function receiptsOfLine(roundId: string, unitId: string) {
  return register.receipts.list.queryOptions({
    input: {
      roundId,
      unitId,
      sort: { by: 'receivedOn', direction: 'ascending' },
      page: { offset: 0, limit: PAGE_SIZE },
    },
  });
}
