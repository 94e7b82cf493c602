import { type KeyboardEvent, useRef, useState } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { layerName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import type { Colouring } from './colouring/colouring.ts';
import { neighboursIn } from './neighboursIn.ts';
import type { Scene } from './scene.ts';
import { canvasWords } from './words.ts';

const AT_ONCE = 100;

/** The canvas as a list for those who cannot see or point: ↑ ↓ go through it, → to a node's neighbours, ← back. */
export function Mirror({ scene, colouring }: { scene: Scene; colouring: Colouring | undefined }) {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const { view, go } = useView();
  const list = useRef<HTMLUListElement>(null);
  const [way, setWay] = useState<readonly NodeId[]>([]);
  const centre = way.at(-1);
  const rows = neighboursIn(scene, centre);
  const nameOf = (id: NodeId): string => scene.nodes.find(({ node }) => node.id === id)?.node.name[language] ?? id;
  const shown = rows.slice(0, AT_ONCE);

  function press(event: KeyboardEvent<HTMLUListElement>): void {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = shown[at];
    if (step !== undefined) buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
    else if (event.key === 'ArrowRight' && row !== undefined) enter(row.id);
    else if (event.key === 'ArrowLeft' && way.length > 0) {
      setWay(way.slice(0, -1));
      const before = way.at(-2);
      if (before !== undefined) go({ sel: before, pair: undefined }, { quietly: true });
      focusFirst();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function enter(id: NodeId): void {
    setWay([...way, id]);
    go({ sel: id, pair: undefined }, { quietly: true });
    focusFirst();
  }
  const focusFirst = (): void => {
    requestAnimationFrame(() => list.current?.querySelector('button')?.focus());
  };

  return (
    <details className="mirror">
      <summary>
        {t('list')} <small>{t('ofMany', { shown: shown.length, total: rows.length })}</small>
      </summary>
      <p className="hint">{t('mirrorKeys')}</p>
      <p aria-live="polite">{centre === undefined ? t('allNodes') : t('neighboursOf', { name: nameOf(centre), count: rows.length })}</p>
      <ul ref={list} onKeyDown={press}>
        {shown.map(({ id, layers }) => (
          <li key={id}>
            <button type="button" className="row" aria-current={view.sel === id} onClick={() => go({ sel: id, pair: undefined })}>
              {nameOf(id)} {colouring === undefined ? null : <small>{colouring.told(id)}</small>}{' '}
              {layers.length === 0 ? null : <small>{layers.map((layer) => layerName(layer, language)).join(' · ')}</small>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
