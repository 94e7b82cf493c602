import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

/** What the page's address asks for under a key. */
export const asked = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);

type Wanted = string | null | ((value: string) => boolean);

/** Until the address asks just that under a key (null for nothing), or what is wanted of it, and the page has come to rest on it. */
export async function untilAsked(page: Page, key: string, wanted: Wanted): Promise<void> {
  const isAsked = ({ searchParams }: URL): boolean => {
    const value = searchParams.get(key);
    return typeof wanted === 'function' ? wanted(value ?? '') : value === wanted;
  };
  await page.waitForURL(isAsked, { waitUntil: 'commit' });
  await settled(page);
}

/** What stands on the canvas, each with its place. */
export const placed = (page: Page): readonly string[] => asked(page, 'on')?.split(';') ?? [];

/** Until so many stand on the canvas. */
export const untilPlaced = (page: Page, count: number): Promise<void> => untilAsked(page, 'on', (on) => on.split(';').length === count);
