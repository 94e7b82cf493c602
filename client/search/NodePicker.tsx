import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { NodeId } from '../../model/ids.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { nodeQuery } from '../api/queries.ts';
import { Told } from '../app/Told.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { SearchBox } from './SearchBox.tsx';
import { searchWords } from './words.ts';
import './search.css';

interface NodePickerProps {
  readonly label: string;
  readonly id: NodeId | undefined;
  readonly onChoose: (id: NodeId | undefined) => void;
  readonly types?: readonly NodeTypeId[];
}

/** A field that holds one node: a search until one is chosen, then its name. Whoever chose stays in the field. */
export function NodePicker({ label, id, onChoose, types }: NodePickerProps) {
  const t = useWords(searchWords);
  const frame = useRef<HTMLDivElement>(null);
  const hasChosen = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what one stood on goes when another node comes, or none
  useEffect(() => {
    if (hasChosen.current) frame.current?.querySelector<HTMLElement>('button, input')?.focus();
    hasChosen.current = false;
  }, [id]);
  const choose = (chosen: NodeId | undefined): void => {
    hasChosen.current = true;
    onChoose(chosen);
  };
  return (
    <div className="node-picker" ref={frame}>
      {id === undefined ? (
        <SearchBox label={label} onChoose={choose} {...(types && { types })} />
      ) : (
        <div className="picked-one">
          <span>{label}</span>
          <NodeName id={id} />
          <Button size="small" type="link" onClick={() => choose(undefined)}>
            {t('change')}
          </Button>
        </div>
      )}
    </div>
  );
}

function NodeName({ id }: { id: NodeId }) {
  const language = useLanguage();
  const { data, error } = useQuery(nodeQuery(id));
  return error === null ? <b>{data?.name[language] ?? '…'}</b> : <Told error={error} />;
}
