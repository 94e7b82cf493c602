import { useEffect, useState } from 'react';
import { Autocomplete, Dialog, Input, ListBox, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { MOST_LIMIT } from '../../model/api/list.ts';
import type { NodeId } from '../../model/ids.ts';
import { Told } from '../app/Told.tsx';
import { useWords } from '../app/words.ts';
import { Rows } from '../search/Rows.tsx';
import { clearRecent, keepRecent } from '../search/recent.ts';
import { commandSections, type Row } from '../search/rows.ts';
import { useHits } from '../search/useHits.ts';
import { useTyped } from '../search/useTyped.ts';
import { searchWords } from '../search/words.ts';
import { matching } from './matching.ts';
import { type Opened, setOpened } from './opened.ts';
import { useAllCommands } from './registry.ts';
import { useSounds } from './sounds.ts';
import { commandWords } from './words.ts';
import './commands.css';

interface PaletteProps {
  readonly opened: Extract<Opened, { what: 'palette' }>;
  readonly onNode: (id: NodeId) => void;
}

/** Nodes, pages and everything that can be done, found by what one types. */
export function Palette({ opened: { typed: begun, nodes }, onNode }: PaletteProps) {
  const t = useWords(commandWords);
  const say = useWords(searchWords);
  const { text, asked, change, field } = useTyped(begun);
  const [wantsAll, setWantsAll] = useState(nodes !== undefined);
  const [wantsFirst, setWantsFirst] = useState(false);
  const hits = useHits(asked, nodes?.types, wantsAll ? MOST_LIMIT : undefined);
  const sounds = useSounds(/[a-z]/i.test(asked));
  const commands = useAllCommands();
  const found = nodes === undefined ? commandSections(matching(commands, asked, sounds)) : [];
  const sections = asked === '' ? [...hits.sections, ...found] : [...found, ...hits.sections];
  const isSettled = hits.isFresh;
  const isStale = !isSettled && hits.sections.length > 0;

  function choose(row: Row): void {
    if (row.kind === 'words') change(row.words);
    else if (row.kind === 'clear') clearRecent();
    else if (row.kind === 'all') setWantsAll(true);
    else {
      setOpened(undefined);
      if (row.kind === 'command') afterFocus(row.command.perform);
      else {
        const node = row.kind === 'hit' ? row.hit : row.node;
        keepRecent(node, row.kind === 'hit' ? asked : '');
        (nodes?.onChoose ?? onNode)(node.id);
      }
    }
  }
  const chooseKey = (key: unknown): void => {
    const row = sections.flatMap(({ rows }) => rows).find((candidate) => candidate.key === key);
    if (row !== undefined) choose(row);
  };

  // Enter may come before the hits do: then it means the first of them.
  useEffect(() => {
    if (!wantsFirst || !isSettled) return;
    setWantsFirst(false);
    const first = sections[0]?.rows[0];
    if (first !== undefined) choose(first);
  });

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? undefined : setOpened(undefined))}>
      <Modal className="palette">
        <Dialog aria-label={t('palette')}>
          <Autocomplete inputValue={text} onInputChange={change}>
            <TextField aria-label={t('palette')} autoFocus className="palette-field">
              <Input
                role="combobox"
                aria-expanded
                placeholder={nodes === undefined ? t('placeholder') : say('placeholder')}
                {...field}
                onKeyDownCapture={(event) => {
                  field.onKeyDownCapture(event);
                  if (event.isPropagationStopped() || event.key !== 'Enter' || isSettled) return;
                  // What is listed still answers something older.
                  event.stopPropagation();
                  setWantsFirst(true);
                }}
              />
            </TextField>
            <div className="hits" data-stale={isStale}>
              {hits.error === null ? null : <Told error={hits.error} retry={hits.retry} />}
              <ListBox
                aria-label={t('palette')}
                selectionMode="none"
                items={sections.map((section) => ({ ...section, id: section.key }))}
                onAction={chooseKey}
                renderEmptyState={() => (
                  <p className="empty">
                    {asked === '' ? say('start') : isSettled ? t('nothing') : hits.error === null ? say('waiting') : null}
                  </p>
                )}
              >
                {(section) => <Rows section={section} typed={hits.of} />}
              </ListBox>
            </div>
            <p className="palette-foot">
              <span>{t('hint')}</span>
              <span aria-live="polite">
                {isStale
                  ? say('stale', { before: hits.of, typed: asked })
                  : hits.total === 0
                    ? null
                    : say('found', { shown: hits.shown, total: hits.total })}
              </span>
            </p>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** When the palette has given the focus back, so that what opens next knows where to return it, and nobody takes it from a field. */
const afterFocus = (perform: () => void): void => void requestAnimationFrame(() => setTimeout(perform));
