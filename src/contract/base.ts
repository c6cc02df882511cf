import { oc } from '@orpc/contract';
import { z } from 'zod';
import { refusals } from './refusals.ts';
import { id, version } from './values.ts';

/** Every procedure of the contract may answer with one of the typed refusals. */
export const procedure = oc.errors(refusals);

export const nothing = z.strictObject({});

export const byId = z.strictObject({ id });

export const byVersion = z.strictObject({ id, version });
