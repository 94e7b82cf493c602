export type Shade = 'light' | 'dark';

/** The colour that a layer has in this shade. */
export const layerColour = ({ colour, night }: { readonly colour: string; readonly night: string }, shade: Shade): string =>
  shade === 'dark' ? night : colour;

/** Colours of what is drawn on a canvas, where style sheets do not reach. */
export const INKS = {
  light: {
    paper: '#fdfcf8',
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
    paper: '#131d26',
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
