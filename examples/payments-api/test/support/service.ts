import type { AddressInfo } from "node:net";
import { createPaymentsServer } from "../../src/http/server.ts";

export type Reply = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
};

export type Service = AsyncDisposable & {
  readonly origin: string;
  readonly get: (path: string) => Promise<Reply>;
  readonly post: (path: string, body: unknown, key?: string) => Promise<Reply>;
};

/** Starts the service on a free port of this machine; `await using` stops it. */
export async function startService(): Promise<Service> {
  const server = createPaymentsServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    get: async (path) => reply(await fetch(origin + path)),
    post: async (path, body, key) =>
      reply(
        await fetch(origin + path, {
          method: "POST",
          body: typeof body === "string" ? body : JSON.stringify(body),
          headers: key === undefined ? {} : { "idempotency-key": key },
        }),
      ),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  return { status: response.status, text, body: isJson ? JSON.parse(text) : {} };
}
