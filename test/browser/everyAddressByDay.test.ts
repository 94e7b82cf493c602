import { everyAddress } from './everyAddress.ts';

everyAddress({ name: 'every address by day, in Chinese', language: 'zh', colorScheme: 'light' });
