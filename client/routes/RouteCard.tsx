import { Button } from 'antd';
import type { PathsAnswer } from '../../model/api/paths.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { useToCanvas } from '../partners/useToCanvas.ts';
import { cardWords } from './cardWords.ts';
import type { ComparedRoute } from './comparison.ts';
import { Losses } from './Losses.tsx';
import type { Ends } from './queries.ts';
import { RouteFacts } from './RouteFacts.tsx';
import { RouteSteps } from './RouteSteps.tsx';
import { useRoutesState } from './routesState.ts';
import { useAvoid } from './useAvoid.ts';
import { routesWords } from './words.ts';
import './card.css';

interface RouteCardProps {
  readonly route: ComparedRoute;
  readonly number: number;
  readonly answer: PathsAnswer;
  readonly ends: Ends;
  /** Lit, beside a lit one, or none is lit. */
  readonly light: 'lit' | 'dim' | undefined;
  readonly onPoint: (route: number | undefined) => void;
}

/** One route to be held beside the others: how long, over which layers, how sure, why, and what would break it. */
export function RouteCard({ route, number, answer, ends, light, onPoint }: RouteCardProps) {
  const t = useWords(cardWords);
  const say = useWords(routesWords);
  const language = useLanguage();
  const [state, change] = useRoutesState();
  const { add } = useAvoid();
  const toCanvas = useToCanvas();
  const { path } = route;
  const between = path.nodes.slice(1, -1).map((id) => answer.nodes[id]?.name[language] ?? id);
  const isKept = state.route === number;
  return (
    <article
      className="route-card"
      data-light={light}
      aria-label={t('route', { number })}
      onPointerEnter={() => onPoint(number)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(number)}
      onBlur={() => onPoint(undefined)}
    >
      <header>
        <button
          type="button"
          className="number"
          aria-pressed={isKept}
          aria-label={t('light', { number })}
          onClick={() => change({ route: isKept ? undefined : String(number) }, { quietly: true })}
        >
          {number}
        </button>
        <h3>
          {t('steps', { count: path.length })}
          {state.weight === 'distance' ? <small> {t('kilometres', { count: Math.round(path.cost) })}</small> : null}
        </h3>
        {route.merits.includes('length') ? <em className="merit">{t('merit.length')}</em> : null}
        <Button size="small" onClick={() => toCanvas(path.nodes)}>
          {say('one')}
        </Button>
      </header>
      <p className="through" title={between.join('\n')}>
        {between.length === 0 ? t('direct') : t('through', { names: between.join(language === 'zh' ? '、' : ', ') })}
      </p>
      <RouteFacts route={route} nodes={answer.nodes} isAlone={answer.items.length === 1} />
      <Losses nodes={path.nodes} ends={ends} onAvoid={add} />
      <RouteSteps path={path} answer={answer} weakest={route.weakest} onAvoid={add} />
    </article>
  );
}
