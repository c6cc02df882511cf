import type { stateSign } from '../../../contract/words/states.ts';

/** Everything that is shown with a sign, a word and a colour: states of a round's line, answers, extensions. */
export type StateName = keyof typeof stateSign;

export type SignShape =
  | 'dot'
  | 'half'
  | 'ring'
  | 'dotted'
  | 'return'
  | 'slashed'
  | 'check'
  | 'cross'
  | 'dots'
  | 'arrow';

interface Look {
  readonly sign: SignShape;
  /** Name of a colour of theme/tokens.css. */
  readonly colour: 'good' | 'warn' | 'bad' | 'wait' | 'ask' | 'plain';
}

export const looks: Readonly<Record<StateName, Look>> = {
  onTime: { sign: 'dot', colour: 'good' },
  late: { sign: 'half', colour: 'warn' },
  overdue: { sign: 'ring', colour: 'bad' },
  missing: { sign: 'ring', colour: 'bad' },
  notYetDue: { sign: 'ring', colour: 'plain' },
  softOnly: { sign: 'dotted', colour: 'wait' },
  askedToComplete: { sign: 'return', colour: 'ask' },
  accepted: { sign: 'check', colour: 'good' },
  exempt: { sign: 'slashed', colour: 'plain' },
  yes: { sign: 'check', colour: 'good' },
  no: { sign: 'cross', colour: 'warn' },
  notRecorded: { sign: 'dots', colour: 'plain' },
  extended: { sign: 'arrow', colour: 'plain' },
};
