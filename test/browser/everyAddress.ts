import { it } from 'vitest';
import { expectAccessible, expectFits, expectHeadings } from './accessible.ts';
import { ADDRESSES } from './addresses.ts';
import { picture } from './browser.ts';
import { inChromium, type Language, LOCALES, PHONE } from './inChromium.ts';
import { reload } from './settled.ts';

interface Look {
  readonly name: string;
  readonly language: Language;
  readonly colorScheme: 'light' | 'dark';
}

const named = (address: string): string => address.replaceAll(/[^a-z]+/gi, '-').slice(1, 40) || 'map';

/** Every address as people come to it, on a desk and on a phone. What needs clicks to get to is tested with the page that it is on. */
export function everyAddress({ name, language, colorScheme }: Look): void {
  inChromium(name, ({ visit }) => {
    it.each(ADDRESSES)('%s has nothing serious against it and headings in order, and fits a phone', async (address) => {
      const page = await visit(address, { locale: LOCALES[language], colorScheme });
      await expectAccessible(page);
      await expectHeadings(page);
      await page.setViewportSize(PHONE);
      await reload(page);
      await expectFits(page);
      await picture(page, `phone-${named(address)}-${language}`);
    });
  });
}
