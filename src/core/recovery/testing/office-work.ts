import type { Caller } from '../../router/caller.ts';

/** A unit of which only the name matters. */
export function addressed(name: string): Parameters<Caller['units']['create']>[0] {
  const nothing = { shortName: null, parentId: null, cellCount: null, memberCount: null, contactPost: null };
  return { ...nothing, contactPhone: null, code: null, openedOn: null, note: null, name, kind: 'grassrootsCell' };
}

export function documentsElsewhere(): Promise<never> {
  return Promise.reject(new Error('no document is rendered here'));
}
