// npm start [-- --data DIR | --demo]: the program in its window; without Electron or a display, the same program in a browser.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { makeReady } from './bootstrap.mjs';
import { makeDemoRegister } from './demo.mjs';
import { ELECTRON_COMMAND, findElectron, findProgram, hasDisplay, sandboxSwitches } from './finders.mjs';
import { built, projectNode, root } from './places.mjs';
import { ending, run } from './run.mjs';

const WRONG_USAGE = 2;

function readArguments() {
  try {
    return parseArgs({ options: { data: { type: 'string' }, demo: { type: 'boolean', default: false } } }).values;
  } catch {
    process.stderr.write('Dùng: npm start [-- --data THƯ-MỤC | --demo]\n');
    return process.exit(WRONG_USAGE);
  }
}

/** Opens the address where there is a desktop to open it on; otherwise the printed line is what there is. */
function openBrowser(address) {
  if (!hasDisplay()) return;
  const [program, ...parameters] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  if (process.platform === 'linux' && findProgram(program) === null) return;
  spawn(program, parameters, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Serves on loopback until Ctrl+C; hands the one-time address to the browser. */
function serve(parameters) {
  const child = spawn(projectNode, [built('server'), ...parameters], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', line => {
    process.stdout.write(`${line}\n`);
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line)?.[0];
    if (address !== undefined) openBrowser(address);
  });
  return ending(child);
}

const asked = readArguments();
// npm runs scripts from the project's folder; a path is meant from where npm was called.
const callerFolder = process.env.INIT_CWD ?? process.cwd();
await makeReady();
const data = asked.demo ? await makeDemoRegister() : asked.data && resolve(callerFolder, asked.data);
const parameters = [...(data === undefined ? [] : ['--data', data]), ...(asked.demo ? ['--demo'] : [])];
const electron = findElectron();
if (electron !== null && hasDisplay()) process.exit(await run(electron, [...sandboxSwitches(), root, ...parameters]));
const why =
  electron === null
    ? `Chưa có Electron trên máy này (cài bằng lệnh: ${ELECTRON_COMMAND}).`
    : 'Máy này không có màn hình.';
process.stderr.write(`${why} Chương trình chạy trong trình duyệt.\n`);
process.exit(await serve(parameters));
