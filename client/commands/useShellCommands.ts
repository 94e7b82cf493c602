import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { LAYER_IDS, LAYERS } from '../../model/layers.ts';
import { toggled } from '../app/Legend.tsx';
import { PAGE_SIGNS } from '../app/pageSigns.ts';
import { PAGES } from '../app/pages.ts';
import { shellWords } from '../app/shellWords.ts';
import { useShade } from '../app/theme.ts';
import { useSwitches } from '../app/useSwitches.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import { setSharing } from '../share/sharing.ts';
import { shareWords } from '../share/words.ts';
import type { Command } from './command.ts';
import { inBoth } from './named.ts';
import { setOpened } from './opened.ts';
import { useCommands } from './registry.ts';
import { commandWords } from './words.ts';

/** What can be done on every page. */
export function useShellCommands(focusSearch: () => void): void {
  usePageCommands();
  useLayerCommands();
  useViewCommands(focusSearch);
}

function usePageCommands(): void {
  const navigate = useNavigate();
  const commands = useMemo(
    () =>
      PAGES.map(
        ({ to, key }): Command => ({
          id: `page ${key}`,
          group: 'pages',
          name: inBoth(commandWords, 'goTo', { name: shellWords[key] }),
          keys: [`G ${PAGE_SIGNS[key].letter}`],
          perform: () => void navigate({ to, search: true }),
        }),
      ),
    [navigate],
  );
  useCommands(commands);
}

function useLayerCommands(): void {
  const { view, go } = useView();
  const { layers } = view;
  const commands = useMemo(() => {
    const on = layers ?? LAYER_IDS;
    const switches = LAYERS.map(
      ({ id, name }, at): Command => ({
        id: `layer ${id}`,
        group: 'layers',
        name: inBoth(commandWords, 'layer', { name }),
        keys: [String(at + 1)],
        isOn: on.includes(id),
        perform: () => go({ layers: toggled(on, id) }),
      }),
    );
    const only = LAYERS.map(
      ({ id, name }): Command => ({
        id: `only ${id}`,
        group: 'layers',
        name: inBoth(commandWords, 'onlyLayer', { name }),
        perform: () => go({ layers: [id] }),
      }),
    );
    const all: Command = {
      id: 'all layers',
      group: 'layers',
      name: commandWords.allLayers,
      isPossible: layers !== undefined,
      perform: () => go({ layers: undefined }),
    };
    return [...switches, all, ...only];
  }, [layers, go]);
  useCommands(commands);
}

function useViewCommands(focusSearch: () => void): void {
  const shade = useShade();
  const language = useLanguage();
  const { switchLanguage, switchShade } = useSwitches();
  const { view, go } = useView();
  const isFiltered = view.layers !== undefined || view.at !== undefined || view.sure !== undefined;
  const hasSelection = view.sel !== undefined || view.pair !== undefined;
  const commands = useMemo(
    (): Command[] => [
      { id: 'search', group: 'view', name: commandWords.search, keys: ['/'], perform: focusSearch },
      {
        id: 'palette',
        group: 'view',
        name: commandWords.commands,
        keys: ['Ctrl+K'],
        perform: () => setOpened({ what: 'palette', typed: '' }),
      },
      { id: 'share', group: 'view', name: shareWords.share, keys: ['S'], perform: () => setSharing(true) },
      {
        id: 'clear filters',
        group: 'view',
        name: commandWords.clearFilters,
        keys: ['X'],
        isPossible: isFiltered,
        perform: () => go({ layers: undefined, at: undefined, sure: undefined }),
      },
      {
        id: 'deselect',
        group: 'view',
        name: commandWords.deselect,
        isPossible: hasSelection,
        perform: () => go({ sel: undefined, pair: undefined }),
      },
      { id: 'theme', group: 'view', name: commandWords[shade === 'dark' ? 'light' : 'dark'], keys: ['D'], perform: switchShade },
      {
        id: 'language',
        group: 'view',
        name: commandWords[language === 'zh' ? 'english' : 'chinese'],
        keys: ['B'],
        perform: switchLanguage,
      },
      { id: 'keys', group: 'view', name: commandWords.keys, keys: ['?'], perform: () => setOpened({ what: 'keys' }) },
    ],
    [focusSearch, shade, language, switchLanguage, switchShade, isFiltered, hasSelection, go],
  );
  useCommands(commands);
}
