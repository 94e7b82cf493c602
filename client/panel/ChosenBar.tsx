import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type RefObject, useEffect, useState } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { nodeQuery } from '../api/queries.ts';
import { NodeName } from '../app/NodeName.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { leave } from './NodePanel.tsx';
import { NodeType } from './NodeType.tsx';
import { panelWords } from './words.ts';
import './chosenBar.css';

interface ChosenBarProps {
  readonly id: NodeId;
  /** What tells all of it. */
  readonly panel: RefObject<HTMLElement | null>;
}

/** On a narrow page the panel lies under the drawing: until it is in sight, this says what was chosen, and leads there. */
export function ChosenBar({ id, panel }: ChosenBarProps) {
  const t = useWords(panelWords);
  const { go } = useView();
  const { data: node } = useQuery(nodeQuery(id));
  const isBelow = useIsBelow(panel);
  if (!isBelow || node?.id !== id) return null;
  const lead = (): void => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <section className="chosen-bar" aria-label={t('chosen')}>
      <p>
        <NodeType type={node.type} />
        <b>
          <NodeName of={node} />
        </b>
      </p>
      <Button type="primary" onClick={lead}>
        {t('details')}
      </Button>
      <Button
        aria-label={t('close')}
        onClick={(event) => {
          leave(event);
          go({ sel: undefined });
        }}
      >
        ✕
      </Button>
      <Fingerprint counts={node.degree.byLayer} />
    </section>
  );
}

/** With its name and its first lines it is in sight. */
const ENOUGH = 160;

function useIsBelow(part: RefObject<HTMLElement | null>): boolean {
  const [isBelow, setBelow] = useState(false);
  useEffect(() => {
    if (part.current === null) return;
    const seen = new IntersectionObserver(
      ([entry]) => setBelow(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top > 0),
      { rootMargin: `0px 0px -${ENOUGH}px 0px` },
    );
    seen.observe(part.current);
    return () => seen.disconnect();
  }, [part]);
  return isBelow;
}
