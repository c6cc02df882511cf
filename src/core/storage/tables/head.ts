/** Columns every register table begins with. */
export interface Head {
  id: string;
  /** Raised by each write; a write that knows an older one is refused. */
  version: number;
  /** When it went to "Mục đã xóa"; null: it stands. */
  deleted_at: string | null;
}
