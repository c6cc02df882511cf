// Run by tests as a process of its own where no file may grow: prints what a person would read.
import { saveFile } from '../save.ts';

const [, , path = ''] = process.argv;

try {
  await saveFile(path, new Uint8Array(64 * 1024));
  process.stdout.write('saved');
} catch (error) {
  process.stdout.write(error instanceof Error ? error.message : String(error));
}
