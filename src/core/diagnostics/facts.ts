import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { arch, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { noun } from '../../contract/enumerations.ts';
import { backupKindLabel } from '../../contract/words/backups.ts';
import { fieldLabelOf } from '../../contract/words/fields.ts';
import { nounLabel } from '../../contract/words/labels.ts';
import { listBackups } from '../backup/list.ts';
import { backupFolder } from '../backup/names.ts';
import { attachmentFolder } from '../files/keep.ts';
import { handedOverOf } from '../packages/handed-over.ts';
import type { Register } from '../register.ts';
import { checkStorage } from '../storage/check.ts';
import { newestSchema } from '../storage/migrations/index.ts';
import { registerFileName } from '../storage/place.ts';
import { query } from '../storage/query.ts';
import { nounOfTable, registerTables } from '../storage/tables.ts';
import { diagnosticsWords as words } from './words.ts';

const operationsNamed = 200;

/** Counts and names of the program's own; nothing anybody typed. */
export function factsOf(register: Register): string {
  const sections = [
    [words.title, words.without, words.masked, words.codes, `${words.madeAt}: ${register.clock.now().toISOString()}`],
    [words.program, ...programLines(register)],
    [words.register, ...registerLines(register)],
    [words.counts, ...countLines(register)],
    [words.settings, ...settingsLines(register)],
    [words.backups, ...backupLines(register)],
    operationLines(register),
  ];
  return `${sections.map(lines => lines.join('\n  ')).join('\n\n')}\n`;
}

function programLines({ resources }: Register): readonly string[] {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(resources, '..', 'package.json'), 'utf8')));
  const { node, electron = '-', chrome = '-' } = process.versions;
  return [
    `so-theo-doi-hpi ${version}`,
    `Node ${node}, Electron ${electron}, Chromium ${chrome}`,
    `${process.platform} ${release()} ${arch()}, ${Math.round(totalmem() / 1024 ** 3)} GB`,
  ];
}

function registerLines(register: Register): readonly string[] {
  const { database, folder } = register;
  const file = join(folder, registerFileName);
  const found = checkStorage(database);
  const { bavail, bsize } = statfsSync(folder);
  return [
    `${words.schema}: ${newestSchema}`,
    `${words.file}: ${sizeOf(file)}`,
    `${words.journal}: ${sizeOf(`${file}-wal`)}`,
    `${words.free}: ${Math.floor((bavail * bsize) / 1024 ** 3)}`,
    `${words.integrity}: ${found.length === 0 ? words.sound : found.join('; ')}`,
    `${words.files}: ${filesLine(register)}`,
    `${words.handedOver}: ${handedOverOf(database) === null ? words.no : words.yes}`,
  ];
}

/** Only its size is asked for: an open register's file is never opened beside SQLite. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function filesLine({ database, folder }: Register): string {
  const kept = database.read(query.selectFrom('attachment').select('sha256').distinct().compile());
  const missing = kept.filter(({ sha256 }) => !existsSync(join(folder, attachmentFolder, sha256)));
  return words.missing(kept.length, missing.length);
}

function countLines({ database }: Register): readonly string[] {
  return ([...registerTables, 'operation', 'change'] as const).map(table => {
    const counted = query.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'));
    return `${tableName(table)}: ${database.readFirst(counted.compile())?.count ?? 0}`;
  });
}

/** A table is called what its rows are called; where two hold one noun, each has its own name. */
function tableName(table: (typeof registerTables)[number] | 'operation' | 'change'): string {
  if (table === 'operation' || table === 'change' || table === 'closed_round') return words.tables[table];
  return nounLabel[nounOfTable[table]];
}

function settingsLines(register: Register): readonly string[] {
  const { version: _, ...known } = register.settings();
  return Object.keys(known).map(key => fieldLabelOf('settings', key));
}

function backupLines({ folder }: Register): readonly string[] {
  return listBackups(backupFolder(folder), 'own').map(({ kind, at, bytes, counts, sealed }) => {
    const readable = sealed ? words.sealed : counts === null ? words.unreadable : words.readable;
    return `${at}, ${backupKindLabel[kind]}, ${bytes} byte, ${readable}`;
  });
}

function operationLines({ database }: Register): readonly string[] {
  const rows = database.read(
    query
      .selectFrom('operation')
      .select(['at', 'name', 'undoes', 'redoes'])
      .orderBy('sequence', 'desc')
      .limit(operationsNamed)
      .compile(),
  );
  const marked = rows.map(({ at, name, undoes, redoes }) => {
    const mark = undoes !== null ? `, ${words.undo}` : redoes !== null ? `, ${words.redo}` : '';
    return `${at} ${subjectOf(name)} (${name})${mark}`;
  });
  return [words.operations(rows.length), ...marked];
}

/** What an operation was about, in words; its own name beside it is what the person who mends looks for. */
function subjectOf(name: string): string {
  const [subject = ''] = name.split('.');
  const known = noun.safeParse(subject).data;
  return known === undefined ? (words.subjects[subject] ?? words.otherSubject) : nounLabel[known];
}
