import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { memoryEtags } from "../../../src/adapters/github/etag-store.ts";
import { json, Loopback, type Reply, status } from "./loopback.ts";

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

describe("reading once", () => {
  it("asks the same thing once in a run, however many ask", async () => {
    github.on(here, json({ id: 7 }));
    const client = github.client();

    await Promise.all([client.get(repository, shop, Repository), client.get(repository, shop, Repository)]);
    await client.get(repository, shop, Repository);

    expect(github.seen).toHaveLength(1);
  });

  it("reads again where the world may have moved (G11), for the price of a 304", async () => {
    const unchanged = (response: Parameters<Reply>[0]) => {
      response.writeHead(304);
      response.end();
    };
    github.on(here, json({ id: 7 }, { etag: '"a"' }), unchanged, json({ id: 8 }, { etag: '"b"' }));
    const client = github.client();

    await client.get(repository, shop, Repository);
    const same = await client.get(repository, shop, Repository, { isFresh: true });
    const moved = await client.get(repository, shop, Repository, { isFresh: true });

    expect(same).toEqual(known);
    expect(moved).toEqual({ state: "known", value: { id: 8 } });
    expect(github.seen.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"a"', '"a"']);
    expect(client.counts).toMatchObject({ rest: 3, notModified: 1, retries: 0 });
  });

  it("uses the answers of an earlier run when GitHub says that they have not changed", async () => {
    const etags = memoryEtags();
    github.on(here, json({ id: 7 }, { etag: '"a"' }), (response) => {
      response.writeHead(304);
      response.end();
    });

    await github.client({ etags }).get(repository, shop, Repository);
    const later = github.client({ etags });

    expect(await later.get(repository, shop, Repository)).toEqual(known);
    expect(later.counts.notModified).toBe(1);
  });
});

describe("what a token may not see", () => {
  it("names the permission that GitHub names", async () => {
    const accepted = { "x-accepted-github-permissions": "pull_requests=read; issues=read" };
    github.on(here, status(403, "Resource not accessible by integration", accepted));

    expect(await github.client().get(repository, shop, Repository)).toMatchObject({
      state: "unknown",
      cause: "permission",
      needs: "pull-requests: read",
    });
    expect(github.seen).toHaveLength(1);
  });

  it("names the permission from its own table where GitHub names none", async () => {
    github.on("GET /repos/acme/shop/branches/main/protection", status(403, "Resource not accessible"));

    const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
    const answer = await github.client().get(route, { ...shop, branch: "main" }, Repository);

    expect(answer).toMatchObject({ cause: "permission", needs: "administration: read" });
  });

  it("tells not found, bad credentials and gone apart", async () => {
    const client = github.client();
    github.on("GET /repos/acme/b", status(401, "Bad credentials"));
    github.on("GET /repos/acme/c", status(410, "Gone"));
    const causeOf = async (repo: string) => {
      const answer = await client.get(repository, { owner: "acme", repo }, Repository);
      return answer.state === "known" ? null : answer.cause;
    };

    expect([await causeOf("a"), await causeOf("b"), await causeOf("c")]).toEqual([
      "not-found",
      "permission",
      "not-found",
    ]);
  });

  it("puts GitHub's words on one line, bounded and without control characters", async () => {
    github.on(here, status(403, `\u001b[31m::error::x\n${"y".repeat(5_000)}`));

    const answer = await github.client().get(repository, shop, Repository);

    expect(answer).toMatchObject({ why: expect.not.stringMatching(/[\p{Cc}]/u) });
    expect(answer.state === "unknown" && answer.why.length).toBeLessThan(310);
  });
});
