import { appendFileSync } from 'node:fs';

/** What every random choice of a proof comes from; `npm run prove -- --seed N` does the same again. */
export const proofSeed = Number(process.env.PROVE_SEED ?? 195);

/** So many of a proof's `whole` number: all under `npm run prove`, a tenth in `npm test`. */
export function shareOf(whole: number): number {
  return Math.max(1, Math.round(whole * Number(process.env.PROVE_SHARE ?? 0.1)));
}

interface ProofFigures {
  /** How often it was tried, of how often it is tried whole. */
  readonly times: number;
  readonly of: number;
  readonly figure: string;
}

/** A line of the table `npm run prove` ends with. */
export function tellProof(proof: string, figures: ProofFigures): void {
  const table = process.env.PROVE_TABLE;
  if (table) appendFileSync(table, `${JSON.stringify({ proof, ...figures })}\n`);
}

/** Milliseconds: against hangs, not for speed; a whole proof takes many minutes, a tenth of one may meet a busy machine. */
export const proofTimeout = process.env.PROVE_SHARE ? 3_600_000 : 300_000;
