import { Button, Checkbox } from 'antd';
import type { NodeAnswer } from '../../model/api/graph.ts';
import type { Partner, PartnersAnswer } from '../../model/api/partners.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import type { Language } from '../../model/text.ts';
import { nodeGroup, nodeTypeName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { useConsortium } from '../consortia/useConsortium.ts';
import { NodeButton } from './NodeButton.tsx';
import { usePartnersState } from './partnersState.ts';
import { Reasons } from './Reasons.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import { asPercent } from './score.ts';
import { ToTray } from './ToTray.tsx';
import { useToCanvas } from './useToCanvas.ts';
import { Way } from './Way.tsx';
import { partnersWords } from './words.ts';

interface PartnerCardProps {
  readonly partner: Partner;
  readonly rank: number;
  readonly answer: PartnersAnswer;
}

/** One suggestion: who, how good, why, through whom, by which way. */
export function PartnerCard({ partner, rank, answer }: PartnerCardProps) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const { view } = useView();
  const [, change] = usePartnersState();
  const toCanvas = useToCanvas();
  const consortium = useConsortium();
  const { node, path } = partner;
  const isIn = consortium.members.includes(node.id);
  const asker = answer.for;
  const way = path === undefined || path.nodes.length === 0 ? [...(asker === undefined ? [] : [asker]), node.id] : path.nodes;
  return (
    <li className={view.sel === node.id ? 'partner selected' : 'partner'}>
      <header>
        <span className="rank" title={t('rank', { count: rank })}>
          {rank}
        </span>
        <div className="who">
          <h3>
            <NodeButton node={node} />
          </h3>
          <p className="what">
            <span className="type" style={{ '--layer': nodeGroup(node.type).colour }}>
              {nodeTypeName(node.type, language)}
            </span>
            <span>{placeOf(node, answer.nodes, language) ?? t('notStated')}</span>
            {asker === undefined ? null : (
              <span title={t('complementHint')}>{t('complement', { share: asPercent(partner.complementarity) })}</span>
            )}
          </p>
        </div>
        <div className="pick">
          <Checkbox
            checked={isIn}
            aria-label={t(isIn ? 'pickedName' : 'pick', { name: node.name[language] })}
            onChange={() => (isIn ? consortium.remove(node.id) : consortium.add(node.id, asker))}
          >
            {t(isIn ? 'picked' : 'pickShort')}
          </Checkbox>
          {isIn ? <ToTray /> : null}
        </div>
      </header>
      <ScoreBar partner={partner} method={answer.method} />
      <Reasons partner={partner} answer={answer} />
      <Way partner={partner} answer={answer} />
      <footer>
        <Button size="small" onClick={() => toCanvas(way)}>
          {t('toCanvas')}
        </Button>
        <Button size="small" type="link" onClick={() => change({ for: node.id, through: undefined, shown: undefined })}>
          {t('askFrom')}
        </Button>
      </footer>
    </li>
  );
}

/** City and province, as far as they are documented. */
function placeOf(node: NodeAnswer, nodes: PartnersAnswer['nodes'], language: Language): string | undefined {
  const province = DELTA_PROVINCES.find(({ id }) => id === node.province)?.name[language] ?? node.province;
  const city = node.city === undefined ? undefined : nodes[node.city]?.name[language];
  const names = [...new Set([city, province].filter((name) => name !== undefined))];
  return names.length === 0 ? undefined : names.join(' · ');
}
