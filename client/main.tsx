import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallFailed } from './api/fetchJson.ts';
import { recoveringCache } from './api/recovery.ts';
import { router } from './app/router.tsx';
import './app/page.css';

const queries: QueryClient = new QueryClient({
  queryCache: recoveringCache(() => queries),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the server refuses once it refuses again; only what may pass is tried again.
      retry: (count, error) => count < 2 && !(error instanceof CallFailed && error.status >= 400 && error.status < 500),
    },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
