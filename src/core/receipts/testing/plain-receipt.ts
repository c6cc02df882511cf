/** An arrival of which only the day is known. */
export const plainReceipt = {
  receivedOn: '2026-12-08',
  incomingNumber: null,
  documentNumber: null,
  documentDate: null,
  signer: null,
  channel: null,
  copyForm: null,
  notCountedReason: null,
  combined: false,
  completionAskedOn: null,
  completionAsked: null,
  completionDue: null,
  completedOn: null,
  accepted: false,
  note: null,
} as const;
