/** Our own scheme: a standard, secure origin that no web page and no file can have. */
export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'register';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`;
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`;
/** Shown instead of the page when the register could not be opened. */
export const REFUSED_PATH = '/khong-mo-duoc';

/** Whether an address is one of our own pages. Parsed, never compared by prefix. */
export function isPageAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${PAGE_SCHEME}:` && url.host === PAGE_HOST;
  } catch {
    return false;
  }
}

/** Whether the session may load an address: our pages, what they make themselves (blob:), and pictures in the text. */
export function isOwnRequest(address: string): boolean {
  if (address.startsWith('data:')) return true;
  return isPageAddress(address.startsWith('blob:') ? address.slice('blob:'.length) : address);
}
