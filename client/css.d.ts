import 'react';

declare module 'react' {
  // What style sheets take from here: a layer's colour, the matrix's size and marked line, a share.
  interface CSSProperties {
    '--layer'?: string;
    '--size'?: number;
    '--line'?: number;
    '--part'?: number;
  }
}
