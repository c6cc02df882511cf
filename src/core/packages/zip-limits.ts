/** What a package may be: nothing is written that would not be read. The directory is bounded for whoever reads. */
export const zipLimits = {
  entries: 60_000,
  directory: 16 * 1024 * 1024,
  entryBytes: 1024 * 1024 * 1024,
  /** Zip without its 64-bit extension ends here. */
  bytes: 0xffff_ffff,
} as const;
