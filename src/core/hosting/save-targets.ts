/** Places the user chose in the shell's own dialog. The page holds a token for each; a token is good for one file. */
export interface SaveTargets {
  readonly offer: (token: string, path: string) => void;
  /** The path behind a token, or null when there is none (any more). */
  readonly take: (token: string) => string | null;
}

export function createSaveTargets(): SaveTargets {
  const paths = new Map<string, string>();
  return {
    offer: (token, path) => {
      paths.set(token, path);
    },
    take: token => {
      const path = paths.get(token) ?? null;
      paths.delete(token);
      return path;
    },
  };
}
