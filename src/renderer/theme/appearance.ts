import { scheme } from './scheme.ts';
import { typeScale } from './type-size.ts';

/** Before the first paint: the page then never shows itself in another scheme or size. */
export function applyAppearance(): void {
  const { documentElement: page } = document;
  page.dataset.mantineColorScheme = scheme();
  page.style.setProperty('--type', String(typeScale));
}
