// npm run look: what npm test has no time for. Every panel, dialog and menu, the dark scheme, high contrast and each size of
// type are opened, photographed (test-results/hinh) and held against axe; the browser's tests run again on a slow machine; blocks
// go through the real clipboard to LibreOffice Calc and back. REQUIRE_E2E=1 makes what is missing a failure; LOOK=<pattern> looks
// at the screens of those names only.
import { join } from 'node:path';
import { makeReady } from './bootstrap.mjs';
import { CHROMIUM_COMMAND, ELECTRON_COMMAND, findChromium, findElectron, findProgram } from './finders.mjs';
import { projectNode, root } from './places.mjs';
import { run } from './run.mjs';

const playwright = project => [
  join(root, 'node_modules', 'playwright', 'cli.js'),
  'test',
  '--config=test/e2e/playwright.config.ts',
  `--project=${project}`,
  '--reporter=line',
];
// Browsers without a window keep their focus to themselves: two look at once.
const atOnce = ['--workers=2', '--fully-parallel'];
let failed = 0;

function missing(what, command) {
  process.stdout.write(`NOT RUN  ${what}. Provide it with: ${command}\n`);
  if (process.env.REQUIRE_E2E === '1') failed += 1;
}

await makeReady();
const chromium = findChromium();
if (chromium === null) missing('the look at every screen (no Chromium here)', CHROMIUM_COMMAND);
else {
  const environment = { E2E_CHROMIUM: chromium };
  failed += (await run(projectNode, [...playwright('look'), ...atOnce], { environment })) === 0 ? 0 : 1;
  failed += (await run(projectNode, playwright('slow'), { environment })) === 0 ? 0 : 1;
}

const electron = findElectron();
const tools = ['soffice', 'xdotool', 'xvfb-run'].filter(name => findProgram(name) === null);
if (electron === null) missing('the clipboard to LibreOffice Calc and back (no Electron here)', ELECTRON_COMMAND);
else if (tools.length > 0) {
  const command = 'apt-get install -y libreoffice-calc xdotool xvfb xauth';
  missing(`the clipboard to LibreOffice Calc and back (no ${tools.join(', ')} here)`, command);
} else {
  // Always a display of its own: the keys must reach no other window.
  const parameters = ['-a', '-s', '-screen 0 1366x768x24', projectNode, ...playwright('clipboard')];
  failed += (await run('xvfb-run', parameters, { environment: { E2E_ELECTRON: electron } })) === 0 ? 0 : 1;
}
process.exit(failed === 0 ? 0 : 1);
