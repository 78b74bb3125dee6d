import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encodePage } from './encode';

export interface TestServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * A local site for test pages, which name their character set themselves.
 * @param answer the HTML (or null: not found) for a path such as `/trs/page.html`
 */
export async function serve(answer: (path: string) => string | null): Promise<TestServer> {
  const server = createServer((request, response) => {
    const body = answer(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html' });
    response.end(encodePage(body ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
