/**
 * What was read or reckoned lately, by key: at most `size` entries, the least recently used goes first. Each entry
 * says what it was made from, and goes when that changes.
 */
export class Recent<Source extends string> {
  readonly #size: number;
  readonly #entries = new Map<string, { readonly from: readonly Source[]; readonly value: unknown }>();

  constructor(size: number) {
    this.#size = size;
  }

  get<Value>(key: string, from: readonly Source[], make: () => Value): Value {
    const entry = this.#entries.get(key) ?? { from, value: make() };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#size) break;
      this.#entries.delete(oldest);
    }
    return entry.value as Value;
  }

  forget(changed: readonly Source[]): void {
    for (const [key, { from }] of this.#entries) {
      if (from.some(source => changed.includes(source))) this.#entries.delete(key);
    }
  }
}
