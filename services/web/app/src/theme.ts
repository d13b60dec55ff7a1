import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** The kit asks for ten shades; every colour it really draws is taken from tokens.css below. */
const brand: MantineColorsTuple = [
  '#e7f0fa',
  '#cfe2f5',
  '#a5cdf9',
  '#7db8f5',
  '#4a93dd',
  '#2576c6',
  '#0b5cad',
  '#094a8c',
  '#073a6e',
  '#052a51',
];

/** The kit's dark greys would look brown beside the ink of the house: skeletons, menus and fields take these. */
const dark: MantineColorsTuple = [
  '#e8edf6',
  '#b3bfd4',
  '#9aa8c2',
  '#7d8cab',
  '#33415c',
  '#26344f',
  '#17233a',
  '#17233a',
  '#0f1829',
  '#0b1220',
];

type Paint = { readonly solid: string; readonly on: string; readonly hover: string; readonly wash: string };

const PAINTS: Readonly<Record<string, Paint>> = {
  brand: paint({ name: 'brand', hover: 'var(--ht-brand-hover)' }),
  stop: paint({ name: 'stop' }),
  ok: paint({ name: 'ok' }),
  warn: paint({ name: 'warn' }),
};

function paint({ name, hover }: { readonly name: string; readonly hover?: string }): Paint {
  const solid = `var(--ht-${name})`;
  return {
    solid,
    on: name === 'stop' ? 'var(--ht-on-stop)' : 'var(--ht-on-brand)',
    hover: hover ?? solid,
    wash: `var(--ht-${name}-wash)`,
  };
}

const paintVariant: VariantColorsResolver = ({ variant, color }) => {
  const { solid, on, hover, wash } = PAINTS[color ?? 'brand'] ?? PAINTS['brand']!;
  if (variant === 'filled') return { background: solid, hover, color: on, border: '1px solid transparent' };
  if (variant === 'light') return { background: wash, hover: wash, color: solid, border: '1px solid transparent' };
  if (variant === 'subtle' || variant === 'transparent') {
    return { background: 'transparent', hover: wash, color: solid, border: '1px solid transparent' };
  }
  return { background: 'var(--ht-paper)', hover: wash, color: solid, border: '1px solid var(--ht-line-strong)' };
};

/** Puts the tokens of the house in the place of the kit's own variables, for both schemes at once. */
export const resolveVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--ht-paper)',
    '--mantine-color-text': 'var(--ht-ink)',
    '--mantine-color-dimmed': 'var(--ht-ink-soft)',
    '--mantine-color-placeholder': 'var(--ht-ink-soft)',
    '--mantine-color-anchor': 'var(--ht-brand)',
    '--mantine-color-error': 'var(--ht-stop)',
    '--mantine-color-default': 'var(--ht-paper)',
    '--mantine-color-default-hover': 'var(--ht-wash)',
    '--mantine-color-default-color': 'var(--ht-ink)',
    '--mantine-color-default-border': 'var(--ht-line-strong)',
    '--mantine-color-disabled': 'var(--ht-wash)',
    '--mantine-color-disabled-color': 'var(--ht-ink-soft)',
    '--mantine-color-disabled-border': 'var(--ht-line)',
    '--mantine-primary-color-filled': 'var(--ht-brand)',
    '--mantine-primary-color-filled-hover': 'var(--ht-brand-hover)',
    '--mantine-primary-color-light': 'var(--ht-brand-wash)',
    '--mantine-primary-color-light-hover': 'var(--ht-brand-wash)',
    '--mantine-primary-color-light-color': 'var(--ht-brand)',
    '--mantine-primary-color-contrast': 'var(--ht-on-brand)',
    '--mantine-color-brand-filled': 'var(--ht-brand)',
  };
  return { variables: {}, light: both, dark: both };
};

export const theme = createTheme({
  fontFamily: 'var(--ht-font)',
  headings: { fontFamily: 'var(--ht-font)', fontWeight: '600' },
  colors: { brand, dark },
  primaryColor: 'brand',
  variantColorResolver: paintVariant,
  defaultRadius: 8,
  respectReducedMotion: true,
  focusRing: 'auto',
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  breakpoints: { xs: '30em', sm: '40em', md: '56.25em', lg: '70em', xl: '88em' },
  components: {
    Button: {
      defaultProps: { size: 'md' },
      styles: {
        root: { minHeight: 'var(--ht-target)', height: 'auto', paddingBlock: 8 },
        label: { whiteSpace: 'normal', overflow: 'visible', textAlign: 'center' },
      },
    },
    TextInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
  },
});
