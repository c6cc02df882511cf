// The consolidated report of 500 units with all appendices, against the bare docx library writing the same rows: at most twice its
// time, in turns. While it renders in its thread, another page's query is answered within 100 ms.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { built, root } from '../../scripts/places.mjs';
import { renderDocument } from '../../src/core/documents/render.ts';
import { composeReport } from '../../src/core/documents/report/compose.ts';
import { gatherFacts } from '../../src/core/documents/report/gather.ts';
import { cellsOf } from '../../src/core/documents/structure/table.ts';
import { createRenderingWorker } from '../../src/core/hosting/rendering-worker.ts';
import { readCriterionGroups, readTasks } from '../../src/core/reference/read.ts';
import { openRegister } from '../../src/core/register.ts';
import { createCaller } from '../../src/core/router/caller.ts';
import { seedRegister } from '../../src/core/seed/seed.ts';

const ROUNDS = 7;
const MOST_RATIO = 2;
const MOST_WAIT = 100;
/** @type {{ year: number, asOf: string, letterhead: 'board', addressee: 'standing' }} */
const choice = { year: 2027, asOf: '2027-12-20', letterhead: 'board', addressee: 'standing' };

/** The same rows as plain tables of the library, nothing else set. */
function bareDocument({ appendices }) {
  return new Document({
    sections: appendices.map(({ title, table }) => ({
      children: [new Paragraph(title), new Table({ rows: table.rows.map(row => bareRow(row)) })],
    })),
  });
}

function bareRow(row) {
  return new TableRow({
    children: cellsOf(row).map(text => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] })),
  });
}

async function timed(work) {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The longest another query waits while the report is gathered and rendered through the register. */
async function longestWait(call) {
  let rendering = true;
  let longest = 0;
  const report = (async () => {
    for await (const step of await call.reports.consolidated(choice)) if (step.type === 'file') break;
    rendering = false;
  })();
  while (rendering) {
    const start = performance.now();
    await call.units.list({ asOf: choice.asOf, page: { offset: 0, limit: 200 } });
    longest = Math.max(longest, performance.now() - start);
    await new Promise(resolve => setImmediate(resolve));
  }
  await report;
  return longest;
}

const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-report-'));
const resources = join(root, 'resources');
const worker = createRenderingWorker(built('document-worker'));
const register = openRegister({ folder: scratch, resources, renderDocument: worker.render });
seedRegister(register, { units: 500, firstYear: 2026, lastYear: 2030 });
const reference = { groups: readCriterionGroups(resources), tasks: readTasks(resources) };
const structure = composeReport(gatherFacts(register.book, reference, choice), choice, register.settings());

const bare = [];
const ours = [];
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(await timed(() => Packer.toBuffer(bareDocument(structure))));
  ours.push(await timed(() => renderDocument(structure)));
}
const ratio = median(ours) / median(bare);
const waited = await longestWait(createCaller({ register }));
await worker.close();
register.close();
rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });

process.stdout.write(
  `report of 500 units: bare docx ${median(bare).toFixed(0)} ms, ours ${median(ours).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${MOST_RATIO})\n`,
);
process.stdout.write(`another query while it renders: ${waited.toFixed(0)} ms at most (at most ${MOST_WAIT})\n`);
process.exit(ratio <= MOST_RATIO && waited <= MOST_WAIT ? 0 : 1);
