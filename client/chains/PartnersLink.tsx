import { Link } from '@tanstack/react-router';
import type { NodeId } from '../../model/ids.ts';
import type { Search } from '../app/viewState.ts';
import { useWords } from '../app/words.ts';
import { chainsWords } from './words.ts';

/** Who could be worked with on this industry: the partner finder, asked with it as the topic. */
export function PartnersLink({ topic }: { topic: NodeId }) {
  const t = useWords(chainsWords);
  const to: string = '/partners';
  return (
    <Link className="way-on" to={to} search={(before: Search) => ({ ...before, topic })}>
      {t('partners')}
    </Link>
  );
}
