import type { QueryKey } from '@tanstack/react-query';
import type { ElementDefinition } from 'cytoscape';
import { useDeferredValue, useMemo } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { useShade } from '../app/theme.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import type { Colouring } from './colouring/colouring.ts';
import { outlinedOf } from './colouring/outlined.ts';
import type { Outlined } from './colouring/outlines.ts';
import { useColouring } from './colouring/useColouring.ts';
import { elementsOf } from './elements.ts';
import type { Scene } from './scene.ts';

interface Painted {
  readonly elements: readonly ElementDefinition[];
  readonly outlined: readonly Outlined[];
  readonly colouring: Colouring | undefined;
  /** Who is drawn, by itself or in a group. */
  readonly shown: readonly NodeId[];
  readonly error: unknown;
  readonly asked: QueryKey | undefined;
}

/** The scene as it is drawn: marks in the colours and sizes that the view asks for, and clusters outlined. */
export function usePainted(scene: Scene): Painted {
  const language = useLanguage();
  const shade = useShade();
  const { view } = useView();
  const shown = useMemo(() => scene.nodes.map(({ node }) => node.id), [scene.nodes]);
  const { colouring, clusters, error, asked } = useColouring(shown);
  const sized = view.sized !== undefined;
  const isOutlined = view.paint === 'cluster' && view.hulls !== undefined;
  // Drawn after everything else has been shown: what a crowd needs takes a while.
  const drawn = useDeferredValue(scene);
  const elements = useMemo(
    () => elementsOf(drawn, { language, shade, colouring, isOutlined, sized }),
    [drawn, language, shade, colouring, isOutlined, sized],
  );
  const outlined = useMemo(
    () => (view.hulls === undefined || clusters === undefined ? [] : outlinedOf(clusters, shown)),
    [view.hulls, clusters, shown],
  );
  return { elements, outlined, colouring, shown, error, asked };
}
