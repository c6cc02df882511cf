import { isValidElement } from 'react';
import { signedState } from '../../../contract/words/states.ts';
import { State, type StateProps } from '../state/state.tsx';
import { stateText } from '../state/state-text.ts';
import { textOf, type ViewColumn } from './view-column.ts';

/** A cell as it is printed and exported: a state keeps its sign and its word, everything else what it says. */
export function printedOf<Row>(column: ViewColumn<Row>, row: Row): string {
  if (column.printed !== undefined) return column.printed(row);
  const node = column.cell(row);
  if (!isValidElement<StateProps>(node) || node.type !== State) return textOf(column, row);
  const { state, text = stateText(state) } = node.props;
  return signedState(state, text);
}
