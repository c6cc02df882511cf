import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Node 24 of the project's own dependencies: the same whatever Node the machine has. */
export const projectNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** A built entry of out/main. */
export function built(name) {
  return join(root, 'out', 'main', `${name}.js`);
}
