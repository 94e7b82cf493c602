import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { NodeId } from '../../model/ids.ts';
import { searchQuery } from '../api/queries.ts';
import { nodeTypeName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodePicker } from '../search/NodePicker.tsx';
import { useDelayed } from '../search/useDelayed.ts';
import { partnersWords } from './words.ts';

interface TopicFieldProps {
  readonly topic: string | undefined;
  readonly onChoose: (topic: string | undefined) => void;
}

/** An industry or technology of the graph, or words as they are typed. */
export function TopicField({ topic, onChoose }: TopicFieldProps) {
  const t = useWords(partnersWords);
  const frame = useRef<HTMLDivElement>(null);
  const hasChosen = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what one stood on goes when another topic comes, or none
  useEffect(() => {
    if (hasChosen.current) frame.current?.querySelector<HTMLElement>('button, input')?.focus();
    hasChosen.current = false;
  }, [topic]);
  const choose = (chosen: string | undefined): void => {
    hasChosen.current = true;
    onChoose(chosen);
  };
  const id = NodeId.safeParse(topic).data;
  return (
    <div className="topic-field" ref={frame}>
      {topic === undefined ? (
        <TopicSearch onChoose={choose} />
      ) : id !== undefined ? (
        <NodePicker label={t('topic')} id={id} onChoose={choose} />
      ) : (
        <div className="picked-one">
          <span>{t('topic')}</span>
          <b>{t('quoted', { typed: topic })}</b>
          <Button size="small" type="link" onClick={() => choose(undefined)}>
            {t('change')}
          </Button>
        </div>
      )}
    </div>
  );
}

const AS_TYPED = 'as-typed';

function TopicSearch({ onChoose }: { onChoose: (topic: string) => void }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const rested = useDelayed(words, 80);
  const { data } = useQuery({ ...searchQuery(rested, ['industry', 'technology']), enabled: rested !== '' });
  const hits = rested === '' ? [] : (data?.items ?? []).map(({ id, name, type }) => ({ id: String(id), name: name[language], type }));
  return (
    <ComboBox
      className="search"
      aria-label={t('topic')}
      inputValue={typed}
      onInputChange={setTyped}
      allowsCustomValue
      menuTrigger="input"
      items={words === '' ? [] : [...hits, { id: AS_TYPED, name: t('topicWords', { typed: words }), type: undefined }]}
      onSelectionChange={(key) => {
        if (key !== null) onChoose(key === AS_TYPED ? words : String(key));
      }}
    >
      <Label>{t('topic')}</Label>
      <Input
        placeholder={t('topicHint')}
        onKeyDown={(event) => {
          const { key, nativeEvent, currentTarget } = event;
          // Enter takes the words, unless it takes an option or ends a composition.
          const takesOption = currentTarget.getAttribute('aria-activedescendant') !== null;
          if (key !== 'Enter' || words === '' || takesOption || nativeEvent.isComposing) return;
          // Else the same press goes on to the button that the focus comes to, and takes the words back.
          event.preventDefault();
          onChoose(words);
        }}
      />
      <Popover className="hits" offset={4}>
        <ListBox<{ id: string; name: string; type: (typeof hits)[number]['type'] | undefined }>>
          {({ id, name, type }) => (
            <ListBoxItem id={id} textValue={name}>
              <span className="hit-name">{name}</span>
              {type === undefined ? null : <small>{nodeTypeName(type, language)}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
