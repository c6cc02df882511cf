import { createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';
import { partWords } from '../words/parts.ts';
import button from './button.module.css';
import check from './check.module.css';
import input from './input.module.css';
import overlay from './overlay.module.css';

/** Ten steps from ground to deep, as Mantine asks for; ours stand in tokens.css and the middle ones are rarely seen. */
const red = [
  '#fbeeee',
  '#f3d7d8',
  '#e3adaf',
  '#d18286',
  '#bf585d',
  '#ad343a',
  '#9b1b20',
  '#8c171c',
  '#7e1418',
  '#5f0e12',
] as const;
const slate = [
  '#f2f5f8',
  '#e9edf3',
  '#dde3eb',
  '#c9d2de',
  '#a3b0c0',
  '#74849a',
  '#2c3a4d',
  '#253243',
  '#1e2937',
  '#151d28',
] as const;

/** From text to ground, as Mantine asks for its dark scheme; the roles stand in tokens.css. */
const dark = [
  '#e7e9ec',
  '#bcc3cc',
  '#9ea6b1',
  '#7d8692',
  '#454c57',
  '#30363f',
  '#1f2329',
  '#181b20',
  '#14171b',
  '#0f1215',
] as const;

/** A measure of text at the chosen size. */
function text(pixels: number): string {
  return `calc(${pixels}px * var(--type))`;
}

/** The one filled button of a page is the accent; everything else that is chosen or pressed is slate. */
const variantColorResolver: VariantColorsResolver = input =>
  input.variant === 'filled'
    ? {
        background: 'var(--accent)',
        hover: 'var(--accent-hover)',
        color: 'var(--on-accent)',
        border: '1px solid transparent',
      }
    : defaultVariantColorsResolver(input);

const inputMeasures = () => ({
  wrapper: { '--input-height': 'var(--control)', '--input-fz': text(14), '--input-padding': '10px' },
});

/** Mantine under our measures and colours; what a component looks like is said in the CSS modules beside this file. */
export const theme = createTheme({
  colors: { red, slate, dark },
  primaryColor: 'slate',
  primaryShade: { light: 6, dark: 5 },
  variantColorResolver,
  white: '#ffffff',
  black: '#1b1e23',
  fontFamily: 'var(--font)',
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontSizes: { xs: text(12), sm: text(14), md: text(14), lg: text(16), xl: text(20) },
  lineHeights: { xs: text(16), sm: text(20), md: text(20), lg: text(22), xl: text(26) },
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  components: {
    Button: { defaultProps: { variant: 'default' }, classNames: button },
    Input: { classNames: { wrapper: input.wrapper, input: input.input }, vars: inputMeasures },
    InputWrapper: {
      // The hint stands under the field, so that fields side by side stay on one line.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      classNames: { label: input.label, description: input.description, error: input.error },
    },
    Combobox: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'none' } },
    // The list scrolls by itself: a scroll area between field and list could be reached by no key.
    Select: {
      defaultProps: {
        withScrollArea: false,
        classNames: { dropdown: overlay.dropdown, option: overlay.option, options: overlay.options },
      },
    },
    PasswordInput: { defaultProps: { visibilityToggleButtonProps: { 'aria-label': partWords.fields.showPassphrase } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } }, classNames: { dropdown: overlay.dropdown } },
    Menu: {
      defaultProps: { transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false },
      classNames: { dropdown: overlay.dropdown, item: overlay.option },
    },
    Modal: {
      defaultProps: { transitionProps: { duration: 0 }, overlayProps: { backgroundOpacity: 0.35 } },
      classNames: { title: overlay.title },
    },
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        multiline: true,
        transitionProps: { duration: 0 },
        events: { hover: true, focus: true, touch: false },
      },
      classNames: { tooltip: overlay.tooltip },
    },
    Checkbox: { defaultProps: { size: 'xs' }, classNames: { label: check.label, input: check.box } },
    Radio: { defaultProps: { size: 'xs' }, classNames: { label: check.label, radio: check.box } },
  },
});
