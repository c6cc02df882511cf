import type { UnitKind } from '../../../../contract/enumerations.ts';
import type { RoundLine, RoundView } from '../../../../contract/rounds.ts';

/** One line of a round as the register would give it; a test says only what it is about. */
export function aLine(more: Partial<RoundLine> = {}): RoundLine {
  return {
    rosterLineId: null,
    unitId: '0197a000-0000-7000-8000-000000000001',
    unitName: 'Chi bộ A',
    unitKind: 'grassrootsCell',
    position: 1,
    state: 'notYetDue',
    softOnly: false,
    askedToComplete: false,
    completionDue: null,
    accepted: false,
    daysLate: 0,
    lastDayOnTime: '2026-12-09',
    extendedTo: null,
    extensionReason: null,
    exemptReason: null,
    receivedOn: null,
    incomingNumber: null,
    documentNumber: null,
    documentDate: null,
    receiptId: null,
    receiptCount: 0,
    contactPost: null,
    contactPhone: null,
    closedOn: null,
    ...more,
  };
}

/** So many lines of one kind in one state, in protocol order. */
export function lines(count: number, unitKind: UnitKind, more: Partial<RoundLine> = {}): readonly RoundLine[] {
  return Array.from({ length: count }, (_, index) =>
    aLine({ unitId: `${unitKind}-${index}`, unitName: `Đơn vị ${index + 1}`, unitKind, position: index + 1, ...more }),
  );
}

export function aView(of: readonly RoundLine[], more: Partial<RoundView['round']> = {}): RoundView {
  const expected = of.filter(line => line.state !== 'exempt');
  const count = (state: RoundLine['state']) => expected.filter(line => line.state === state).length;
  return {
    round: {
      id: '0197a000-0000-7000-8000-00000000000f',
      version: 1,
      deletedAt: null,
      kind: 'yearly',
      year: 2026,
      title: 'năm 2026',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      basis: null,
      dueOn: '2026-12-10',
      cutOff: null,
      note: null,
      state: 'open',
      closedAt: null,
      lastDayOnTime: '2026-12-09',
      appliedCutOff: 'before',
      ...more,
    },
    figures: {
      dueOn: '2026-12-10',
      lastDayOnTime: '2026-12-09',
      expected: expected.length,
      exempt: of.length - expected.length,
      extended: expected.filter(line => line.extendedTo !== null).length,
      received: count('onTime') + count('late'),
      softOnly: expected.filter(line => line.softOnly).length,
      onTime: count('onTime'),
      late: count('late'),
      missing: count('overdue'),
      notYetDue: count('notYetDue'),
      askedToComplete: expected.filter(line => line.askedToComplete).length,
    },
    lines: [...of],
    questions: [],
    closed: null,
  };
}
