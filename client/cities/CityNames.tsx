import { Fragment } from 'react';
import type { NodeAnswer } from '../../model/api/graph.ts';
import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import { setBrush } from './brush.ts';

interface CityNamesProps {
  readonly ids: readonly NodeId[];
  readonly nodes: Readonly<Record<string, Pick<NodeAnswer, 'name'>>>;
}

/** Cities one after another; each shows where it lies when pointed at, and opens when pressed. */
export function CityNames({ ids, nodes }: CityNamesProps) {
  const language = useLanguage();
  const { go } = useView();
  return (
    <p className="city-names">
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at === 0 || language === 'zh' ? '​' : ' '}
          <span className="named-city">
            <button
              type="button"
              className="row name-link"
              onClick={() => go({ sel: id, pair: undefined })}
              onMouseEnter={() => setBrush([id])}
              onMouseLeave={() => setBrush(undefined)}
              onFocus={() => setBrush([id])}
              onBlur={() => setBrush(undefined)}
            >
              {nodes[id]?.name[language] ?? id}
            </button>
            {at === ids.length - 1 ? '' : language === 'zh' ? '、' : ','}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
