import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/**
 * Runs a program to its end and gives its exit code (1 when a signal ended it). `toStderr` sends what it prints to our
 * stderr; Ctrl+C reaches it by itself, being of the same group.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ toStderr?: boolean, environment?: Record<string, string>, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(program, parameters, { toStderr = false, environment = {}, shell = false, cwd = root } = {}) {
  return new Promise(resolve => {
    const child = spawn(program, parameters, {
      cwd,
      shell,
      env: { ...process.env, ...environment },
      stdio: ['inherit', toStderr ? 2 : 'inherit', 'inherit'],
    });
    child.on('error', error => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', code => resolve(code ?? 1));
  });
}
