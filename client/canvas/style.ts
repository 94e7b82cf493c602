import type { StylesheetJson } from 'cytoscape';
import type { INKS } from '../app/inks.ts';

export const styleOf = (inks: (typeof INKS)[keyof typeof INKS]): StylesheetJson => [
  {
    selector: 'node[label]',
    style: {
      label: 'data(label)',
      'background-color': 'data(colour)',
      shape: 'data(shape)' as never,
      width: 30,
      height: 30,
      color: inks.ink,
      'font-size': 13,
      'font-family': 'Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif',
      'text-valign': 'bottom',
      'text-margin-y': 5,
      'text-wrap': 'wrap',
      'text-max-width': '120px',
      'text-background-color': inks.land,
      'text-background-opacity': 0.8,
      'text-background-padding': '2px',
      'border-width': 2,
      'border-color': inks.halo,
    },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(colour)',
      'target-arrow-color': 'data(colour)',
      'target-arrow-shape': 'data(arrow)' as never,
      'arrow-scale': 0.8,
      'curve-style': 'bezier',
      'line-style': 'dashed',
      'line-dash-pattern': 'data(dash)' as never,
      opacity: 0.75,
    },
  },
  { selector: 'node.chosen', style: { 'border-color': inks.ink, 'border-width': 4, width: 36, height: 36 } },
  { selector: '.on-path', style: { 'border-color': inks.ink, 'border-width': 3 } },
  { selector: 'edge.on-path', style: { width: 6, opacity: 1, 'z-index': 9 } },
  { selector: '.off-path', style: { opacity: 0.25 } },
];
