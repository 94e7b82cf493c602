import { useWords } from '../app/words.ts';
import { commandWords } from './words.ts';

const isMac = navigator.platform.startsWith('Mac');
const SIGNS: Readonly<Record<string, string>> = isMac ? { Ctrl: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌫' } : {};

/** Keys as they stand on the keyboard: `Ctrl+K`, `G` then `M`. */
export function Keys({ keys }: { keys: readonly string[] }) {
  const t = useWords(commandWords);
  return (
    <span className="keys">
      {keys.map((written, at) => (
        <span key={written}>
          {at === 0 ? null : <small>{t('or')}</small>}
          {written.split(' ').map((stroke, second) => (
            <span key={stroke}>
              {second === 0 ? null : <small>{t('andThen')}</small>}
              {stroke.split('+').map((key) => (
                <kbd key={key}>{SIGNS[key] ?? key}</kbd>
              ))}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
