import { useEffect, useState } from 'react';

/** How each character of a Chinese name may sound, without tones: 重 is `zhong` or `chong`. */
export type Sounds = (han: string) => readonly (readonly string[])[];

let loaded: Sounds | undefined;

/** The dictionary is large, and only who types Latin letters needs it: it is fetched then. */
export function useSounds(isWanted: boolean): Sounds | undefined {
  const [sounds, setSounds] = useState(() => loaded);
  useEffect(() => {
    if (!isWanted || sounds !== undefined) return;
    let isThere = true;
    void import('pinyin-pro').then(({ polyphonic }) => {
      loaded = (han) => polyphonic(han, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
      if (isThere) setSounds(() => loaded);
    });
    return () => {
      isThere = false;
    };
  }, [isWanted, sounds]);
  return sounds;
}
