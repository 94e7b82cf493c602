import type { NodeDetail } from '../../model/api/nodes.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { period } from '../../model/sentences/because.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { panelWords } from './words.ts';

/** Place, time and other names: a row only for what is known. */
export function Facts({ node }: { node: NodeDetail }) {
  const t = useWords(panelWords);
  const language = useLanguage();
  const province = DELTA_PROVINCES.find(({ id }) => id === node.province)?.name[language] ?? node.province;
  const website = node.props.website;
  const rows = [
    { term: t('place'), value: province },
    { term: t('time'), value: node.from === undefined && node.to === undefined ? undefined : period(node.from, node.to)[language] },
    { term: t('aliases'), value: node.aliases.length === 0 ? undefined : node.aliases.slice(0, 8).join(language === 'zh' ? '、' : ', ') },
  ];
  return (
    <dl className="facts">
      {rows.map(({ term, value }) =>
        value === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {typeof website === 'string' && /^https?:\/\//.test(website) ? (
        <div>
          <dt>{t('website')}</dt>
          <dd>
            <a href={website} target="_blank" rel="noreferrer">
              {website.replace(/^https?:\/\//, '')}
            </a>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
