import { changeSettings } from '../settings/change.ts';
import type { Procedures } from './procedures.ts';

export function settingsRoutes({ settings }: Procedures) {
  return settings.router({
    get: settings.get.handler(({ context }) => context.register.settings()),
    change: settings.change.handler(({ context, input }) => changeSettings(context.register, input)),
  });
}
