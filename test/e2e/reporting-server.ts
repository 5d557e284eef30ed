import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SECURITY_HEADERS } from '../../demo/serve.ts';

/** A server under the demo's policy that also hears what browsers report of violations. */
export interface ReportingServer {
  address: string;
  /** What was violated, as each engine words it; emptied when read. */
  takeReports(): string[];
  close(): Promise<void>;
}

/**
 * Serves a folder with the demo's own headers, byte for byte, plus a place to report violations to.
 *
 * @param pages Further pages by their path, as HTML.
 */
export async function serveReporting(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<ReportingServer> {
  const files = sirv(folder);
  const reports: string[] = [];
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    response.setHeader(
      'Content-Security-Policy',
      `${SECURITY_HEADERS['Content-Security-Policy']}; report-uri /reports`,
    );
    const page = pages[request.url ?? ''];
    if (request.url === '/reports') {
      void readBody(request).then((body) => {
        reports.push(body);
        response.writeHead(204).end();
      });
    } else if (page !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    } else {
      files(request, response, () => void response.writeHead(404).end());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeReports: () => reports.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}
