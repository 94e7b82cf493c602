import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components';
import { NodeId } from '../../model/ids.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { searchQuery } from '../api/queries.ts';
import { nodeTypeName } from '../app/named.ts';
import { Told } from '../app/Told.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { groupHits } from './groupHits.ts';
import { useDelayed } from './useDelayed.ts';
import { searchWords } from './words.ts';
import './search.css';

interface SearchBoxProps {
  readonly onChoose: (id: NodeId) => void;
  readonly label?: string;
  /** Only nodes of these types. */
  readonly types?: readonly NodeTypeId[];
}

/** Search as one types. React Aria keeps Enter and the arrows to itself while an input method is composing. */
export function SearchBox({ onChoose, label, types }: SearchBoxProps) {
  const t = useWords(searchWords);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const rested = useDelayed(typed.trim(), 80);
  const { data, error, refetch } = useQuery({ ...searchQuery(rested, types), enabled: rested !== '' });
  const groups = rested === '' ? [] : groupHits(data?.items ?? []);

  return (
    <ComboBox
      className="search"
      aria-label={label ?? t('label')}
      inputValue={typed}
      onInputChange={setTyped}
      allowsEmptyCollection
      menuTrigger="input"
      items={groups}
      onSelectionChange={(key) => {
        const id = NodeId.safeParse(key);
        if (!id.success) return;
        onChoose(id.data);
        setTyped('');
      }}
    >
      {label === undefined ? null : <Label>{label}</Label>}
      <Input placeholder={t('placeholder')} />
      <Popover className="hits" offset={4}>
        {error === null ? null : <Told error={error} retry={() => void refetch()} />}
        <ListBox<(typeof groups)[number]>
          items={groups}
          renderEmptyState={() => <p className="empty">{data === undefined ? '…' : t('nothing')}</p>}
        >
          {(group) => (
            <ListBoxSection id={group.type}>
              <Header>{nodeTypeName(group.type, language)}</Header>
              {group.hits.map((hit) => (
                <ListBoxItem key={hit.id} id={hit.id} textValue={hit.name[language]}>
                  <span className="hit-name">
                    {hit.name[language]} <small>{hit.name[language === 'zh' ? 'en' : 'zh']}</small>
                  </span>
                  <small className="hit-how">
                    {t(hit.matched.how)}
                    {hit.matched.how === 'exact' || hit.matched.how === 'text' ? '' : ` ${hit.matched.text}`} ·{' '}
                    {t('links', { count: hit.degree })}
                  </small>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
        {data !== undefined && data.total > data.items.length ? (
          <p className="more">{t('more', { shown: data.items.length, total: data.total })}</p>
        ) : null}
      </Popover>
    </ComboBox>
  );
}
