import { Button } from 'antd';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import type { NodeId } from '../../model/ids.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';
import { Fingerprint } from '../panel/Fingerprint.tsx';
import { mapWords } from './words.ts';

/** Two cities: on which layers they are tied, and the ways on. */
export function PairPanel({ pair: [a, b], matrix }: { pair: readonly [NodeId, NodeId]; matrix: CityMatrixAnswer }) {
  const t = useWords(mapWords);
  const language = useLanguage();
  const { go } = useView();
  const [at, other] = [a, b].map((id) => matrix.cities.findIndex((city) => city.id === id));
  const counts = Object.fromEntries(LAYER_IDS.map((layer) => [layer, matrix.layers[layer]?.[at ?? -1]?.[other ?? -1] ?? 0]));
  const name = (position: number | undefined, id: NodeId): string => matrix.cities[position ?? -1]?.name[language] ?? id;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <article className="panel">
      <header className="panel-head">
        <h2>{t('pairTitle', { a: name(at, a), b: name(other, b) })}</h2>
        <Button size="small" onClick={() => go({ pair: undefined })}>
          {t('close')}
        </Button>
      </header>
      <Fingerprint counts={counts} />
      {total === 0 ? <p>{t('none')}</p> : null}
      <div className="actions">
        <Button type="primary" onClick={() => go({ pair: undefined, sel: undefined, from: a, to: b }, { page: '/routes' })}>
          {t('pathPair')}
        </Button>
        <Button onClick={() => go({ pair: undefined, sel: a, on: placeAround([], undefined, [a, b]) }, { page: '/explore' })}>
          {t('explorePair')}
        </Button>
      </div>
    </article>
  );
}
