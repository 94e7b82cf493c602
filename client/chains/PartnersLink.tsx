import { Link } from '@tanstack/react-router';
import type { NodeId } from '../../model/ids.ts';
import { readView, type Search, writeView } from '../app/viewState.ts';
import { useWords } from '../app/words.ts';
import { chainsWords } from './words.ts';

/** Who could be worked with on this industry: the partner finder, asked with it as the topic. */
export function PartnersLink({ topic }: { topic: NodeId }) {
  const t = useWords(chainsWords);
  return (
    <Link className="way-on" to="/partners" search={(before: Search) => ({ ...writeView(readView(before)), topic })}>
      {t('partners')}
    </Link>
  );
}
