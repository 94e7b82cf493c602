import { everyAddress } from './everyAddress.ts';

everyAddress({ name: 'every address by night, in English', language: 'en', colorScheme: 'dark' });
