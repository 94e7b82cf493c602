import { Button } from 'antd';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import type { SceneGroup } from './scene.ts';
import { canvasWords } from './words.ts';

/** The groups on the canvas with their counts: open one to see its members, close it to see one mark. */
export function GroupList({ groups }: { groups: readonly SceneGroup[] }) {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const { view, go } = useView();
  const open = view.open ?? [];
  if (groups.length === 0) return null;
  return (
    <details className="mirror" open>
      <summary>
        {t('groups')} <small>{t('groupsOpen', { open: groups.filter((group) => group.open).length, total: groups.length })}</small>
      </summary>
      <div className="actions">
        <Button size="small" onClick={() => go({ open: groups.map(({ key }) => key) })}>
          {t('openAll')}
        </Button>
        <Button size="small" disabled={open.length === 0} onClick={() => go({ open: undefined })}>
          {t('closeAll')}
        </Button>
      </div>
      <ul className="group-list">
        {groups.map(({ key, name, members, open: isOpen }) => (
          <li key={key}>
            <button
              type="button"
              className="row"
              aria-expanded={isOpen}
              onClick={() => go({ open: open.includes(key) ? open.filter((other) => other !== key) : [...open, key] })}
            >
              <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {name}
            </button>
            <span className="number">{members.length.toLocaleString(language)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
