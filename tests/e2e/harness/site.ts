import { createServer as createProxy, type Server as ProxyServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate';

/** A page's markup, or a whole answer. */
export type Page =
  | string
  | {
      readonly body: string;
      readonly type: string;
      readonly delay?: number;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Pages by their real address: `https://www.example.org/a?b=c`. */
export type Pages = Readonly<Record<string, Page>>;

/** One request that reached the loopback server. */
export interface Arrival {
  readonly url: string;
  /** What the browser says the answer is for: `document`, `script`, `empty` (fetch), … */
  readonly purpose: string;
  readonly served: boolean;
  /** The test serves pages of this host. */
  readonly known: boolean;
  /** Media type of the answer, or an empty string. */
  readonly type: string;
}

/** The whole internet of a test: every host name leads here. */
export interface Site {
  /** HTTPS, for Chromium's `--host-resolver-rules`. */
  readonly port: number;
  /** An HTTP proxy in front of it, for Firefox. */
  readonly proxyPort: number;
  /** The requests since this was last asked. */
  takeArrivals(): readonly Arrival[];
  /** Adds pages, or replaces them. */
  serve(pages: Pages): void;
  close(): Promise<void>;
}

/** Starts a server on loopback that answers for every host name with the pages given. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, Page>();
  const arrivals: Arrival[] = [];
  const isKnown = (host = '') => [...pages.keys()].some((url) => new URL(url).host === host);
  const server = createServer(makeCertificate(), (request, response) => {
    const url = `https://${request.headers.host ?? ''}${request.url ?? ''}`;
    const page = pages.get(url);
    const { body, type, delay, headers } = typeof page === 'object' ? page : asHtml(page);
    const purpose = request.headers['sec-fetch-dest'] ?? 'unknown';
    arrivals.push({
      url,
      purpose,
      served: page !== undefined,
      known: isKnown(request.headers.host),
      type,
    });
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page in this test');
      return;
    }
    setTimeout(() => {
      response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
    }, delay);
  });
  const port = await listen(server);
  const proxy = createProxy((request, response) => {
    // A request without TLS: no page of a test is served so.
    arrivals.push({
      url: request.url ?? '',
      purpose: 'plain',
      served: false,
      known: false,
      type: '',
    });
    response.writeHead(404).end();
  });
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (_request, socket) => {
    tunnels.add(socket);
    socket.once('close', () => tunnels.delete(socket));
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    port,
    proxyPort,
    takeArrivals: () => arrivals.splice(0),
    serve(more) {
      for (const [url, page] of Object.entries(more)) pages.set(url, page);
    },
    async close() {
      // A tunnel is no connection of the server's any more, and would keep it open.
      for (const tunnel of tunnels) tunnel.destroy();
      await Promise.all([stop(server), stop(proxy)]);
    },
  };
}

function asHtml(body = ''): Exclude<Page, string> {
  return { body, type: 'text/html' };
}

async function listen(server: Server | ProxyServer): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address to listen on');
  return address.port;
}

async function stop(server: Server | ProxyServer): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
