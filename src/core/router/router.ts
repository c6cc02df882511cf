import { activityRoutes } from './activities.ts';
import { attachmentRoutes } from './attachments.ts';
import { backupRoutes } from './backups.ts';
import { exchangeRoutes } from './exchange.ts';
import { feedbackRoutes } from './feedback.ts';
import { figureRoutes } from './figures.ts';
import { fileRoutes } from './files.ts';
import { formCheckRoutes } from './form-check.ts';
import { formRoutes } from './forms.ts';
import { handoverRoutes } from './handover.ts';
import { historyRoutes } from './history.ts';
import { incomingRegisterRoutes, intakeRoutes } from './intake.ts';
import { joiningRoutes } from './joinings.ts';
import { meetingRoutes } from './meetings.ts';
import { modelRoutes } from './models.ts';
import { newYearRoutes } from './new-year.ts';
import { packageRoutes } from './packages.ts';
import { paperRoutes, reminderRoutes } from './papers.ts';
import { passageRoutes } from './passages.ts';
import { previewRoutes } from './preview.ts';
import { procedures } from './procedures.ts';
import { receiptRoutes } from './receipts.ts';
import { referenceRoutes } from './reference.ts';
import { registerRoutes } from './register.ts';
import { reportRoutes } from './reports.ts';
import { reviewRoutes } from './review.ts';
import { roundRoutes } from './rounds.ts';
import { settingsRoutes } from './settings.ts';
import { statusRoutes } from './status.ts';
import { taskRoutes } from './tasks.ts';
import { templateRoutes } from './templates.ts';
import { unitRoutes } from './units.ts';
import { upwardReportRoutes } from './upward-reports.ts';
import { viewRoutes } from './views.ts';
import { workPlanRoutes } from './work-plans.ts';

/**
 * Every operation of the contract over an open register. Electron's port, the loopback server, the terminal and the
 * tests all go through this one router.
 */
export function createRouter() {
  const empty = procedures();
  return empty.router({
    units: unitRoutes(empty),
    workPlans: workPlanRoutes(empty),
    meetings: meetingRoutes(empty),
    activities: activityRoutes(empty),
    rounds: roundRoutes(empty),
    receipts: receiptRoutes(empty),
    intake: intakeRoutes(empty),
    incomingRegister: incomingRegisterRoutes(empty),
    models: modelRoutes(empty),
    feedback: feedbackRoutes(empty),
    passages: passageRoutes(empty),
    joinings: joiningRoutes(empty),
    papers: paperRoutes(empty),
    reminders: reminderRoutes(empty),
    upwardReports: upwardReportRoutes(empty),
    newYear: newYearRoutes(empty),
    tasks: taskRoutes(empty),
    review: reviewRoutes(empty),
    attachments: attachmentRoutes(empty),
    views: viewRoutes(empty),
    packages: packageRoutes(empty),
    handover: handoverRoutes(empty),
    settings: settingsRoutes(empty),
    reference: referenceRoutes(empty),
    exchange: exchangeRoutes(empty),
    status: statusRoutes(empty),
    reports: reportRoutes(empty),
    preview: previewRoutes(empty),
    formCheck: formCheckRoutes(empty),
    forms: formRoutes(empty),
    files: fileRoutes(empty),
    figures: figureRoutes(empty),
    templates: templateRoutes(empty),
    history: historyRoutes(empty),
    register: registerRoutes(empty),
    backups: backupRoutes(empty),
  });
}
