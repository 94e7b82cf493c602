import { RulesAsked } from '../../model/ruleTerms.ts';

type Setting = string | number | boolean;

/**
 * Rules in the address: `firms:on,balance:off,provinces.least:4`. Only what differs from the usual stands there;
 * what cannot be read is no change at all.
 */
export function readRules(written: string): RulesAsked {
  const asked: Record<string, boolean | Record<string, Setting>> = {};
  for (const entry of written.split(',')) {
    const [, rule = '', threshold, value = ''] = /^([a-z-]+)(?:\.(\w+))?:(.+)$/.exec(entry) ?? [];
    if (rule === '') continue;
    const before = asked[rule];
    if (threshold === undefined) asked[rule] = typeof before === 'object' && value === 'on' ? before : value === 'on';
    else if (before !== false) asked[rule] = { ...(typeof before === 'object' ? before : {}), [threshold]: settingOf(value) };
  }
  return RulesAsked.safeParse(asked).data ?? {};
}

export function writeRules(rules: RulesAsked): string | undefined {
  const entries = Object.entries(rules).flatMap(([rule, asked]) =>
    typeof asked === 'boolean'
      ? [`${rule}:${asked ? 'on' : 'off'}`]
      : [`${rule}:on`, ...Object.entries(asked ?? {}).map(([threshold, value]) => `${rule}.${threshold}:${value}`)],
  );
  return entries.length === 0 ? undefined : entries.join(',');
}

const settingOf = (written: string): Setting =>
  written === 'true' || written === 'false' ? written === 'true' : /^\d+(\.\d+)?$/.test(written) ? Number(written) : written;
