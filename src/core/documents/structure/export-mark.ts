/** Name of the property a report's file carries, so that an edited copy is known again whatever it is called. */
export const exportMark = 'SoTheoDoiHPI.Export';
