import { z } from 'zod';
import { type Joining, type JoiningFields, joinedNoun } from '../../contract/index.ts';
import type { JoiningRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { toPlainParagraph } from '../text/normalise.ts';

const ids = z.array(z.string());

export function memberIdsOf(row: Pick<JoiningRow, 'member_ids'>): readonly string[] {
  return ids.parse(JSON.parse(row.member_ids));
}

export function storedIds(memberIds: Iterable<string>): string {
  return JSON.stringify([...new Set(memberIds)]);
}

export function rowOfJoining({ noun, year, content, memberIds }: JoiningFields): NewRow<'joining'> {
  return { noun, year, content: toPlainParagraph(content), member_ids: storedIds(memberIds), apart: 0 };
}

export function joiningOfRow(row: JoiningRow): Joining {
  return {
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    noun: joinedNoun.parse(row.noun),
    year: row.year,
    content: row.content,
    memberIds: [...memberIdsOf(row)],
  };
}
