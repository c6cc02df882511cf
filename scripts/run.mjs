import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/**
 * A child that never outlives us: Ctrl+C reaches it by itself (same group) and we wait for its own ending; a request to end
 * is passed on.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code, 1 when a signal ended it or it could not start
 */
export function ending(child) {
  const passOn = () => child.kill('SIGTERM');
  const wait = () => undefined;
  process.on('SIGTERM', passOn).on('SIGHUP', passOn).on('SIGINT', wait);
  return new Promise(resolve => {
    const end = code => {
      process.off('SIGTERM', passOn).off('SIGHUP', passOn).off('SIGINT', wait);
      resolve(code);
    };
    child.on('error', error => {
      process.stderr.write(`${child.spawnfile}: ${error.message}\n`);
      end(1);
    });
    child.on('exit', code => end(code ?? 1));
  });
}

/**
 * Runs a program to its end and gives its exit code. What it prints goes where ours goes, to our stderr, or nowhere.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ prints?: 'inherit' | 'stderr' | 'nowhere', environment?: Record<string, string>, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(program, parameters, { prints = 'inherit', environment = {}, shell = false, cwd = root } = {}) {
  const stdout = prints === 'stderr' ? 2 : prints === 'nowhere' ? 'ignore' : 'inherit';
  // Without a language a browser on Linux loses Vietnamese letters of file names.
  const env = { LANG: 'C.UTF-8', ...process.env, ...environment };
  return ending(spawn(program, parameters, { cwd, shell, env, stdio: ['inherit', stdout, 'inherit'] }));
}
