import type { MouseEvent } from 'react';

/** For a part of the page that stays when what was pressed in it goes: the focus comes back to it instead of to the top of the page. */
export const STAYS = { tabIndex: -1, 'data-stays': true } as const;

export const stayHere = ({ currentTarget }: MouseEvent<HTMLElement>): void =>
  currentTarget.closest<HTMLElement>('[data-stays]')?.focus({ preventScroll: true });
