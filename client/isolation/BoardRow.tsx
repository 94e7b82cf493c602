import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Isolate } from '../../model/api/isolates.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { nodeTypeName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { LayerCells } from './LayerCells.tsx';
import { RowDetails } from './RowDetails.tsx';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

interface BoardRowProps {
  readonly item: Isolate;
  readonly rank: number;
  readonly board: Board;
}

/** One that is isolated: who, where, why, on which layers, and what would mend it. */
export function BoardRow({ item, rank, board }: BoardRowProps) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { view, go } = useView();
  const { node, reason, text, component, remedies, named, change: changed } = item;
  const { state, change, level, cells, judged } = board;
  const isOpen = state.row === node.id;
  const row = useRef<HTMLLIElement>(null);
  // Opened from the map or by a link: it comes to the reader.
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const details = `details-${node.id}`;
  return (
    <li ref={row} className="board-row" data-node={node.id} aria-current={view.sel === node.id ? 'true' : undefined}>
      <span className="row-rank number" aria-hidden="true">
        {rank}
      </span>
      <div className="row-told">
        <p className="row-name">
          <button type="button" className="row" onClick={() => go({ sel: node.id })}>
            {node.name[language]}
          </button>{' '}
          <small>
            {[level === 'city' ? undefined : nodeTypeName(node.type, language), usePlace(item, board)].filter(Boolean).join(' · ')}
          </small>
          <span className="row-reason" data-reason={reason}>
            {t(reason)}
          </span>
          {changed === undefined ? null : <span className="row-changed">{t(changed)}</span>}
        </p>
        <p className="row-why">{text[language]}</p>
        <p className="row-facts">
          {t(component.id === 0 ? 'inMain' : component.size === 1 ? 'alone' : 'inPart', { size: component.size })}
          {named === undefined || named.documents.length === 0 ? null : <Named named={named} />}
        </p>
      </div>
      <LayerCells {...cells(item)} asked={judged} />
      <button
        type="button"
        className="quiet row-open"
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => change({ row: isOpen ? undefined : node.id })}
      >
        {remedies.length > 0 ? t('remedies', { count: remedies.length }) : t(item.none === undefined ? 'details' : 'noRemedy')}
        <span className="unseen"> {node.name[language]}</span> <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
      <div id={details} className="row-details" hidden={!isOpen}>
        {isOpen ? <RowDetails item={item} board={board} /> : null}
      </div>
    </li>
  );
}

function usePlace({ node }: Isolate, { nodes }: Board): string | undefined {
  const language = useLanguage();
  const province = DELTA_PROVINCES.find(({ id }) => id === node.province)?.name[language] ?? node.province;
  const city = node.city === undefined || node.city === node.id ? undefined : nodes[node.city]?.name[language];
  return city === undefined || city === province ? (city ?? province) : `${city} · ${province}`;
}

function Named({ named: { documents, of } }: { named: { documents: readonly string[]; of: number } }) {
  const t = useWords(boardWords);
  return (
    <>
      {' · '}
      {t('named', { count: documents.length, of })}
      {documents.map((id) => (
        <Link key={id} to="/sources/$id" params={{ id }} search={true} className="row-document">
          {id.replace(/^document:/, '')}
        </Link>
      ))}
    </>
  );
}
