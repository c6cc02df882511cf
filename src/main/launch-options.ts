import { parseArgs } from 'node:util';

export interface LaunchOptions {
  /** `--data DIR`: the register's folder. */
  readonly data: string | undefined;
  /** `--demo`: the throw-away register filled from the samples; today is its as-of date. */
  readonly demo: boolean;
}

/** Reads our own switches from the command line; Chromium's stand between them and are passed over. */
export function readLaunchOptions(commandLine: readonly string[]): LaunchOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: { data: { type: 'string' }, demo: { type: 'boolean', default: false } },
    strict: false,
    allowPositionals: true,
  });
  return { data: typeof values.data === 'string' ? values.data : undefined, demo: values.demo === true };
}
