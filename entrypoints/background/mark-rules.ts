import { DEFAULT_MARKS, type MarkColour, type MarkLook } from '../../lib/model';

/** Background and line of a mark on a page, and of its neighbour's where two of them touch. */
interface Paint {
  readonly soft: string;
  readonly line: string;
}
interface Shades {
  readonly plain: Paint;
  readonly alt: Paint;
}

const paint = (soft: string, line: string): Paint => ({ soft, line });
const shades = (soft: string, line: string, altSoft: string, altLine: string): Shades => ({
  plain: paint(soft, line),
  alt: paint(altSoft, altLine),
});

/**
 * The palette on pages. Backgrounds keep 4.5:1 under the text colours portals use (to #666 on light pages, to #bbb on dark
 * ones; 4.2 for the neighbour's), lines 3:1 against the page; tests hold it. Literal values: no custom property of ours is to
 * appear on a page.
 */
export const PALETTE: Readonly<Record<MarkColour, { readonly light: Shades; readonly dark: Shades }>> = {
  blue: {
    light: shades('#dceafa', '#2a7bc8', '#cfe2f8', '#1f6bb5'),
    dark: shades('#1c3a5a', '#6fb1f0', '#27507a', '#8cc2f7'),
  },
  green: {
    light: shades('#d8f0e5', '#17805f', '#cae9db', '#116b4f'),
    dark: shades('#173f33', '#5fc39d', '#1f5644', '#7dd3b0'),
  },
  orange: {
    light: shades('#fbe6cc', '#b8610c', '#f9ddbd', '#a05208'),
    dark: shades('#47320f', '#e2a259', '#5c4115', '#eeb778'),
  },
  violet: {
    light: shades('#efe7fb', '#65399b', '#e6dbf8', '#562d88'),
    dark: shades('#3a2c57', '#d6c2f5', '#4a396e', '#e0d2f8'),
  },
  rose: {
    light: shades('#fbe3ed', '#c03a76', '#f7d6e4', '#a82f65'),
    dark: shades('#4a2233', '#e88db3', '#5f2c42', '#f0a6c4'),
  },
  slate: {
    light: shades('#e6eaef', '#5e6c80', '#dae0e8', '#4d5a6d'),
    dark: shades('#323b47', '#9fadbf', '#414c5b', '#b4c0cf'),
  },
};

/** Kinds by underline style first, colour second; no wave: in Chinese setting that is a book title, on screens an error. */
const LINES = [
  ['mj-metric', 'metric', 'plain', 'solid 2px'],
  ['mj-metric-alt', 'metric', 'alt', 'solid 2px'],
  ['mj-commit', 'commitment', 'plain', 'dashed 2px'],
  ['mj-short', 'shortcoming', 'plain', 'dotted 3px'],
  ['mj-note', 'note', 'plain', 'double 3px'],
] as const;

/**
 * The rules for the marks of the four kinds, as the reader wants them. The article's own background decides between light and
 * dark, not the extension's theme: the reader measures it and registers its highlights under the name for it. Where the article's own text is
 * pale a background would take the last of its contrast: there it is the line alone, whatever was chosen.
 */
export function markRules({ manner, colours }: MarkLook = DEFAULT_MARKS): string {
  return LINES.flatMap(([name, kind, shade, line]) => {
    const { light, dark } = PALETTE[colours[kind]];
    const soft = (value: string): string => (manner === 'underline' ? 'transparent' : value);
    const under = (value: string): string => `text-decoration:underline ${line} ${value};text-underline-offset:3px`;
    const both = (value: Paint): string =>
      `background-color:${soft(value.soft)};${manner === 'background' ? 'text-decoration:none' : under(value.line)}`;
    return [
      `::highlight(${name}){${both(light[shade])}}`,
      `::highlight(${name}-dark){${both(dark[shade])}}`,
      `::highlight(${name}-pale){background-color:transparent;${under(light[shade].line)}}`,
    ];
  }).join('\n');
}
