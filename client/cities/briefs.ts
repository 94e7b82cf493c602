import type { CityConcentrationAnswer } from '../../model/api/cityConcentration.ts';
import type { CityMembershipsAnswer } from '../../model/api/cityMemberships.ts';
import type { CityPositionsAnswer } from '../../model/api/cityNetwork.ts';
import type { Language } from '../../model/text.ts';
import { layerName, nodeTypeName } from '../app/named.ts';
import { localeOf, say } from '../app/words.ts';
import { nameOf, paragraphs, points, section, sections, sentences, table } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import { citiesBriefWords } from './briefWords.ts';

/** The first are told in sentences; all stand in the table. */
const TOLD = 6;
const MOST_LINKS = 60;

const number = (name: string) => ({ name, number: true as const });
const percentIn =
  (language: Language) =>
  (value: number | null): string =>
    value?.toLocaleString(localeOf(language), { style: 'percent' }) ?? '–';

export function briefOfPositions(data: CityPositionsAnswer, language: Language): BriefContent {
  const own = say(citiesBriefWords, language);
  const count = (value: number | null): string => value?.toLocaleString(localeOf(language), { signDisplay: 'negative' }) ?? '–';
  const moved = data.items.filter(({ shift }) => shift !== null && shift !== 0);
  const byShift = moved.toSorted((one, other) => (other.shift ?? 0) - (one.shift ?? 0));
  const told = (items: CityPositionsAnswer['items']) =>
    points(
      items.slice(0, TOLD).map(({ text }) => text[language]),
      { modelled: true },
    );
  return {
    title: own('positionsTitle'),
    question: own('positionsQuestion'),
    answer: [byShift.find(({ shift }) => (shift ?? 0) > 0), byShift.findLast(({ shift }) => (shift ?? 0) < 0)]
      .flatMap((item) => item?.text[language] ?? [])
      .join(language === 'zh' ? '' : ' '),
    narrowed: [],
    sections: sections(
      section(own('whole'), paragraphs([data.text[language]], { modelled: true })),
      section(own('risen'), told(byShift.filter(({ shift }) => (shift ?? 0) > 0))),
      section(own('fallen'), told(byShift.toReversed().filter(({ shift }) => (shift ?? 0) < 0))),
      section(
        own('ranks'),
        table(
          [own('city'), ...(['map', 'network', 'shift', 'partners', 'documents'] as const).map((key) => number(own(key)))],
          data.items
            .toSorted((one, other) => one.network.rank - other.network.rank)
            .map(({ city, geographic, network, shift, documents }) => [
              city.name[language],
              ...[geographic.rank, network.rank, shift, network.degree, documents].map(count),
            ]),
          { total: data.total, modelled: true },
        ),
      ),
    ),
    method: data.basis.map((text) => text[language]),
    sources: sourcesIn(data),
  };
}

export function briefOfConcentration(data: CityConcentrationAnswer, language: Language): BriefContent {
  const own = say(citiesBriefWords, language);
  const percent = percentIn(language);
  const name = (id: string): string => nameOf(data, id, language);
  const list = own('list');
  const split = (counted: string, { both, one, none }: CityConcentrationAnswer['undated']): string[] => [
    counted,
    ...[both, one, none].map((part) => own('part', { count: part, share: percent(part / Math.max(1, both + one + none)) })),
  ];
  const behind = data.items.flatMap(({ named, partners }) => [...named, ...partners.flatMap(({ links }) => links)]);
  return {
    title: own('concentrationTitle'),
    question: own('concentrationQuestion'),
    answer: (data.none?.text ?? data.text)[language],
    // The layers that it was judged on, which are not all of them even when the view has all.
    leaves: ['layers'],
    narrowed: [{ name: own('layers'), value: data.layers.map((id) => layerName(id, language)).join(list) }],
    sections:
      data.none === undefined
        ? sections(
            section(
              own('split'),
              table(
                [own('counted'), number(own('both')), number(own('one')), number(own('none'))],
                [split(own('pairs'), data.all.pairs), split(own('ties'), data.all.ties)],
                { modelled: true },
              ),
            ),
            section(
              own('centres'),
              table(
                [own('city'), number(own('share')), number(own('four')), own('strongest')],
                data.items.map(({ city, share, cr4, partners }) => [
                  city.name[language],
                  percent(share),
                  percent(cr4),
                  partners.map((one) => own('partner', { city: name(one.city), share: percent(one.share) })).join(list),
                ]),
                { modelled: true },
              ),
              points(
                data.items.map(({ text }) => text[language]),
                { modelled: true },
              ),
            ),
            section(
              own('overlooked'),
              points(
                data.overlooked.map(({ text }) => text[language]),
                { modelled: true },
              ),
            ),
            section(own('evidence'), points(sentences(behind, data, language).slice(0, MOST_LINKS))),
          )
        : [],
    method: data.basis.map((text) => text[language]),
    sources: sourcesIn(data),
  };
}

export function briefOfFrameworks(data: CityMembershipsAnswer, language: Language): BriefContent {
  const own = say(citiesBriefWords, language);
  const list = own('list');
  const part = (itself: boolean) => (membership: { readonly itself: boolean }) => membership.itself === itself;
  const members = new Map<string, { readonly itself: boolean; readonly city: string }[]>();
  for (const { city, memberships } of data.items) {
    for (const { node, itself } of memberships) members.set(node, [...(members.get(node) ?? []), { itself, city: city.name[language] }]);
  }
  const frameworks = [...members].toSorted(([, one], [, other]) => other.length - one.length);
  const links = data.items.flatMap(({ memberships }) => memberships.flatMap((one) => one.links));
  return {
    title: own('frameworksTitle'),
    question: own('frameworksQuestion'),
    answer: (data.none?.text ?? data.text)[language],
    narrowed: [],
    sections: sections(
      section(
        own('byFramework'),
        table(
          [own('framework'), own('type'), own('itself'), own('through'), number(own('count'))],
          frameworks.map(([id, cities]) => [
            nameOf(data, id, language),
            typeOf(data, id, language),
            ...[true, false].map((itself) =>
              cities
                .filter(part(itself))
                .map(({ city }) => city)
                .join(list),
            ),
            String(cities.length),
          ]),
        ),
      ),
      section(
        own('byCity'),
        table(
          [own('city'), own('itself'), own('through'), number(own('count'))],
          data.items.map(({ city, memberships }) => [
            city.name[language],
            ...[true, false].map((itself) =>
              memberships
                .filter(part(itself))
                .map(({ node }) => nameOf(data, node, language))
                .join(list),
            ),
            String(memberships.length),
          ]),
          { total: data.total },
        ),
      ),
      section(own('evidence'), points(sentences(links, data, language).slice(0, MOST_LINKS))),
    ),
    method: data.basis.map((text) => text[language]),
    sources: sourcesIn(data),
  };
}

function typeOf({ nodes }: CityMembershipsAnswer, id: string, language: Language): string {
  const node = nodes[id];
  return node === undefined ? '' : nodeTypeName(node.type, language);
}
