import { expect, it } from 'vitest';
import { PackedNames } from './packedNames.ts';

it('gives back each name as it was, however many there are, and none where none was kept', () => {
  const count = 5000;
  const names = new PackedNames(count);
  const nameOf = (at: number) => ({ zh: `合肥${'🚄'.repeat(at % 30)}${at}`, en: at % 7 === 0 ? '' : `Hefei é ${at}` });
  for (let at = 0; at < count; at += 2) names.keep(at, nameOf(at));
  for (let at = 0; at < count; at += 1) expect(names.of(at)).toEqual(at % 2 === 0 ? nameOf(at) : undefined);
});
