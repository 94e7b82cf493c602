import { NodeId } from '../../model/ids.ts';
import type { LayerId } from '../../model/layers.ts';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { exampleWords } from './exampleWords.ts';
import { PRESETS } from './presets.ts';
import './examples.css';

const presets = (...keys: readonly (typeof PRESETS)[number]['key'][]): string =>
  PRESETS.filter(({ key }) => keys.includes(key))
    .flatMap(({ avoids }) => avoids)
    .join(',');

interface Example {
  readonly key: 'g60' | 'ustc' | 'order' | 'around' | 'before' | 'value';
  readonly from: string;
  readonly to: string;
  readonly layers?: readonly LayerId[];
  readonly at?: string;
  readonly asks: Readonly<Record<string, string>>;
}

/** A question for each thing that the planner can do. */
const EXAMPLES: readonly Example[] = [
  { key: 'g60', from: 'city:hefei', to: 'city:suzhou', asks: { avoid: presets('trains'), k: '4', different: '1' } },
  {
    key: 'ustc',
    from: 'univ:university-of-science-and-technology-of-china',
    to: 'univ:zhejiang-university',
    asks: { weight: 'strength', avoid: presets('trains', 'places') },
  },
  {
    key: 'order',
    from: 'univ:fudan',
    to: 'city:hefei',
    asks: { sequence: 'knowledge,innovation,industry', avoid: presets('trains', 'places', 'ideas') },
  },
  {
    key: 'around',
    from: 'city:hefei',
    to: 'city:ningbo',
    asks: { via: 'city:hangzhou', avoid: `city:shanghai,${presets('trains', 'places', 'ideas')}` },
  },
  { key: 'before', from: 'city:wuhu', to: 'city:shanghai', at: '2015', asks: { avoid: presets('trains', 'places', 'ideas') } },
  { key: 'value', from: 'univ:fudan', to: 'city:hefei', layers: ['value'], asks: {} },
];

/** Before anything is chosen: what the planner is for, and questions to begin with. */
export function Examples() {
  const t = useWords(exampleWords);
  const { go } = useView();
  return (
    <section className="route-examples">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <h3>{t('try')}</h3>
      <ul>
        {EXAMPLES.map(({ key, from, to, layers, at, asks }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() =>
                go(
                  { from: NodeId.parse(from), to: NodeId.parse(to), layers, at, sure: undefined, sel: undefined },
                  { page: '/routes', asks },
                )
              }
            >
              <strong>{t(key)}</strong>
              <span>{t(`${key}Shows`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
