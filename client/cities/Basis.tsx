import type { Text } from '../../model/text.ts';
import { useLanguage } from '../app/words.ts';

/** The rules by which an answer was computed, folded away behind it. */
export function Basis({ basis, label }: { basis: readonly Text[]; label: string }) {
  const language = useLanguage();
  return basis.length === 0 ? null : (
    <details className="behind-it basis">
      <summary>{label}</summary>
      {basis.map((text) => (
        <p key={text.en}>{text[language]}</p>
      ))}
    </details>
  );
}
