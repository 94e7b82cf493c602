import { Button, Radio } from 'antd';
import type { ConsortiumCheck } from '../../model/api/consortia.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { nodeGroup, nodeTypeName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeButton } from '../partners/NodeButton.tsx';
import { stayHere } from './stays.ts';
import { useConsortium } from './useConsortium.ts';
import { consortiaWords } from './words.ts';

type Member = ConsortiumCheck['members'][number];

/** Who is in: role, province, what it brings, and whether it counts before the law. */
export function MemberList({ members }: { members: readonly Member[] }) {
  const t = useWords(consortiaWords);
  return (
    <ul className="members" aria-label={t('members')}>
      {members.map((member) => (
        <MemberItem key={member.node.id} member={member} />
      ))}
    </ul>
  );
}

function MemberItem({ member: { node, provinces, legal, capabilities } }: { member: Member }) {
  const t = useWords(consortiaWords);
  const language = useLanguage();
  const { lead, setLead, remove } = useConsortium();
  const name = node.name[language];
  const comma = language === 'zh' ? '、' : ', ';
  const places = provinces.map((id) => DELTA_PROVINCES.find((province) => province.id === id)?.name[language] ?? id);
  // The type is told already.
  const brings = capabilities.filter(({ id }) => id !== `type:${node.type}`);
  return (
    <li>
      <div className="member-head">
        <NodeButton node={node} />
        <Button
          size="small"
          type="text"
          aria-label={t('removeName', { name })}
          title={t('remove')}
          onClick={(event) => {
            stayHere(event);
            remove(node.id);
          }}
        >
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
      <p className="what">
        <span className="type" style={{ '--layer': nodeGroup(node.type).colour }}>
          {nodeTypeName(node.type, language)}
        </span>
        <span>{places.length === 0 ? t('noProvince') : places.join(comma)}</span>
        <Radio checked={lead === node.id} aria-label={t('leadName', { name })} onChange={() => setLead(node.id)}>
          {t('lead')}
        </Radio>
      </p>
      {legal.ok ? null : <p className="warning">{t('notLegal', { why: legal.text[language] })}</p>}
      {brings.length === 0 ? null : (
        <p className="brings">{t('brings', { list: brings.map(({ name: each }) => each[language]).join(comma) })}</p>
      )}
    </li>
  );
}
