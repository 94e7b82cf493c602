import { theme as antd, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';
import type { Shade } from './inks.ts';
import { rootScale } from './typefaces.ts';
import { useView } from './view.ts';

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
    fontSize: 14 * rootScale(),
    controlHeight: 32 * rootScale(),
    fontFamily: 'var(--font)',
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
