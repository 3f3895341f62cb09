import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { countedPage, plainPage } from "../../../src/adapters/github/pages.ts";
import { json, Loopback, paged, type Reply, status } from "./loopback.ts";

const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
const call = "GET /repos/acme/shop/pulls/1/files";
const pull = { owner: "acme", repo: "shop", pull_number: 1 };
const Entry = z.object({ n: z.number() });
type Entry = z.infer<typeof Entry>;
const shape = { page: plainPage(Entry), identity: ({ n }: Entry) => n };
const entries = (count: number): Entry[] => Array.from({ length: count }, (_, n) => ({ n }));

let github: Loopback;
beforeEach(async () => {
  github = await Loopback.start();
});
afterEach(() => github.stop());

/** One page changed by an accident. */
function spoiled(whole: readonly Entry[], page: number, spoil: (entries: readonly unknown[]) => unknown[]) {
  const reply: Reply = (response, seen) => {
    const at = Number(new URL(seen.path, "http://x").searchParams.get("page") ?? 1);
    paged(whole, (slice) => (at === page ? spoil(slice) : slice))(response, seen);
  };
  return reply;
}

describe("lists (G10 truncated API lists)", () => {
  it("are read whole, in ceil(n / 100) calls", async () => {
    github.on(call, paged(entries(301)));

    const list = await github.client().list(route, pull, shape);

    expect(list).toEqual({ state: "known", value: entries(301) });
    expect(github.seen).toHaveLength(4);
  });

  it("are incomplete when a page is lost", async () => {
    github.on(
      call,
      spoiled(entries(301), 2, () => []),
    );

    expect(await github.client().list(route, pull, shape)).toMatchObject({ cause: "incomplete" });
  });

  it("are incomplete when a page comes twice", async () => {
    github.on(
      call,
      spoiled(entries(300), 3, () => entries(200).slice(100)),
    );

    expect(await github.client().list(route, pull, shape)).toMatchObject({
      cause: "incomplete",
      why: expect.stringContaining("100 twice"),
    });
  });

  it("are incomplete with fewer entries than GitHub counts: 3,001 files, 3,000 shown", async () => {
    github.on(call, paged(entries(3_000)));

    const list = await github.client().list(route, pull, { ...shape, expected: 3_001 });

    expect(list).toMatchObject({ cause: "incomplete", why: "expected 3001 entries, found 3000" });
  });

  it("are incomplete when the count of the list itself is not met", async () => {
    github.on(call, json({ total_count: 3, files: entries(2) }));

    const list = await github
      .client()
      .list(route, pull, { page: countedPage("files", Entry), identity: ({ n }) => n });

    expect(list).toMatchObject({ cause: "incomplete" });
  });

  it("are incomplete when a full page has lost its link to the next", async () => {
    github.on(call, (response, seen) => {
      const at = Number(new URL(seen.path, "http://x").searchParams.get("page") ?? 1);
      json(entries(150).slice((at - 1) * 100, at * 100))(response, seen);
    });

    expect(await github.client().list(route, pull, shape)).toMatchObject({ cause: "incomplete" });
  });

  it("are whole with exactly one full page", async () => {
    github.on(call, paged(entries(100)));

    expect(await github.client().list(route, pull, shape)).toMatchObject({ state: "known" });
    expect(await github.client().list(route, pull, { ...shape, expected: 100 })).toMatchObject({
      state: "known",
    });
    expect(github.seen).toHaveLength(3);
  });

  it("are unknown, never shorter, when a page cannot be read", async () => {
    github.on(call, (response, seen) =>
      (seen.path.includes("page=2") ? status(403) : paged(entries(250)))(response, seen),
    );

    expect(await github.client().list(route, pull, shape)).toMatchObject({ cause: "permission" });
  });

  it("are not empty because GitHub answers 409 to them", async () => {
    github.on(call, status(409, "Git Repository is empty."));

    expect(await github.client().list(route, pull, shape)).toMatchObject({ state: "unknown" });
  });

  it("follow cursors, and take nothing but the position from the address of the next page", async () => {
    const next = "http://evil.example/steal?after=c1&per_page=100&baseUrl=http%3A%2F%2Fevil.example";
    github.on(call, json(entries(1), { link: `<${next}>; rel="next"` }), json([{ n: 9 }]));

    expect(await github.client().list(route, pull, shape)).toEqual({
      state: "known",
      value: [{ n: 0 }, { n: 9 }],
    });
    expect(github.seen[1]?.path).toBe("/repos/acme/shop/pulls/1/files?per_page=100&after=c1");
  });
});
