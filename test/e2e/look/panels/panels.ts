import { afterwardsScreens } from './afterwards.ts';
import { documentScreens } from './documents.ts';
import { frameScreens, narrowScreens } from './frame.ts';
import { roundScreens } from './rounds.ts';
import { settingsScreens } from './settings.ts';
import { unitScreens } from './units.ts';

/** Panels, dialogs and menus of the pages, with the sample figures and reports in the register. */
export const panelScreens = [
  ...frameScreens,
  ...unitScreens,
  ...roundScreens,
  ...documentScreens,
  ...settingsScreens,
  ...afterwardsScreens,
  ...narrowScreens,
];
