import { Button } from 'antd';
import { useState } from 'react';
import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import type { LayerId } from '../../../model/layers.ts';
import { layerColour } from '../../app/inks.ts';
import { LayerGlyph } from '../../app/LayerGlyph.tsx';
import { layerRow } from '../../app/named.ts';
import { useShade } from '../../app/theme.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { LinkItem } from '../../panel/LinkItem.tsx';
import { OnDemand } from '../../partners/OnDemand.tsx';
import { pairWords } from './words.ts';

const AT_FIRST = 4;
const MORE = 20;

interface TiesProps {
  readonly answer: CityPairAnswer;
  readonly layer: LayerId | undefined;
  readonly onAll: () => void;
}

/** The ties, each a sentence with its source, of all layers or one. */
export function Ties({ answer, layer, onAll }: TiesProps) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const [most, setMost] = useState(AT_FIRST);
  const fitting = answer.items.filter((tie) => layer === undefined || tie.layer === layer);
  const counted = layer === undefined ? answer.total : (answer.layers.find((one) => one.layer === layer)?.ties ?? 0);
  const shown = fitting.slice(0, most);
  return (
    <section>
      <h3>
        {t('ties')}
        {layer === undefined ? '' : ` · ${layerRow(layer).name[language]}`}{' '}
        <small>{counted === 0 ? '' : t('tiesOf', { shown: shown.length, total: counted })}</small>
      </h3>
      {counted === 0 ? <p className="empty">{answer.none?.text[language] ?? t('noTies')}</p> : null}
      <ol className="links">
        {shown.map((tie) => (
          <TieItem key={tie.links.join(' ')} tie={tie} answer={answer} />
        ))}
      </ol>
      <p className="cut-note">
        {fitting.length > most ? (
          <Button size="small" onClick={() => setMost(most + MORE)}>
            {t('showMore')}
          </Button>
        ) : null}
        {layer === undefined ? null : (
          <Button size="small" type="link" onClick={onAll}>
            {t('allLayers')}
          </Button>
        )}
      </p>
    </section>
  );
}

function TieItem({ tie, answer }: { tie: CityPairAnswer['items'][number]; answer: CityPairAnswer }) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const shade = useShade();
  const [only, ...others] = tie.links;
  const link = answer.links[only ?? ''];
  const [source, target] = [answer.nodes[link?.source ?? ''], answer.nodes[link?.target ?? '']];
  if (others.length === 0 && link !== undefined && source !== undefined && target !== undefined)
    return <LinkItem link={link} source={source} target={target} other={target} />;
  const row = layerRow(tie.layer);
  return (
    <li className="link-item" style={{ '--layer': layerColour(row, shade) }}>
      <LayerGlyph layer={tie.layer} />
      <div>
        {tie.text[language]}
        <OnDemand className="behind-it" label={t('behind', { count: tie.links.length })}>
          <EvidenceLinks ids={tie.links} links={answer.links} nodes={answer.nodes} />
        </OnDemand>
      </div>
    </li>
  );
}
