import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { Builder } from '../consortia/Builder.tsx';
import { Known } from '../consortia/Known.tsx';
import { Tray } from '../consortia/Tray.tsx';
import { useConsortium } from '../consortia/useConsortium.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { AskForm } from './AskForm.tsx';
import { Examples } from './Examples.tsx';
import { PARTS_OF_PAGE, type PartOfPage, usePartnersState } from './partnersState.ts';
import { isAsked } from './queries.ts';
import { Suggestions } from './Suggestions.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useTrayCommand } from './useToTray.ts';
import { partnersWords } from './words.ts';
import './partners.css';
import './ask.css';
import './card.css';
import './score.css';

/** From a question to partners, and from partners to a consortium that keeps the rules. */
export function PartnersPage() {
  const { view } = useView();
  const [state] = usePartnersState();
  const { members } = useConsortium();
  const { part = 'find' } = state;
  const hasTray = part === 'find' && (isAsked(state) || members.length > 0);
  useTrayCommand(hasTray);
  const side = useFocusKept<HTMLElement>(view.sel);
  const beside = view.sel !== undefined ? <NodePanel id={view.sel} /> : hasTray ? <Tray /> : null;
  return (
    <div
      className={
        beside === null ? 'partners-page' : view.sel === undefined ? 'partners-page with-side' : 'partners-page with-side with-node'
      }
    >
      <div className="board">
        <Parts part={part} />
        {part === 'find' ? <Find /> : part === 'build' ? <Builder /> : <Known />}
      </div>
      {beside === null ? null : (
        <aside className="side" ref={side} tabIndex={-1}>
          {beside}
        </aside>
      )}
    </div>
  );
}

function Parts({ part }: { part: PartOfPage }) {
  const t = useWords(partnersWords);
  const [, change] = usePartnersState();
  const { members } = useConsortium();
  return (
    <>
      <h1 className="unseen">{t('title')}</h1>
      <nav className="page-parts" aria-label={t('parts')}>
        {PARTS_OF_PAGE.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === part ? 'page' : undefined}
            onClick={() => change({ part: id === 'find' ? undefined : id })}
          >
            {id === 'build' && members.length > 0 ? t('buildCount', { count: members.length }) : t(id)}
          </button>
        ))}
      </nav>
    </>
  );
}

function Find() {
  const [state] = usePartnersState();
  return (
    <>
      <AskForm />
      {isAsked(state) ? <Suggestions /> : <Examples />}
    </>
  );
}
