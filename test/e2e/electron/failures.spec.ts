// What breaks: an error nobody expected ends the program with a reference that stands in its log; a page that died is shown again.
// What is asked of any session but for the program's own pages goes nowhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { openWindow } from '../programs.ts';

/** A script that answers the system's own messages with their first button; what they said is written down. */
function answering(scratch: string): { readonly script: string; readonly told: () => string } {
  const script = join(scratch, 'tra-loi.cjs');
  const file = join(scratch, 'da-noi.txt');
  writeFileSync(file, '');
  writeFileSync(
    script,
    `require('electron').dialog.showMessageBoxSync = (...said) => {
      require('node:fs').appendFileSync(${JSON.stringify(file)}, JSON.stringify(said.at(-1)));
      return 0;
    };`,
  );
  return { script, told: () => readFileSync(file, 'utf8') };
}

test('an error nobody expected is written down under the reference that is told, and ends the program', async ({
  dataFolder,
  scratch,
}) => {
  const { script, told } = answering(scratch);
  const program = await openWindow({ folder: dataFolder, demo: false }, join(scratch, 'nha-loi'), script);
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible();
  const process = program.electron?.process();
  const ended = new Promise(settle => process?.once('exit', settle));
  await program.electron
    ?.evaluate(() => {
      setTimeout(() => {
        throw new Error('hỏng thử');
      }, 0);
    })
    .catch(() => undefined);
  expect(await ended).toBe(1);
  const reference = /Mã lỗi: ([0-9a-f]{8})/.exec(told())?.[1] ?? 'none';
  const log = readFileSync(join(dataFolder, 'nhat-ky', 'cua-so.log'), 'utf8');
  expect(log).toContain(`uncaught [${reference}]`);
  expect(log).toContain('hỏng thử');
});

test('a page that died is shown again with the register as it was', async ({ dataFolder, scratch }) => {
  const { script, told } = answering(scratch);
  const program = await openWindow({ folder: dataFolder, demo: false }, join(scratch, 'nha-trang'), script);
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible();
  await program.electron?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(told).toContain('Màn hình bị dừng');
  // While the page is not there yet it can be asked nothing.
  const shown = (): Promise<string> | undefined =>
    program.electron
      ?.evaluate(async ({ BrowserWindow }) =>
        String(
          await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            'document.querySelector("h1")?.textContent ?? ""',
          ),
        ),
      )
      .catch(() => '');
  await expect.poll(shown).not.toBe('');
  await program.close();
});

test('no session of the program reaches anything but its own pages', async ({ program }) => {
  const answers = await program.electron?.evaluate(async ({ session }) => {
    const sessions = [session.fromPartition('persist:so-theo-doi'), session.defaultSession];
    const addresses = ['https://example.com/', 'http://127.0.0.1:9/', 'http://localhost/'];
    return Promise.all(
      sessions.flatMap(own =>
        addresses.map(address =>
          own.fetch(address).then(
            () => 'answered',
            (error: unknown) => String(error),
          ),
        ),
      ),
    );
  });
  expect(answers).toHaveLength(6);
  for (const answer of answers ?? []) expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
});
