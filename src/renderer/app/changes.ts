import type { Query, QueryClient } from '@tanstack/react-query';
import type { Contract, Noun } from '../../contract/index.ts';
import { client } from './client.ts';
import { onceRested } from './resting.ts';
import { loadAnew } from './unsaved.ts';

type Router = keyof Contract;

/** Shown figures, papers (and how their form is) and templates that say them, histories and lists of files follow every change. */
const ALWAYS: readonly Router[] = [
  'status',
  'newYear',
  'tasks',
  'review',
  'reports',
  'formCheck',
  'figures',
  'templates',
  'papers',
  'reminders',
  'history',
  'register',
  'exchange',
  'backups',
  'packages',
];

/** Lists that name units, or reckon with which there are. */
const OF_UNITS: readonly Router[] = [
  ...(['units', 'workPlans', 'meetings', 'activities', 'rounds', 'receipts'] as const),
  ...(['models', 'feedback', 'passages', 'joinings'] as const),
];

/** Which routers' answers speak of a noun. Names and numbers of cells of a unit appear in all of them. */
const ROUTERS: Readonly<Record<Noun, readonly Router[]>> = {
  unit: OF_UNITS,
  unitProfile: OF_UNITS,
  workPlan: ['workPlans'],
  meeting: ['meetings'],
  activity: ['activities'],
  // What was done in a year is reckoned with its round.
  round: ['rounds', 'receipts', 'meetings', 'activities', 'passages', 'joinings'],
  rosterLine: ['rounds', 'passages'],
  receipt: ['rounds', 'receipts', 'activities', 'passages'],
  reportContent: ['rounds', 'activities'],
  model: ['models'],
  feedback: ['feedback', 'joinings'],
  passage: ['passages', 'joinings'],
  joining: ['joinings'],
  // Letters and reminders stand where every change is followed.
  issuedDocument: [],
  reminder: [],
  upwardReport: ['upwardReports'],
  documentTemplate: [],
  attachment: ['attachments', 'receipts', 'passages', 'meetings'],
  view: ['views'],
  // Figures stand beside tasks and doubts, so both follow every change.
  taskProgress: [],
  taskLead: [],
  passedDoubt: [],
  settings: ['settings', 'reference', 'rounds', 'meetings', 'activities', 'passages'],
};

export function routersOf(nouns: readonly Noun[]): ReadonlySet<string> {
  return new Set([...ALWAYS, ...nouns.flatMap(noun => ROUTERS[noun])]);
}

/** oRPC keys begin with the path of the operation: `[['units', 'list'], …]`. */
function routerOf(queryKey: readonly unknown[]): unknown {
  const [path] = queryKey;
  return Array.isArray(path) ? path[0] : undefined;
}

/** The page of one unit shows whatever was recorded of it; lists of units need not be read again for that. */
function isUnitPage(queryKey: readonly unknown[]): boolean {
  const [path] = queryKey;
  return Array.isArray(path) && path[0] === 'units' && path[1] === 'page';
}

/** `meta` of a query whose answer is large or costs much reckoning: while a sheet is typed into, it waits for a pause. */
export const WAITS_FOR_A_PAUSE = { waitsForAPause: true } as const;

const held = new Set<Noun>();

export async function refetchAfter(queries: QueryClient, nouns: readonly Noun[]): Promise<void> {
  const speaksOf = (of: ReadonlySet<string>, key: readonly unknown[]) =>
    of.has(String(routerOf(key))) || isUnitPage(key);
  const waits = (query: Query) => query.meta?.waitsForAPause === true;
  for (const noun of nouns) held.add(noun);
  onceRested(() => {
    const routers = routersOf([...held]);
    held.clear();
    void queries.invalidateQueries({ predicate: query => waits(query) && speaksOf(routers, query.queryKey) });
  });
  const routers = routersOf(nouns);
  await queries.invalidateQueries({ predicate: query => !waits(query) && speaksOf(routers, query.queryKey) });
}

const WAIT_BEFORE_LISTENING_AGAIN = 1000;

/**
 * Listens to the register until `signal` says stop. When the stream breaks, it is opened again and everything is fetched
 * anew, for a change may have passed unheard.
 */
export async function followChanges(queries: QueryClient, signal: AbortSignal): Promise<void> {
  let first = true;
  while (!signal.aborted) {
    try {
      const changes = await client.history.changes({}, { signal });
      if (!first) await queries.invalidateQueries();
      first = false;
      for await (const { nouns, anew } of changes) {
        // Another register stands there now: nothing on any page, typed or read, is of it.
        if (anew) loadAnew();
        else await refetchAfter(queries, nouns);
      }
    } catch {
      first = false;
    }
    await new Promise(resolve => setTimeout(resolve, WAIT_BEFORE_LISTENING_AGAIN));
  }
}
