// Run as a thread: reads one copy from end to end; an error ends the thread and so reaches who asked.
import { workerData } from 'node:worker_threads';
import { finishCopy } from './verify.ts';

finishCopy(String(workerData));
