import { theme as antd, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';
import { useView } from './view.ts';

export type Shade = 'light' | 'dark';

/** Ink on paper, and water by night. The six layers bring the colour. */
const TOKENS = {
  light: {
    colorPrimary: '#1d4e74',
    colorLink: '#1d4e74',
    colorBgBase: '#fdfcf8',
    colorTextBase: '#1b2733',
    colorBgLayout: '#f3f0e8',
    colorBorder: '#c9c3b4',
  },
  dark: {
    colorPrimary: '#24699c',
    colorLink: '#8cc3e8',
    colorBgBase: '#101922',
    colorTextBase: '#e8e6df',
    colorBgLayout: '#0b131a',
    colorBorder: '#3a4a58',
  },
} as const satisfies Record<Shade, ThemeConfig['token']>;

export const themeOf = (shade: Shade): ThemeConfig => ({
  algorithm: shade === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
  token: {
    ...TOKENS[shade],
    borderRadius: 6,
    fontSize: 14,
    fontFamily: "'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif",
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
});

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

function onSystemChange(told: () => void): () => void {
  systemIsDark.addEventListener('change', told);
  return () => systemIsDark.removeEventListener('change', told);
}

/** As the view says, else as the system does. */
export function useShade(): Shade {
  const system = useSyncExternalStore(onSystemChange, () => systemIsDark.matches);
  return useView().view.theme ?? (system ? 'dark' : 'light');
}

/** The colour that a layer has in this shade. */
export const layerColour = ({ colour, night }: { readonly colour: string; readonly night: string }, shade: Shade): string =>
  shade === 'dark' ? night : colour;

/** Colours of what is drawn on a canvas, where style sheets do not reach. */
export const INKS = {
  light: {
    water: '#e4edf2',
    land: '#fbf8ef',
    backdrop: '#eeeadf',
    border: '#b9b19c',
    ink: '#1b2733',
    faint: '#59636e',
    halo: '#fbf8ef',
    mark: '#1d4e74',
  },
  dark: {
    water: '#0b141c',
    land: '#17232e',
    backdrop: '#111b24',
    border: '#3d4d5b',
    ink: '#eceae3',
    faint: '#a3adb6',
    halo: '#17232e',
    mark: '#8cc3e8',
  },
} as const satisfies Record<Shade, Readonly<Record<string, string>>>;
