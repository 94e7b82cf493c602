import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '../../model/ids.ts';
import { nodeQuery } from '../api/queries.ts';
import { layerName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import type { Proposal } from './boardState.ts';
import { LayerTag } from './LayerTag.tsx';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

/** Who would be tied, and on which layer. */
export function TieName({ tie: { a, b, layer }, board }: { tie: Proposal; board: Board }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  return (
    <>
      <NodeName id={a} board={board} />
      <span aria-hidden="true"> ┄ </span>
      <NodeName id={b} board={board} />{' '}
      {layer === undefined ? <small>{t('noLayer')}</small> : <LayerTag layer={layer} label={layerName(layer, language)} />}
    </>
  );
}

/** A name to select it by; asked for when the answer at hand does not mention the node. */
export function NodeName({ id, board }: { id: NodeId; board: Board }) {
  const language = useLanguage();
  const { go } = useView();
  const told = board.nodes[id];
  const { data } = useQuery({ ...nodeQuery(id), enabled: told === undefined });
  return (
    <button type="button" className="row" onClick={() => go({ sel: id })}>
      {(told ?? data)?.name[language] ?? id}
    </button>
  );
}
