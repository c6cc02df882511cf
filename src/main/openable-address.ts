const OPENABLE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Whether an address may be handed to the user's browser or mail program. */
export function isOpenableAddress(address: string): boolean {
  if (address.startsWith('\\') || address.startsWith('//')) return false;
  try {
    return OPENABLE.has(new URL(address).protocol);
  } catch {
    return false;
  }
}
