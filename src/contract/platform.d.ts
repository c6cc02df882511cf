/**
 * The one platform type the contract speaks of. Browsers and Node both have it; this declaration is seen only by the
 * check of this folder, which knows neither.
 */
interface Blob {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

declare const Blob: {
  new (parts?: readonly (string | ArrayBuffer | Blob)[], options?: { readonly type?: string }): Blob;
};
