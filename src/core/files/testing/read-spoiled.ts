// Run by tests as a process of its own: reads each file it is told of as the register does, and says what came of it, how long it
// took and how much memory there was at most.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentsElsewhere } from '../../recovery/testing/office-work.ts';
import { openRegister } from '../../register.ts';
import { createCaller } from '../../router/caller.ts';

const [, , folder = ''] = process.argv;
const resources = resolve(import.meta.dirname, '../../../../resources');
const register = openRegister({ folder: join(folder, 'so'), resources, renderDocument: documentsElsewhere });
const call = createCaller({ register });
/** What the open register takes before any file is read. */
const base = highestMegabytes();
const decisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };

async function importFile(
  kind: 'units' | 'tracking',
  bytes: Uint8Array<ArrayBuffer>,
  accepted: boolean,
): Promise<void> {
  const file = new Blob([bytes]);
  for await (const event of await call.exchange.preview({ kind, file, fileName: 'tệp.xlsx', year: 2026 })) {
    if (event.type !== 'preview' || !accepted) continue;
    const { operation } = await call.exchange.accept({
      ticket: event.preview.ticket,
      decisions,
      withProposals: true,
    });
    if (operation) await call.history.undo({});
  }
}

async function checkDocument(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await call.formCheck.check({ file: new Blob([bytes]), fileName: 'tệp.docx' });
}

async function roundId(): Promise<string> {
  const { items } = await call.rounds.list({ year: 2026, page: { offset: 0, limit: 1 } });
  return items[0]?.id ?? '';
}

/** As a file sent to the round: a report, or anything else. */
async function proposeAsSent(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<void> {
  const files = [{ file: new Blob([bytes]), fileName }];
  for await (const event of await call.intake.propose({ roundId: await roundId(), files })) {
    if (event.type === 'proposal') await call.intake.forget({ ticket: event.proposal.ticket });
  }
}

/** As a report form that came back filled in. */
async function previewAsForm(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<void> {
  const files = [{ file: new Blob([bytes]), fileName }];
  for await (const event of await call.forms.preview({ roundId: await roundId(), files })) {
    if (event.type === 'preview') await call.forms.forget({ ticket: event.preview.ticket });
  }
}

const readers: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => Promise<void>>> = {
  units: bytes => importFile('units', bytes, false),
  tracking: bytes => importFile('tracking', bytes, false),
  unitsTaken: bytes => importFile('units', bytes, true),
  trackingTaken: bytes => importFile('tracking', bytes, true),
  document: checkDocument,
  workbookSent: bytes => proposeAsSent(bytes, 'Báo cáo.xlsx'),
  workbookForm: bytes => previewAsForm(bytes, 'Báo cáo.xlsx'),
  documentForm: bytes => previewAsForm(bytes, 'Báo cáo.docx'),
  documentSent: bytes => proposeAsSent(bytes, 'Báo cáo.docx'),
};

/** "taken", the code of the refusal, or what nobody foresaw. */
async function outcomeOf(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return 'taken';
  } catch (error) {
    const { code, status, stack } = Object(error);
    return typeof code === 'string' && Number(status) < 500 ? `refused ${code}` : `CRASHED ${stack}`;
  }
}

/** Linux keeps the highest memory of a process and can be asked to begin anew; elsewhere what there is now must do. */
function forgetHighest(): void {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function highestMegabytes(): number {
  if (process.platform !== 'linux') return process.memoryUsage().rss / 1_048_576;
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}

/** Seconds this process could have gone on and others had the processor; Linux alone says. Waiting for a disk is not in it. */
function secondsKeptWaiting(): number {
  if (process.platform !== 'linux') return 0;
  return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e9;
}

async function answer({ reader, path }: { readonly reader: string; readonly path: string }): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  forgetHighest();
  const started = performance.now();
  const waited = secondsKeptWaiting();
  const outcome = await outcomeOf(async () => readers[reader]?.(bytes));
  const seconds = (performance.now() - started) / 1000;
  process.send?.({
    outcome,
    seconds,
    ownSeconds: seconds - (secondsKeptWaiting() - waited),
    megabytes: highestMegabytes(),
    moreMegabytes: highestMegabytes() - base,
  });
}

process.on('message', (told: { readonly reader: string; readonly path: string }) => void answer(told));
process.once('disconnect', () => register.close());
