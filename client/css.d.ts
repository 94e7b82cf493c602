import 'react';

declare module 'react' {
  // Style sheets take a layer's colour from here.
  interface CSSProperties {
    '--layer'?: string;
  }
}
