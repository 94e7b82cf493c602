import { useLanguage, useWords } from '../app/words.ts';
import type { Command } from './command.ts';
import { Keys } from './Keys.tsx';
import { commandWords } from './words.ts';

/** A command by name, whether it is on, and its first key. */
export function CommandRow({ command: { name, isOn, keys } }: { command: Command }) {
  const t = useWords(commandWords);
  const language = useLanguage();
  return (
    <>
      <span className="hit-name">
        {name[language]} <small lang={language === 'zh' ? 'en' : 'zh-CN'}>{name[language === 'zh' ? 'en' : 'zh']}</small>
      </span>
      {isOn === undefined ? null : <small className={isOn ? 'command-state on' : 'command-state'}>{t(isOn ? 'on' : 'off')}</small>}
      {keys === undefined ? null : <Keys keys={keys.slice(0, 1)} />}
    </>
  );
}
