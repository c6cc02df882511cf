/**
 * What was read lately, by key: at most `size` entries, the least recently used goes first. A reckoning reads a
 * year's rows once and then from here until a commit touches the noun.
 */
export class Recent<Value> {
  readonly #size: number;
  readonly #entries = new Map<string, Value>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string, read: () => Value): Value {
    const known = this.#entries.get(key);
    const value = known ?? read();
    this.#entries.delete(key);
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#size) break;
      this.#entries.delete(oldest);
    }
    return value;
  }

  clear(): void {
    this.#entries.clear();
  }
}
