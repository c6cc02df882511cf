import type { FigureName } from '../../../contract/status.ts';
import { overviewWords } from '../../words/overview.ts';

const { figure: words } = overviewWords;

/** The figures of this page that open the list of units behind them. */
export type OpenFigure = keyof typeof words.titles & FigureName;

export interface FigureQuestion {
  readonly figure: OpenFigure;
  /** For a meeting figure of one month. */
  readonly month?: number;
}

export function titleOf({ figure, month }: FigureQuestion): string {
  const title = words.titles[figure];
  return month === undefined ? title : words.month(title, month);
}

/** Opens the list behind a figure. */
export type OnOpen = (question: FigureQuestion) => void;
