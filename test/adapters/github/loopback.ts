import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { GitHubClient } from "../../../src/adapters/github/client.ts";
import { hostsOf } from "../../../src/adapters/github/hosts.ts";
import type { Waits } from "../../../src/adapters/github/octokit.ts";

export const token = "ghs_secret";
/** A second of waiting is a millisecond, and writes follow each other at once. */
const quick: Waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Reply = (response: ServerResponse, seen: Seen) => void;

/** Answers in the order in which they are given; the last one stays. */
export class Loopback {
  readonly seen: Seen[] = [];
  readonly #server: Server;
  readonly #replies = new Map<string, Reply[]>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Loopback> {
    const server = createServer();
    const loopback = new Loopback(server);
    server.on("request", (request, response) => void loopback.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return loopback;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("expected a port");
    return `http://127.0.0.1:${address.port}`;
  }

  /** `GET /repos/acme/shop`, without a query. */
  on(call: string, ...replies: readonly Reply[]): this {
    this.#replies.set(call, [...replies]);
    return this;
  }

  calls(call: string): readonly Seen[] {
    return this.seen.filter(({ method, path }) => `${method} ${path.split("?")[0]}` === call);
  }

  client(request: Partial<ConstructorParameters<typeof GitHubClient>[0]> = {}): GitHubClient {
    const hosts = hostsOf({ server: this.url, api: this.url, graphql: `${this.url}/graphql` });
    return new GitHubClient({ token, hosts, version: "1.2.3", waits: quick, ...request });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: path = "", headers } = request;
    const seen = { method, path, headers, body: await text(request) };
    this.seen.push(seen);
    const replies = this.#replies.get(`${method} ${path.split("?")[0]}`) ?? [status(404)];
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    reply?.(response, seen);
  }
}

export function json(body: unknown, headers: Readonly<Record<string, string>> = {}, code = 200): Reply {
  return (response) => {
    response.writeHead(code, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(JSON.stringify(body));
  };
}

export function status(
  code: number,
  message = "Not Found",
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return json({ message }, headers, code);
}

/** What a load balancer says, which knows no JSON. */
export const badGateway: Reply = (response) => {
  response.writeHead(502, { "content-type": "text/html" });
  response.end("<html><h1>502 Bad Gateway</h1></html>");
};

export const reset: Reply = (response) => {
  response.socket?.resetAndDestroy();
};

/** A 200 whose body ends too early, and says that it is whole. */
export function truncated(body: unknown): Reply {
  return (response) => {
    const whole = JSON.stringify(body);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(whole.slice(0, whole.length / 2));
  };
}

export const never: Reply = () => {};

/** Pages of the entries by `page` and `per_page`, as GitHub links them. */
export function paged(
  entries: readonly unknown[],
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): Reply {
  return (response, { path, headers }) => {
    const url = new URL(path, `http://${headers.host}`);
    const size = Number(url.searchParams.get("per_page") ?? 30);
    const page = Number(url.searchParams.get("page") ?? 1);
    const last = Math.max(1, Math.ceil(entries.length / size));
    const at = (number: number): string => {
      url.searchParams.set("page", String(number));
      return url.href;
    };
    const link = page < last ? `<${at(page + 1)}>; rel="next", <${at(last)}>; rel="last"` : "";
    const slice = entries.slice((page - 1) * size, page * size);
    json(wrap(slice), link === "" ? {} : { link })(response, { method: "GET", path, headers, body: "" });
  };
}
