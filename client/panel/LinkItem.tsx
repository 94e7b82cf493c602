import type { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import { because } from '../../model/sentences/because.ts';
import { layerColour } from '../app/inks.ts';
import { LayerGlyph } from '../app/LayerGlyph.tsx';
import { layerRow } from '../app/named.ts';
import { useShade } from '../app/theme.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import { Cited } from './Cited.tsx';

interface LinkItemProps {
  readonly link: LinkAnswer;
  readonly source: Pick<NodeAnswer, 'id' | 'name'>;
  readonly target: Pick<NodeAnswer, 'id' | 'name'>;
  /** The end that a press goes to. */
  readonly other: Pick<NodeAnswer, 'id' | 'name'>;
}

/** One link in a sentence: what, who, when, how sure, which source and where in it. */
export function LinkItem({ link, source, target, other }: LinkItemProps) {
  const language = useLanguage();
  const { go } = useView();
  return (
    <li className="link-item" style={{ '--layer': layerColour(layerRow(link.layer), useShade()) }}>
      <LayerGlyph layer={link.layer} />
      <div>
        <button type="button" className="row" onClick={() => go({ sel: other.id, pair: undefined })}>
          {because(link, { source: source.name, target: target.name })[language]}
        </button>
        {link.summary === undefined ? null : <p>{link.summary[language]}</p>}
        <Cited sources={link.sources} />
      </div>
    </li>
  );
}
