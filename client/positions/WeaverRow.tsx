import { Button } from 'antd';
import { useState } from 'react';
import type { Weaver, WeaversAnswer } from '../../model/api/weavers.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { NodeNames } from '../isolation/NodeNames.tsx';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { Bar } from './Bar.tsx';
import { NodeTitle } from './NodeTitle.tsx';
import { positionsWords } from './words.ts';

interface WeaverRowProps {
  readonly weaver: Weaver;
  /** The betweenness of the first. */
  readonly most: number;
  readonly answer: WeaversAnswer;
}

/** One weaver: figures in the row; the sentence, whom it joins and who would fall off beneath, on demand. */
export function WeaverRow({ weaver, most, answer }: WeaverRowProps) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const [isOpen, open] = useState(false);
  const { node, rank, betweenness, types, cities, brokerage, fallOff } = weaver;
  return (
    <>
      <tr>
        <td className="number">{rank}</td>
        <th scope="row">
          <NodeTitle node={node} />{' '}
          <Button size="small" type="link" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {t('details')}
            <span className="unseen"> {node.name[language]}</span>
          </Button>
        </th>
        <td>
          <Bar part={betweenness / most}>
            {betweenness.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 1 })}
          </Bar>
        </td>
        <td>{t('typesCities', { types: Object.keys(types).length, cities: cities.length })}</td>
        <td className="number">{brokerage === null ? '–' : t('pairs', { count: brokerage.onlyHere })}</td>
        <td className="number">{fallOff === null ? '–' : t('cutOff', { count: fallOff.lost })}</td>
      </tr>
      {isOpen ? (
        <tr>
          <td />
          <td colSpan={5}>
            <Details weaver={weaver} answer={answer} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** The layers on which it is a weaver: the loss is looked at on the same ones. */
const lookedAt = ({ basis }: WeaversAnswer) => (basis.layers.length === LAYER_IDS.length ? undefined : basis.layers);

function Details({ weaver, answer }: { weaver: Weaver; answer: WeaversAnswer }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { go } = useView();
  const { node, text, cities, fallOff, evidence } = weaver;
  const { nodes, links } = answer;
  return (
    <div className="weaver-details">
      <p>{text[language]}</p>
      <NodeNames label={t('neighbourCities')} ids={cities.map(({ city }) => city)} total={cities.length} nodes={nodes} />
      {fallOff === null ? null : <NodeNames label={t('fallen')} ids={fallOff.fallen} total={fallOff.lost} nodes={nodes} />}
      <h3>{t('evidence')}</h3>
      <EvidenceLinks ids={evidence} links={links} nodes={nodes} />
      <Button
        size="small"
        onClick={() => go({ sel: undefined, layers: lookedAt(answer) }, { page: '/isolation', asks: { gone: node.id } })}
      >
        {t('whatIf')}
      </Button>
    </div>
  );
}
