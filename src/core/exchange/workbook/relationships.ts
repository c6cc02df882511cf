import type { Package } from './container.ts';
import { readXml } from './xml.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `comments`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part inside the package. */
  readonly target: string;
}

/** Relationships of one part (`''` for the package). Targets outside the package are dropped: links are not followed. */
export function readRelationships(from: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const bytes = from.read(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (bytes === null) return [];
  const found: Relationship[] = [];
  readXml(bytes, {
    open: (name, attributes) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return;
      found.push({ id, type: (type ?? '').split('/').at(-1) ?? '', target: resolve(folder, target) });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
