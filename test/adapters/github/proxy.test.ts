import http from "node:http";
import { describe, expect, it } from "vitest";
import { fetchFor } from "../../../src/adapters/github/proxy.ts";

describe("a proxy", () => {
  it("is nobody's business where none is configured", () => {
    const fetch = globalThis.fetch;

    expect(fetchFor({ HTTPS_PROXY: "" })).toBe(fetch);
  });

  it("is asked for the address of the API where one is configured", async () => {
    const asked: string[] = [];
    const proxy = http.createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end("{}");
    });
    proxy.on("connect", (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const address = proxy.address();
    if (address === null || typeof address === "string") throw new Error("expected a port");
    const url = `http://127.0.0.1:${address.port}`;

    const through = fetchFor({ HTTPS_PROXY: url, NO_PROXY: "" });
    await through("https://api.github.example/meta", {}).catch(() => undefined);
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));

    expect(asked).toEqual(["CONNECT api.github.example:443"]);
  });
});
