import { describe, expect, it } from "vitest";
import type { FaultRule } from "../../../sandbox/github/faults.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

function broken(...faults: readonly FaultRule[]) {
  const names = Array.from(
    { length: 5 },
    (_, i) => [`branch-${i}`, { commits: [{ message: `feat: ${i}` }] }] as const,
  );
  return emulatedGitHub({
    users: { ana: {} },
    repositories: { "ana/app": { files: { a: "1" }, branches: Object.fromEntries(names) } },
    tokens: { job: { repository: "ana/app", permissions: { contents: "write" } } },
    faults,
  });
}

const names = (body: unknown): string[] => (body as { name: string }[]).map(({ name }) => name);

describe("a fault", () => {
  it("hits the nth matching request, as often as it says, and no other operation", async () => {
    const gh = await broken({ kind: "status", status: 502, operation: "repos/get", nth: 2, times: 2 });

    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await gh.get("/repos/ana/app")).status);

    expect(statuses).toEqual([200, 502, 502, 200]);
    expect((await gh.get("/repos/ana/app/branches")).status).toBe(200);
    expect(gh.github.log.entries[1]).toMatchObject({ fault: "status" });
  });

  it("may be a page of HTML", async () => {
    const gh = await broken({ kind: "status", status: 503, isHtml: true });

    const answer = await gh.get("/repos/ana/app");

    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.body).toMatch(/^<html>/);
  });

  it("exhausts the primary limit", async () => {
    const gh = await broken({ kind: "primary" });

    const answer = await gh.get("/repos/ana/app");

    expect(answer.status).toBe(403);
    expect(answer.headers.get("x-ratelimit-remaining")).toBe("0");
    expect((await gh.get("/repos/ana/app")).status).toBe(403);
  });

  it("asks for patience when it is the secondary limit", async () => {
    const gh = await broken({ kind: "secondary", retryAfter: 7 });

    const answer = await gh.get("/repos/ana/app");

    expect(answer.status).toBe(403);
    expect(answer.headers.get("retry-after")).toBe("7");
    expect(answer.body).toMatchObject({ message: expect.stringContaining("secondary rate limit") });
    expect(answer.headers.get("x-ratelimit-remaining")).not.toBe("0");
  });

  it("resets the connection before anything is done", async () => {
    const gh = await broken({ kind: "reset", method: "POST" });

    const send = gh.send("POST", "/repos/ana/app/git/blobs", { content: "x" });

    await expect(send).rejects.toThrow("fetch failed");
  });

  it("resets the connection after the write is done", async () => {
    const gh = await broken({ kind: "reset-after-commit", operation: "git/create-ref" });
    const head = (await gh.get("/repos/ana/app/branches/main")).body as { commit: { sha: string } };

    const send = gh.send("POST", "/repos/ana/app/git/refs", { ref: "refs/heads/new", sha: head.commit.sha });

    await expect(send).rejects.toThrow("fetch failed");
    expect((await gh.get("/repos/ana/app/branches/new")).status).toBe(200);
  });

  it("cuts a body in the middle, with a 200 in front", async () => {
    const gh = await broken({ kind: "truncate" });

    const answer = await gh.get("/repos/ana/app");

    expect(answer.status).toBe(200);
    expect(typeof answer.body).toBe("string");
  });

  it("answers slowly", async () => {
    const gh = await broken({ kind: "slow", delayMs: 120 });
    const start = performance.now();

    await gh.get("/repos/ana/app");

    expect(performance.now() - start).toBeGreaterThan(110);
  });

  it("shows a branch as it was before the last write", async () => {
    const gh = await broken({ kind: "stale", operation: "git/get-ref", nth: 2 });
    const sha = async () =>
      ((await gh.get("/repos/ana/app/git/ref/heads/main")).body as { object: { sha: string } }).object.sha;
    const before = await sha();
    const body = { message: "feat: more", content: Buffer.from("2").toString("base64"), branch: "main" };
    await gh.send("PUT", "/repos/ana/app/contents/b", body);

    const stale = await sha();
    const fresh = await sha();

    expect(stale).toBe(before);
    expect(fresh).not.toBe(before);
  });

  it("loses a page for everyone who asks", async () => {
    const gh = await broken({ kind: "drop-page", operation: "repos/list-branches", page: 2 });

    const pages = [];
    for (const page of [1, 2, 3])
      pages.push(names((await gh.get(`/repos/ana/app/branches?per_page=2&page=${page}`)).body));

    expect(pages).toEqual([["branch-0", "branch-1"], ["branch-4", "main"], []]);
  });

  it("gives a page twice, the second time in place of the next", async () => {
    const gh = await broken({ kind: "repeat-page", operation: "repos/list-branches", page: 1 });

    const second = await gh.get("/repos/ana/app/branches?per_page=2&page=2");

    expect(names(second.body)).toEqual(["branch-0", "branch-1"]);
  });
});
