// The window, the register's own process, or all of them ended by kill -9 while somebody types: what the page showed as saved is
// there at the next start, which needs nobody.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import type { Page } from 'playwright/test';
import { createRandom } from '../../../src/core/seed/random.ts';
import { proofSeed, shareOf, tellProof } from '../../../src/core/testing/proof.ts';
import { expect, test } from '../fixtures.ts';
import { node, openWindow, root } from '../programs.ts';

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

/** Every process of the machine, from /proc. */
function processes(): readonly Process[] {
  const ids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return ids.flatMap(id => {
    try {
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
      return [{ id: Number(id), parent, command: readFileSync(`/proc/${id}/cmdline`, 'utf8') }];
    } catch {
      // It ended between being listed and being read.
      return [];
    }
  });
}

function descendants(of: number, all: readonly Process[] = processes()): readonly Process[] {
  const children = all.filter(({ parent }) => parent === of);
  return children.flatMap(child => [child, ...descendants(child.id, all)]);
}

const whole = 10;

const targets = {
  window: (main: number) => [main],
  register: (main: number) =>
    descendants(main)
      .filter(({ command }) => command.includes('node.mojom.NodeService'))
      .map(({ id }) => id),
  'whole group': (main: number) => [main, ...descendants(main).map(({ id }) => id)],
} as const;

/** Adds units until the page is gone; each name once the page says that it is saved. */
async function type(page: Page, shown: string[], first: number): Promise<void> {
  try {
    for (let count = first; ; count += 1) {
      await page.goto('app://register/#/don-vi');
      const name = `Chi bộ thử ${count}`;
      await page.getByRole('button', { name: 'Thêm đơn vị' }).first().click();
      await page.getByRole('textbox', { name: 'Tên đơn vị' }).first().fill(name);
      await page.keyboard.press('Enter');
      await expect(page.getByText(`Đã thêm “${name}”`)).toBeVisible();
      shown.push(name);
    }
  } catch {
    // Killed, as it was meant to be.
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  execFileSync(node, [join(root, 'out/main/cli.js'), 'check', '--data', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const sqlite = new Sqlite(join(folder, 'so-theo-doi.sqlite'), { readonly: true });
  try {
    return new Set(sqlite.prepare('SELECT name FROM unit_profile').pluck().all().map(String));
  } finally {
    sqlite.close();
  }
}

for (const [what, idsOf] of Object.entries(targets)) {
  test(`kill -9 of the ${what} while somebody types loses nothing that was shown as saved`, async ({
    dataFolder,
    scratch,
  }) => {
    const random = createRandom(proofSeed);
    const times = shareOf(whole);
    const shown: string[] = [];
    for (let time = 0; time < times; time += 1) {
      const program = await openWindow({ folder: dataFolder, demo: false }, join(scratch, 'nha'));
      const main = program.electron?.process().pid ?? 0;
      const before = shown.length;
      const typing = type(program.page, shown, time * 1000);
      await expect.poll(() => shown.length, { timeout: 90_000 }).toBeGreaterThan(before);
      await pass(random() * 1500);
      const ids = idsOf(main);
      const all = descendants(main).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) endNow(id);
      await pass(random() * 300);
      for (const id of [main, ...all]) endNow(id);
      await program.close().catch(() => undefined);
      await typing;
      const kept = namesIn(dataFolder);
      expect(shown.filter(name => !kept.has(name))).toEqual([]);
    }
    tellProof(`kill -9, ${what}`, {
      times,
      of: whole,
      figure: `times in Electron, ${shown.length} shown as saved, nothing lost`,
    });
  });
}

/** Only processes of the program this test started. */
function endNow(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
