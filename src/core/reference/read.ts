import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type CriterionGroupEntry,
  criterionGroupEntry,
  type ReferenceDocument,
  referenceDocument,
  type Task,
  task,
} from '../../contract/index.ts';

/** The nine criterion groups of QĐ 852, in order. */
export function readCriterionGroups(resources: string): CriterionGroupEntry[] {
  return read(resources, 'nhom-tieu-chi.json', criterionGroupEntry);
}

/** The tasks of KH 195's annex as printed, in order. */
export function readTasks(resources: string): Task[] {
  return read(resources, 'nhiem-vu-ke-hoach-195.json', task);
}

/** Documents the official letter and the annex of KH 195 rest on; a subject neither of them prints stays empty. */
export function readReferenceDocuments(resources: string): ReferenceDocument[] {
  return read(resources, 'van-ban.json', referenceDocument);
}

function read<Item>(resources: string, name: string, item: z.ZodType<Item>): Item[] {
  return z.array(item).parse(JSON.parse(readFileSync(join(resources, 'tham-chieu', name), 'utf8')));
}
