import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { json, Loopback, never, type Reply, status } from "./loopback.ts";

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

describe("limits of GitHub", () => {
  it("obeys the retry-after of a secondary limit, for a write too", async () => {
    const limited = status(403, "You have exceeded a secondary rate limit.", { "retry-after": "2" });
    github.on("POST /repos/acme/shop/labels", limited, json({ id: 7 }, {}, 201));
    const client = github.client();

    const answer = await client.write(
      "POST /repos/{owner}/{repo}/labels",
      { ...shop, name: "x" },
      Repository,
    );

    expect(answer).toEqual(known);
    expect(client.counts.waitedMs).toBe(2);
  });

  it("asks again after a 429 that names no limit", async () => {
    github.on(here, status(429, "Slow down", { "retry-after": "3" }), json({ id: 7 }));

    expect(await github.client().get(repository, shop, Repository)).toEqual(known);
  });

  it("waits for the reset of the primary limit", async () => {
    const at = Math.ceil(Date.now() / 1_000) + 5;
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(at) };
    github.on(here, status(403, "API rate limit exceeded", spent), json({ id: 7 }));

    expect(await github.client().get(repository, shop, Repository)).toEqual(known);
  });

  it("gives up at once where the wait is beyond the budget, and says from when it makes sense", async () => {
    const at = Math.ceil(Date.now() / 1_000) + 3_000;
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(at) };
    github.on(here, status(403, "API rate limit exceeded", spent));

    const answer = await github.client({ limits: { waitBudgetMs: 100 } }).get(repository, shop, Repository);

    expect(answer).toMatchObject({
      cause: "rate-limit",
      resetAt: new Date(at * 1_000).toISOString(),
    });
    expect(github.seen).toHaveLength(1);
  });

  it("has at most ten requests in flight, retries included", async () => {
    let open = 0;
    let most = 0;
    const slowly = (code: number) => (response: Parameters<Reply>[0]) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        json({ id: 7 }, {}, code)(response, { method: "", path: "", headers: {}, body: "" });
      }, 60);
    };
    const client = github.client();
    const names = Array.from({ length: 40 }, (_, index) => `r${index}`);
    for (const name of names) github.on(`GET /repos/acme/${name}`, slowly(502), slowly(200));

    const answers = await Promise.all(
      names.map((repo) => client.get(repository, { owner: "acme", repo }, Repository)),
    );

    expect(answers.every(({ state }) => state === "known")).toBe(true);
    expect(most).toBeLessThanOrEqual(10);
    expect(most).toBeGreaterThan(5);
  });
});

describe("limits of the run", () => {
  it("ends with budget after the last call that it may make, with the time of the reset", async () => {
    const at = Math.ceil(Date.now() / 1_000) + 600;
    github.on(here, json({ id: 7 }, { "x-ratelimit-reset": String(at) }));
    const client = github.client({ limits: { maxCalls: 1 } });

    await client.get(repository, shop, Repository);
    const answer = await client.get(repository, { owner: "acme", repo: "other" }, Repository);

    expect(answer).toMatchObject({ cause: "budget", resetAt: new Date(at * 1_000).toISOString() });
    expect(github.seen).toHaveLength(1);
  });

  it("ends with budget at the deadline, without waiting beyond it", async () => {
    github.on(here, never);
    const client = github.client({ limits: { deadlineMs: 150 } });
    const startedAt = performance.now();

    const answers = await Promise.all([
      client.get(repository, shop, Repository),
      client.get(repository, { owner: "acme", repo: "other" }, Repository),
    ]);

    expect(answers[0]).toMatchObject({ state: "unknown" });
    expect(await client.get(repository, { owner: "acme", repo: "x" }, Repository)).toMatchObject({
      cause: "budget",
    });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
