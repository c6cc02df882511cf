import { setNonce } from 'get-nonce';

const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');

/** The nonce of this load. The host writes it into the page's head; a browser then hides the attribute, not the property. */
export const styleNonce = meta?.nonce ?? '';

/** Told to the libraries that write style elements of their own. */
export function allowStyles(): void {
  if (styleNonce !== '') setNonce(styleNonce);
}
