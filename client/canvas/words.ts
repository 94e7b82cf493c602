import type { Words } from '../app/words.ts';

export const canvasWords = {
  canvas: { zh: '网络画布；下方列表给出同样的内容', en: 'The network; the list below says the same' },
  empty: {
    zh: '画布还是空的。搜索一个节点并“放到画布上”，或在右侧找一条路径。',
    en: 'The canvas is empty. Search for a node and put it here, or look for a path on the right.',
  },
  shown: {
    zh: '画布上 {nodes} 个节点、{links} 条联系（共 {total} 条，其余被筛选隐去）',
    en: '{nodes} nodes and {links} links on the canvas ({total} in all; filters hide the rest)',
  },
  unknown: { zh: '链接中有 {count} 个节点已不在图中。', en: '{count} nodes of this link are no longer in the graph.' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  remove: { zh: '移走所选', en: 'Take the selected off' },
  clear: { zh: '清空', en: 'Clear' },
  arrange: { zh: '重新排布', en: 'Arrange anew' },
  fit: { zh: '看全', en: 'Fit' },
  list: { zh: '画布上的节点', en: 'Nodes on the canvas' },
  tools: { zh: '画布工具', en: 'Canvas tools' },
} as const satisfies Words;
