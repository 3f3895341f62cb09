import { describe, expect, it } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed = {
  now: "2026-11-01T09:00:00Z",
  frozen: true,
  users: { ana: {} },
  organizations: { acme: {} },
  repositories: {
    "acme/app": { files: { "README.md": "hello\n" } },
    "acme/secret": {},
    "acme/open": { visibility: "public" },
  },
  tokens: {
    job: { repository: "acme/app", permissions: { contents: "read" } },
    app: { app: true, permissions: { administration: "read" } },
    poor: { repository: "acme/app", limit: 2 },
  },
} as const;

describe("a request", () => {
  it("is answered 401 with a token that nobody has", async () => {
    const gh = await emulatedGitHub(seed);

    const answer = await gh.get("/repos/acme/app", { as: null, headers: { authorization: "Bearer nobody" } });

    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ message: "Bad credentials" });
  });

  it("finds nothing where the token sees nothing, as if it were not there", async () => {
    const gh = await emulatedGitHub(seed);

    const foreign = await gh.get("/repos/acme/secret");
    const missing = await gh.get("/repos/acme/none");

    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(foreign.body).toEqual(missing.body);
    expect((await gh.get("/repos/acme/open", { as: null })).status).toBe(200);
  });

  it("is refused beyond the token's permissions, and told which it needs", async () => {
    const gh = await emulatedGitHub(seed);

    const answer = await gh.get("/repos/acme/app/rulesets/rule-suites");

    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ message: "Resource not accessible by integration" });
    expect(answer.headers.get("x-accepted-github-permissions")).toBe("administration=read");
    expect((await gh.get("/repos/acme/app/pulls")).status).toBe(403);
  });

  it("reaches no organisation but the one that the token belongs to", async () => {
    const gh = await emulatedGitHub({
      users: { ana: {}, eve: {} },
      organizations: { acme: { members: { ana: "admin" } }, other: {} },
      repositories: { "acme/app": {} },
      tokens: {
        ours: { app: true, owner: "acme", permissions: { members: "read" } },
        ana: { user: "ana" },
        eve: { user: "eve" },
      },
    });
    const teams = async (org: string, as: string) => (await gh.get(`/orgs/${org}/teams`, { as })).status;

    expect([await teams("acme", "ours"), await teams("other", "ours")]).toEqual([200, 403]);
    expect([await teams("acme", "ana"), await teams("acme", "eve")]).toEqual([200, 403]);
  });

  it("may write only with a permission to write", async () => {
    const gh = await emulatedGitHub(seed);

    const answer = await gh.send("POST", "/repos/acme/app/git/blobs", { content: "x" });

    expect(answer.status).toBe(403);
  });

  it("is refused 422 with a body or a query that GitHub's description does not allow", async () => {
    const gh = await emulatedGitHub({
      ...seed,
      tokens: { job: { repository: "acme/app", permissions: { contents: "write", pull_requests: "read" } } },
    });

    const body = await gh.send("POST", "/repos/acme/app/git/refs", { ref: 1 });
    const query = await gh.get("/repos/acme/app/pulls?state=weird");

    expect(body.status).toBe(422);
    expect(body.body).toMatchObject({ message: expect.stringContaining("ref: must be string") });
    expect(query.status).toBe(422);
  });

  it("is refused 400 with a body that is no JSON", async () => {
    const gh = await emulatedGitHub({
      ...seed,
      tokens: { job: { repository: "acme/app", permissions: { contents: "write" } } },
    });

    const response = await fetch(`${gh.url}/repos/acme/app/git/refs`, {
      method: "POST",
      headers: { authorization: `Bearer ${gh.tokens["job"]}` },
      body: "{",
    });

    expect(response.status).toBe(400);
  });

  it("is answered 501 and logged where nobody wrote an answer, so that the run can fail", async () => {
    const gh = await emulatedGitHub(seed, { mayBeUnhandled: true });

    const answer = await gh.get("/repos/acme/app/traffic/views");

    expect(answer.status).toBe(501);
    expect(gh.github.log.unhandled).toMatchObject([
      { path: "/repos/acme/app/traffic/views", unhandled: true },
    ]);
  });

  it("stands in the log with its operation, its token and its cost", async () => {
    const gh = await emulatedGitHub(seed);

    await gh.get("/repos/acme/app?x=1");

    expect(gh.github.log.entries).toMatchObject([
      {
        number: 1,
        operation: "repos/get",
        method: "GET",
        path: "/repos/acme/app",
        query: "x=1",
        status: 200,
        token: "job",
        cost: 1,
        inFlight: 1,
      },
    ]);
  });
});

describe("a tag", () => {
  it("that is repeated is answered 304, free of charge, until something changes", async () => {
    const gh = await emulatedGitHub(seed);
    const first = await gh.get("/repos/acme/app");
    const etag = first.headers.get("etag") ?? "";

    const again = await gh.get("/repos/acme/app", { headers: { "if-none-match": etag } });
    gh.github.repository("acme/app").description = "changed";
    const changed = await gh.get("/repos/acme/app", { headers: { "if-none-match": etag } });

    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
    expect([again.status, changed.status]).toEqual([304, 200]);
    expect(again.headers.get("x-ratelimit-used")).toBe("1");
    expect(changed.headers.get("x-ratelimit-used")).toBe("2");
  });
});

describe("the primary limit", () => {
  it("refuses when nothing is left, and starts anew an hour later by the emulator's clock", async () => {
    const gh = await emulatedGitHub(seed);
    const ask = () => gh.get("/repos/acme/app", { as: "poor" });

    const answers = [await ask(), await ask(), await ask()];
    gh.github.clock.advance(3_600_001);
    const later = await ask();

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403]);
    expect(answers[2]?.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(answers[2]?.headers.get("x-ratelimit-reset")).toBe(
      String(Date.parse("2026-11-01T10:00:00Z") / 1000),
    );
    expect(later.status).toBe(200);
    expect((await gh.get("/rate_limit", { as: "poor" })).body).toMatchObject({ rate: { limit: 2, used: 1 } });
  });
});
