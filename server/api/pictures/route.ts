import { z } from 'zod';
import { PictureRequest } from '../../../model/api/pictures.ts';
import { fileReply } from '../present/fileReply.ts';
import { printed } from '../present/printed.ts';
import { route } from '../route.ts';

const MEDIA = { svg: 'image/svg+xml', pdf: 'application/pdf' } as const;

export const picturesRoute = route({
  method: 'post',
  path: '/pictures',
  tag: 'Sharing',
  summary: 'A drawing as a file that looks the same everywhere: SVG with the part of the fonts that it uses, or a PDF of one page',
  body: PictureRequest,
  bodyLimit: '8mb',
  media: Object.values(MEDIA),
  manner: 'file',
  answer: z.unknown(),
  example: {
    path: '/pictures',
    body: {
      format: 'svg',
      language: 'zh',
      drawing: {
        width: 320,
        height: 80,
        background: '#ffffff',
        title: '合肥—苏州',
        marks: [
          {
            mark: 'path',
            points: [
              [60, 40],
              [260, 40],
            ],
            stroke: '#7b4fa3',
            width: 3,
            dash: [8, 3],
          },
          { mark: 'circle', x: 60, y: 40, radius: 8, fill: '#1d4e74' },
          { mark: 'circle', x: 260, y: 40, radius: 8, fill: '#1d4e74' },
          { mark: 'label', x: 60, y: 68, text: '合肥', size: 13, anchor: 'middle', colour: '#1b2733', halo: '#ffffff' },
          { mark: 'label', x: 260, y: 68, text: '苏州', size: 13, anchor: 'middle', colour: '#1b2733', halo: '#ffffff' },
        ],
      },
    },
  },
  async handle({ press, now }, { body: { drawing, format, language: asked }, language, signal }) {
    const made = new Date(now());
    const file = await printed(press, { kind: format, drawing, language: asked ?? language, made }, signal);
    return fileReply(file, { media: MEDIA[format], name: drawing.title, ending: format, made });
  },
});
