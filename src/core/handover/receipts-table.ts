import { channelLabel, copyFormLabel } from '../../contract/words/labels.ts';
import type { Table } from '../documents/structure/table.ts';
import { receiptOfRow } from '../receipts/rows.ts';
import type { Register } from '../register.ts';
import { shownDay } from '../text/days.ts';
import { unitNameOn } from '../units/find.ts';
import { dayOrNothing, numberedTable } from './numbered-table.ts';
import { type HandoverScope, recordsOf } from './scope.ts';
import { handoverWords as words } from './words.ts';

const { headings } = words;

/** Reports that came in, one by one, those sent by mistake too. */
export function receiptsTable(register: Register, scope: HandoverScope): Table {
  return numberedTable(
    recordsOf(register, scope).receipts.map(receiptOfRow),
    [
      { heading: headings.unit, widthMm: 70, cell: ({ unitId }) => unitNameOn(register, unitId, scope.asOf) },
      { heading: headings.received, widthMm: 22, cell: ({ receivedOn }) => shownDay(receivedOn) },
      { heading: headings.incoming, widthMm: 16, cell: ({ incomingNumber }) => incomingNumber ?? '' },
      { heading: headings.number, widthMm: 34, cell: ({ documentNumber }) => documentNumber ?? '' },
      { heading: headings.day, widthMm: 22, cell: ({ documentDate }) => dayOrNothing(documentDate) },
      { heading: headings.signer, widthMm: 34, cell: ({ signer }) => signer ?? '' },
      {
        heading: headings.channel,
        widthMm: 34,
        cell: ({ channel }) => (channel === null ? '' : channelLabel[channel]),
      },
      {
        heading: headings.form,
        widthMm: 30,
        cell: ({ copyForm }) => (copyForm === null ? '' : copyFormLabel[copyForm]),
      },
      {
        heading: headings.note,
        widthMm: 40,
        cell: ({ notCountedReason, note }) =>
          [notCountedReason === null ? '' : words.notCounted(notCountedReason), note ?? ''].filter(Boolean).join('. '),
      },
    ],
    11,
  );
}
