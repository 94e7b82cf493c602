// A thread does not inherit the loader that lets the server read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
