import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import type { NodeId } from '../../model/ids.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { Told } from '../app/Told.tsx';
import { useWords } from '../app/words.ts';
import { setOpened } from '../commands/opened.ts';
import { Rows } from './Rows.tsx';
import { clearRecent, keepRecent } from './recent.ts';
import type { Row, Section } from './rows.ts';
import { useHits } from './useHits.ts';
import { useTyped } from './useTyped.ts';
import { searchWords } from './words.ts';
import './search.css';

interface SearchBoxProps {
  readonly onChoose: (id: NodeId) => void;
  readonly label?: string;
  /** Only nodes of these types. */
  readonly types?: readonly NodeTypeId[];
}

/** Search as one types: nodes by type, how each was found, and before anything is typed what was chosen of late. */
export function SearchBox({ onChoose, label, types }: SearchBoxProps) {
  const t = useWords(searchWords);
  const { text, asked, change, field } = useTyped();
  const hits = useHits(asked, types);
  const [wantsFirst, setWantsFirst] = useState(false);
  const first = firstHit(hits.sections);
  const isStale = !hits.isFresh && hits.sections.length > 0;

  function choose(row: Row): void {
    if (row.kind === 'hit' || row.kind === 'recent') {
      const node = row.kind === 'hit' ? row.hit : row.node;
      keepRecent(node, row.kind === 'hit' ? asked : '');
      onChoose(node.id);
    } else if (row.kind === 'clear') clearRecent();
    else if (row.kind !== 'command')
      setOpened({ what: 'palette', typed: row.kind === 'words' ? row.words : asked, nodes: { types, onChoose } });
    change('');
  }

  // Enter may come before the hits do: then it means the first of them.
  useEffect(() => {
    if (!wantsFirst || !hits.isFresh) return;
    setWantsFirst(false);
    if (first !== undefined) choose(first);
  });

  return (
    <ComboBox
      className="search"
      aria-label={label ?? t('label')}
      inputValue={text}
      onInputChange={change}
      allowsEmptyCollection
      menuTrigger="focus"
      items={hits.sections.map((section) => ({ ...section, id: section.key }))}
      onSelectionChange={(key) => {
        const row = hits.sections.flatMap(({ rows }) => rows).find((candidate) => candidate.key === key);
        if (row !== undefined) choose(row);
      }}
    >
      {label === undefined ? null : <Label>{label}</Label>}
      <Input
        placeholder={t('placeholder')}
        {...field}
        onKeyDownCapture={(event) => {
          field.onKeyDownCapture(event);
          const isChosen = event.currentTarget.hasAttribute('aria-activedescendant');
          if (event.isPropagationStopped() || event.key !== 'Enter' || asked === '' || isChosen) return;
          event.preventDefault();
          event.stopPropagation();
          setWantsFirst(true);
        }}
      />
      <Popover className="hits" offset={4} data-stale={isStale}>
        {hits.error === null ? null : <Told error={hits.error} retry={hits.retry} />}
        <ListBox<Section & { id: string }>
          renderEmptyState={() => (
            <p className="empty">
              {asked === '' ? t('start') : hits.isFresh ? t('nothing', { typed: asked }) : hits.error === null ? t('waiting') : null}
            </p>
          )}
        >
          {(section) => <Rows section={section} typed={hits.of} />}
        </ListBox>
        {isStale ? (
          <p className="hits-foot">{t('stale', { before: hits.of, typed: asked })}</p>
        ) : hits.total > hits.shown ? (
          <p className="hits-foot">{t('found', { shown: hits.shown, total: hits.total })}</p>
        ) : null}
      </Popover>
    </ComboBox>
  );
}

function firstHit(sections: readonly Section[]): Row | undefined {
  return sections[0]?.rows.find(({ kind }) => kind === 'hit');
}
