import { useWords } from '../app/words.ts';
import { CountField } from './CountField.tsx';
import { useConsortium } from './useConsortium.ts';
import { consortiaWords } from './words.ts';

/** What the two holders of an enclave company have: the rule on shares judges this. */
export function SharesFields() {
  const t = useWords(consortiaWords);
  const { shares, setShare } = useConsortium();
  const field = (holder: 'owner' | 'host', label: string) => (
    <CountField label={label} value={shares[holder]} least={0} most={100} onChange={(share) => setShare(holder, share)} />
  );
  return (
    <>
      {field('owner', t('ownerShare'))}
      {field('host', t('hostShare'))}
    </>
  );
}
