// A throw-away register filled from the samples: what `npm start -- --demo` opens.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, projectNode, root } from './places.mjs';
import { run } from './run.mjs';

const samples = join(root, 'resources', 'demo');

/** Makes the register in a new temporary folder and gives the folder; it is removed when this process ends. */
export async function makeDemoRegister() {
  const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-demo-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  process.stderr.write('Nạp số liệu mẫu…\n');
  const steps = [
    ['init'],
    ['import', 'units', join(samples, 'danh-sach-don-vi.xlsx'), '--accept'],
    ['import', 'tracking', join(samples, 'theo-doi-2026.xlsx'), '--year', '2026', '--accept', '--with-proposals'],
  ];
  for (const step of steps) {
    const code = await run(projectNode, [built('cli'), ...step, '--data', folder], { prints: 'nowhere' });
    if (code !== 0) throw new Error(`The demo register could not be filled: ${step.join(' ')}`);
  }
  return folder;
}
