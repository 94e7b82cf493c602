import type { Command } from './command.ts';
import type { Sounds } from './sounds.ts';

/** The commands whose name was typed, in either language or in pinyin; those that begin with it come first. */
export function matching(commands: readonly Command[], typed: string, sounds?: Sounds): Command[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...commands];
  const ranked = commands.flatMap((command) => {
    const rank = rankOf(command, wanted, sounds);
    return rank === undefined ? [] : [{ command, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ command }) => command);
}

function rankOf({ name }: Command, wanted: string, sounds: Sounds | undefined): number | undefined {
  const english = name.en.toLowerCase();
  if (english.startsWith(wanted) || name.zh.startsWith(wanted)) return 0;
  const words = wanted.split(/\s+/);
  if (words.every((word) => english.split(/[^\p{L}\p{N}]+/u).some((own) => own.startsWith(word)))) return 1;
  if (name.zh.toLowerCase().includes(wanted)) return 1;
  return sounds === undefined ? undefined : soundRank(sounds(name.zh), words.join(''));
}

/** Spelled out or by initials, from any character on: `shense` and `ss` both find 切换为深色. */
function soundRank(heard: ReturnType<Sounds>, wanted: string): number | undefined {
  for (const from of heard.keys()) {
    const rest = heard.slice(from);
    if (spells(rest, wanted) || (wanted.length > 1 && abbreviates(rest, wanted))) return from === 0 ? 2 : 3;
  }
  return undefined;
}

/** The last syllable need not be typed to its end. */
function spells([first, ...rest]: ReturnType<Sounds>, wanted: string): boolean {
  if (wanted === '') return true;
  return (
    first?.some((sound) => sound.startsWith(wanted) || (wanted.startsWith(sound) && spells(rest, wanted.slice(sound.length)))) ?? false
  );
}

const abbreviates = (heard: ReturnType<Sounds>, wanted: string): boolean =>
  [...wanted].every((letter, at) => heard[at]?.some((sound) => sound.startsWith(letter)));
