import { useLocation } from '@tanstack/react-router';
import { Button } from 'antd';
import type { NodeAnswer } from '../../model/api/graph.ts';
import { PARTNER_TYPES } from '../../model/partnerTypes.ts';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { partnersWords } from './words.ts';

/** From a node to its possible partners, where it can have any; a consortium that is being built stays. */
export function FindPartners({ node }: { node: Pick<NodeAnswer, 'id' | 'type'> }) {
  const t = useWords(partnersWords);
  const { go } = useView();
  const { pathname } = useLocation();
  if (!PARTNER_TYPES.includes(node.type)) return null;
  const page = '/partners';
  return (
    <Button onClick={() => go({ sel: undefined }, { asks: { for: node.id }, ...(pathname !== page && { page }) })}>{t('find')}</Button>
  );
}
