/** Of an area that scrolls and holds nothing to press: the keyboard reaches it, and the arrows then scroll it. */
export const scrolledByKeys = { tabIndex: 0 } as const;
