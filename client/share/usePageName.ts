import { useLocation } from '@tanstack/react-router';

/** What files of this page are called: `explore`, `partners`. */
export const usePageName = (): string => useLocation().pathname.split('/')[1] || 'map';
