import { expect, test } from 'vitest';
import type { UnitLine } from '../../../contract/units.ts';
import { treeOf } from './tree.ts';

function unit(id: string, fields: Partial<UnitLine> = {}): UnitLine {
  return {
    id,
    version: 1,
    deletedAt: null,
    code: null,
    openedOn: null,
    closedOn: null,
    successorIds: [],
    note: null,
    validFrom: null,
    name: id,
    shortName: null,
    kind: 'grassrootsCell',
    parentId: null,
    position: 1,
    cellCount: null,
    memberCount: null,
    contactPost: null,
    contactPhone: null,
    ...fields,
  };
}

test('direct units stand by kind and protocol order, each followed by its own', () => {
  const rows = treeOf([
    unit('cell 17', { position: 17 }),
    unit('committee 2', { kind: 'grassrootsCommittee', position: 2 }),
    unit('committee 1', { kind: 'grassrootsCommittee', position: 1 }),
    unit('own 2', { kind: 'subordinateCell', parentId: 'committee 1', position: 2 }),
    unit('own 1', { kind: 'subordinateCell', parentId: 'committee 1', position: 1 }),
    unit('union', { kind: 'massOrganisation', position: 3 }),
  ]);
  expect(rows.map(row => [row.unit.id, row.depth, row.rootKind])).toEqual([
    ['committee 1', 0, 'grassrootsCommittee'],
    ['own 1', 1, 'grassrootsCommittee'],
    ['own 2', 1, 'grassrootsCommittee'],
    ['committee 2', 0, 'grassrootsCommittee'],
    ['cell 17', 0, 'grassrootsCell'],
    ['union', 0, 'massOrganisation'],
  ]);
});

test('a unit whose parent is not there is still shown', () => {
  expect(treeOf([unit('orphan', { parentId: 'gone' })]).map(row => row.unit.id)).toEqual(['orphan']);
});
