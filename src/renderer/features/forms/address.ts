import { addresses } from '../overview/addresses.ts';

/** The round with the panel open that makes forms and takes them back. */
export const formsAddress = `${addresses.rounds}?phieu`;
