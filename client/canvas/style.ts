import type { StylesheetJson } from 'cytoscape';
import type { INKS } from '../app/inks.ts';

type Inks = (typeof INKS)[keyof typeof INKS];

/** How everything looks. A crowd's marks are plain; its links are drawn elsewhere (see crowdLinks.ts). */
export const styleOf = (inks: Inks, crowd: boolean): StylesheetJson => [
  {
    selector: 'node',
    style: {
      'background-color': 'data(colour)',
      shape: 'data(shape)' as never,
      width: 'data(size)',
      height: 'data(size)',
      'border-width': crowd ? 0 : 2,
      'border-color': inks.halo,
    },
  },
  {
    selector: 'node.closed',
    style: {
      shape: 'ellipse',
      'background-color': inks.mark,
      'background-opacity': 0.16,
      'border-color': inks.mark,
      'border-width': 3,
    },
  },
  {
    selector: 'node.box',
    style: {
      shape: 'round-rectangle',
      'background-color': inks.mark,
      'background-opacity': 0.06,
      'border-color': inks.mark,
      'border-width': 1.5,
      'border-style': 'dashed',
      padding: '24px',
    },
  },
  // A light colour has an edge too.
  { selector: 'node[sign != ""]', style: { 'border-width': 1, 'border-color': inks.faint } },
  { selector: 'node.closed[sign != ""]', style: { 'background-color': 'data(colour)', 'border-color': 'data(colour)', 'border-width': 3 } },
  { selector: 'node.pinned', style: { 'border-width': 4, 'border-style': 'double', 'border-color': inks.ink } },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(colour)',
      opacity: 'data(alpha)' as never,
      'curve-style': 'bezier',
      'target-arrow-color': 'data(colour)',
      'target-arrow-shape': 'data(arrow)' as never,
      'arrow-scale': 0.8,
      'line-style': 'dashed',
      'line-dash-pattern': 'data(dash)' as never,
    },
  },
  { selector: '.near', style: { opacity: 1 } },
  { selector: 'edge.near', style: { opacity: 1, 'z-index': 8 } },
  { selector: '.faded', style: { opacity: 0.18 } },
  { selector: '.on-path', style: { 'border-color': inks.ink, 'border-width': 3 } },
  { selector: 'edge.on-path', style: { width: 6, opacity: 1, 'z-index': 9 } },
  { selector: '.off-path', style: { opacity: 0.25 } },
  {
    selector: 'node.picked',
    style: {
      'border-width': 3,
      'border-color': inks.ink,
      'underlay-color': inks.mark,
      'underlay-opacity': 0.35,
      'underlay-padding': 7,
      'z-index': 9,
    },
  },
  { selector: 'node.hovered', style: { 'border-color': inks.faint, 'border-width': 4, opacity: 1 } },
  { selector: 'node.chosen', style: { 'border-color': inks.ink, 'border-width': 5, 'z-index': 10, opacity: 1 } },
  { selector: 'edge.chosen', style: { opacity: 1, 'z-index': 9 } },
];
