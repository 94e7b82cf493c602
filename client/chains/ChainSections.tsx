import type { ChainAnswer } from '../../model/api/chains.ts';
import { Abroad } from './Abroad.tsx';
import { Alliances } from './Alliances.tsx';
import { Branches } from './Branches.tsx';
import { CityGrid } from './CityGrid.tsx';
import { Course } from './Course.tsx';
import { Duplicates } from './Duplicates.tsx';
import { Leaders } from './Leaders.tsx';
import { Maybe } from './Maybe.tsx';
import { Support } from './Support.tsx';

/** What stands round a chain: the way from research, support, alliances, cities, leaders, duplicates, abroad. */
export function ChainSections({ data }: { data: ChainAnswer }) {
  return (
    <div className="findings">
      <Course data={data} />
      <CityGrid data={data} />
      <Branches data={data} />
      <Support data={data} />
      <Alliances data={data} />
      <Leaders data={data} />
      <Duplicates data={data} />
      <Abroad data={data} />
      <Maybe data={data} />
    </div>
  );
}
