import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What every response carries, whatever it answers. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
};

const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

/** A running server: its address without a trailing slash, and how to stop it. */
export interface Serving {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files on this machine under the strict policy.
 *
 * @param folder The folder, as `buildDemo` leaves it.
 * @param port A port that must be free, or 0 for any; without it the first free one from 4173 upwards.
 * @throws An error with `code: 'EADDRINUSE'` when the given port, or every port tried, is taken.
 */
export async function serve(folder: string, port?: number): Promise<Serving> {
  // Read anew at each request, so that a page stays whole when the demo is built again meanwhile.
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('没有这个页面。 There is no such page.\n');
    });
  });
  const last = port ?? FIRST_PORT + PORTS_TRIED - 1;
  const taken = await listen(server, port ?? FIRST_PORT, last);
  return {
    address: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on the first free port from `port` to `last`, and returns it. */
async function listen(server: Server, port: number, last: number): Promise<number> {
  try {
    return await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        const bound = server.address();
        resolve(bound !== null && typeof bound === 'object' ? bound.port : port);
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error;
    return listen(server, port + 1, last);
  }
}
