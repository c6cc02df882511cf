import { activities } from './activities.ts';
import { attachments } from './attachments.ts';
import { backups } from './backups.ts';
import { exchange } from './exchange.ts';
import { feedback } from './feedback.ts';
import { figures } from './figures.ts';
import { formCheck } from './form-check.ts';
import { forms } from './forms.ts';
import { handover } from './handover.ts';
import { history } from './history.ts';
import { incomingRegister } from './incoming-register.ts';
import { intake } from './intake.ts';
import { joinings } from './joinings.ts';
import { meetings } from './meetings.ts';
import { models } from './models.ts';
import { newYear } from './new-year.ts';
import { packages } from './packages.ts';
import { papers, reminders } from './papers.ts';
import { passages } from './passages.ts';
import { preview } from './preview.ts';
import { receipts } from './receipts.ts';
import { reference } from './reference.ts';
import { registerRoutes } from './register.ts';
import { reorganisationRoutes } from './reorganisation.ts';
import { files, reports } from './reports.ts';
import { review } from './review.ts';
import { rounds } from './rounds.ts';
import { settingsRoutes } from './settings.ts';
import { statusRoutes } from './status.ts';
import { tasks } from './tasks.ts';
import { templates } from './templates.ts';
import { unitPageRoutes } from './unit-page.ts';
import { units } from './units.ts';
import { upwardReports } from './upward-reports.ts';
import { views } from './views.ts';
import { workPlans } from './work-plans.ts';

/** Everything a user interface may ask of the register. Page, server and terminal know nothing else. */
export const contract = {
  units: { ...units, ...unitPageRoutes, ...reorganisationRoutes },
  workPlans,
  meetings,
  activities,
  rounds,
  receipts,
  models,
  intake,
  incomingRegister,
  feedback,
  passages,
  joinings,
  papers,
  reminders,
  upwardReports,
  newYear,
  tasks,
  review,
  attachments,
  views,
  packages,
  handover,
  settings: settingsRoutes,
  reference,
  exchange,
  status: statusRoutes,
  reports,
  formCheck,
  forms,
  preview,
  files,
  figures,
  templates,
  history,
  register: registerRoutes,
  backups,
};
export type Contract = typeof contract;

export * from './activities.ts';
export * from './attachments.ts';
export * from './backups.ts';
export * from './coverage.ts';
export * from './enumerations.ts';
export * from './exchange.ts';
export * from './feedback.ts';
export * from './figures.ts';
export * from './file-views.ts';
export * from './form-check.ts';
export * from './forms.ts';
export * from './handover.ts';
export * from './history.ts';
export * from './incoming-register.ts';
export * from './intake.ts';
export * from './joinings.ts';
export * from './meetings.ts';
export * from './models.ts';
export * from './new-year.ts';
export * from './packages.ts';
export * from './papers.ts';
export * from './passages.ts';
export * from './preview.ts';
export * from './receipts.ts';
export * from './reference.ts';
export * from './refusals.ts';
export * from './register.ts';
export * from './reorganisation.ts';
export * from './reports.ts';
export * from './review.ts';
export * from './rounds.ts';
export * from './settings.ts';
export * from './status.ts';
export * from './tasks.ts';
export * from './templates.ts';
export * from './unit-page.ts';
export * from './units.ts';
export * from './upward-reports.ts';
export * from './values.ts';
export * from './views.ts';
export * from './work-plans.ts';
