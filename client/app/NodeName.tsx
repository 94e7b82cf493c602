import type { Node } from '../../model/node.ts';
import { nodeNameWords } from './nodeNameWords.ts';
import { useLanguage, useWords } from './words.ts';
import './nodeName.css';

/** A node's name in the reader's language; one that was made by rule is not passed off as established. */
export function NodeName({ of: { name, nameMade } }: { of: { name: Node['name']; nameMade?: Node['nameMade'] | undefined } }) {
  const t = useWords(nodeNameWords);
  const language = useLanguage();
  if (nameMade !== language) return name[language];
  return (
    <em className="made-name" title={t(nameMade)}>
      {name[language]}
    </em>
  );
}
