import { parseArgs } from 'node:util';
import { words } from './words.ts';

export interface LaunchOptions {
  readonly data: string | undefined;
  readonly port: number;
  readonly demo: boolean;
}

const HIGHEST_PORT = 65_535;

/** Reads the command line; throws an Error whose message is a sentence for the user when it is not understood. */
export function readLaunchOptions(commandLine: readonly string[]): LaunchOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '0' },
      demo: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) throw new Error(words.wrongPort);
  return { data: values.data, port, demo: values.demo };
}
