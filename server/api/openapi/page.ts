import type { AnyRoute } from '../route.ts';

/** A plain page that lists the calls with an address to try each: readable without scripts. */
export function openapiPage(routes: readonly AnyRoute[], version: string): string {
  const rows = routes.map(
    (route) => `<tr>
<td><code>${route.method.toUpperCase()}</code></td>
<td><code>/api/v1${escaped(route.path)}</code></td>
<td>${escaped(route.summary)}</td>
<td>${example(route)}</td>
</tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deltaweave 织网 API ${escaped(version)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1c2733; background: #fbfaf7; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid #d9d4c7; }
</style>
</head>
<body>
<h1>Deltaweave 织网 API</h1>
<p>Every call, its parameters and its answers: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1). Errors are
<code>application/problem+json</code> in Chinese and English. <a href="/">Back to the map</a>.</p>
<table>
<thead><tr><th>Method</th><th>Address</th><th>Answers</th><th>Try it</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function example({ method, example: shown }: AnyRoute): string {
  if (shown === null) return '';
  const { path, body } = shown;
  const address = `/api/v1${path}`;
  return method === 'get'
    ? `<a href="${escaped(address)}">${escaped(address)}</a>`
    : `<code>${escaped(`${address} ${JSON.stringify(body)}`)}</code>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
