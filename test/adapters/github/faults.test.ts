import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { badGateway, json, Loopback, never, reset, truncated } from "./loopback.ts";

const repository = "GET /repos/{owner}/{repo}";
const here = "GET /repos/acme/shop";
const shop = { owner: "acme", repo: "shop" };
const Repository = z.object({ id: z.number() });
const known = { state: "known", value: { id: 7 } };

let github: Loopback;
beforeEach(async () => {
  github = await Loopback.start();
});
afterEach(() => github.stop());

describe("faults on the way (trap T17)", () => {
  it("asks again after 502 twice in a row, and waits no longer for the next call", async () => {
    github.on(here, badGateway, badGateway, json({ id: 7 }));
    github.on("GET /repos/acme/other", badGateway, json({ id: 8 }));
    const client = github.client();

    const first = await client.get(repository, shop, Repository);
    const waited = client.counts.waitedMs;
    const second = await client.get(repository, { owner: "acme", repo: "other" }, Repository);

    expect(first).toEqual(known);
    expect(second).toEqual({ state: "known", value: { id: 8 } });
    expect(waited).toBe(1 + 4);
    expect(client.counts).toMatchObject({ rest: 5, retries: 3, waitedMs: 1 + 4 + 1 });
  });

  it("asks again after a reset", async () => {
    github.on(here, reset, json({ id: 7 }));

    expect(await github.client().get(repository, shop, Repository)).toEqual(known);
  });

  it("takes a truncated body for no answer", async () => {
    github.on(here, truncated({ id: 7, name: "a name long enough to be cut" }), json({ id: 7 }));

    expect(await github.client().get(repository, shop, Repository)).toEqual(known);
    expect(github.seen).toHaveLength(2);
  });

  it("says malformed where the body is truncated every time", async () => {
    github.on(here, truncated({ id: 7, name: "a name long enough to be cut" }));

    expect(await github.client().get(repository, shop, Repository)).toMatchObject({
      state: "unknown",
      cause: "malformed",
    });
    expect(github.seen).toHaveLength(4);
  });

  it("gives up a slow attempt, not the call", async () => {
    github.on(here, never, json({ id: 7 }));
    const client = github.client({ limits: { attemptMs: 80 } });

    expect(await client.get(repository, shop, Repository)).toEqual(known);
  });

  it("says outage after four attempts, also with HTML for a body (G13)", async () => {
    github.on(here, badGateway);

    expect(await github.client().get(repository, shop, Repository)).toMatchObject({ cause: "outage" });
    expect(github.seen).toHaveLength(4);
  });

  it("takes a page of HTML with status 200 for no answer (G13)", async () => {
    github.on(here, (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<h1>sign in</h1>");
    });

    expect(await github.client().get(repository, shop, Repository)).toMatchObject({ cause: "malformed" });
  });

  it("takes an answer of another shape for none", async () => {
    github.on(here, json({ id: "7" }));

    expect(await github.client().get(repository, shop, Repository)).toMatchObject({
      cause: "malformed",
      why: expect.stringContaining('"id"'),
    });
  });

  it("refuses an answer that is too large", async () => {
    github.on(here, json({ id: 7, padding: "x".repeat(2_000) }));

    const answer = await github.client({ limits: { maxBytes: 1_000 } }).get(repository, shop, Repository);

    expect(answer).toMatchObject({ cause: "too-large" });
    expect(github.seen).toHaveLength(1);
  });
});

describe("writes", () => {
  const labels = "POST /repos/acme/shop/labels";
  const post = "POST /repos/{owner}/{repo}/labels";

  it.each([
    ["502", badGateway],
    ["a reset", reset],
  ])("are not retried after %s: they may have worked", async (_name, broken) => {
    github.on(labels, broken, json({ id: 7 }, {}, 201));

    const answer = await github.client().write(post, { ...shop, name: "x" }, Repository);

    expect(answer).toMatchObject({ state: "unknown", cause: "outage" });
    expect(github.calls(labels)).toHaveLength(1);
  });
});
