import { z } from 'zod';
import { BriefRequest } from '../../../model/api/briefs.ts';
import { MESSAGES } from '../../../model/messages.ts';
import type { Source } from '../../../model/source.ts';
import { citationsIn } from '../../briefs/citations.ts';
import { fileReply } from '../present/fileReply.ts';
import { printed } from '../present/printed.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { blocksOf, checkSize, checkTables, MOST_FAULTS } from './limits.ts';

export const briefsRoute = route({
  method: 'post',
  path: '/briefs',
  tag: 'Sharing',
  summary: 'An answer as a PDF to hand on: question, answer, tables and pictures, with legend, method, licences and sources in full',
  body: BriefRequest,
  bodyLimit: '16mb',
  media: ['application/pdf'],
  manner: 'file',
  answer: z.unknown(),
  example: {
    path: '/briefs',
    body: {
      language: 'en',
      title: 'Hefei and Suzhou',
      question: 'How are the two cities linked?',
      answer: 'They are linked on the knowledge layer.',
      narrowed: [{ name: 'Layers', value: 'knowledge' }],
      sections: [
        {
          heading: 'Links',
          blocks: [
            { block: 'table', columns: [{ name: 'Layer' }, { name: 'Links', number: true }], rows: [['Knowledge', '12']], total: 1 },
          ],
        },
      ],
      layers: ['knowledge'],
      method: ['Links between the two cities and what lies in them are counted.'],
      sources: [],
    },
  },
  async handle({ graph, sources, press, now }, { body, signal }) {
    checkTables(body);
    checkSize(body);
    const { revision } = graph.projection;
    const cited = citedIn(await sources.at(revision), body);
    const made = new Date(now());
    const file = await printed(press, { kind: 'brief', brief: { request: body, sources: cited, revision, made } }, signal);
    return fileReply(file, { media: 'application/pdf', name: body.title, ending: 'pdf', made });
  },
});

/** Each once: those that are listed, then those that only a fact cites. */
function citedIn(catalogue: SourceCatalogue, request: BriefRequest): Source[] {
  const listed = request.sources.map((id, at) => ({ id, pointer: `/body/sources/${at}` }));
  const cited = blocksOf(request).flatMap(({ pointer, block }) =>
    citationsIn(block).map(({ pointer: within, citation }) => ({ id: citation.source, pointer: `${pointer}${within}` })),
  );
  const named = [...listed, ...cited];
  const unknown = named.filter(({ id }) => catalogue.get(id) === undefined).slice(0, MOST_FAULTS);
  if (unknown.length > 0) {
    const { zh, en } = MESSAGES.unknownSource;
    throw new ApiProblem(
      'invalid-request',
      unknown.map(({ id, pointer }) => ({ pointer, message: { zh: `${zh}：${id}`, en: `${en}: ${id}` } })),
    );
  }
  return [...new Set(named.map(({ id }) => id))].flatMap((id) => catalogue.get(id) ?? []);
}
