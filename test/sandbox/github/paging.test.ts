import { describe, expect, it } from "vitest";
import { loadDescription } from "../../../sandbox/github/description.ts";
import { pageOf } from "../../../sandbox/github/paging.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

function operation(id: string) {
  const found = loadDescription().operations.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

const url = new URL("http://127.0.0.1/x?per_page=2&sort=created");
const list = ["a", "b", "c", "d", "e"];

describe("a page", () => {
  it("has 30 items unless asked otherwise, and 100 at most", async () => {
    const all = Array.from({ length: 120 }, (_, i) => i);
    const sizeOf = (query: object) =>
      (
        pageOf(all, undefined, {
          operation: operation("repos/list-tags"),
          query: { ...query },
          url,
          faults: [],
        }).body as unknown[]
      ).length;

    expect([sizeOf({}), sizeOf({ per_page: 7 }), sizeOf({ per_page: 1000 })]).toEqual([30, 7, 100]);
  });

  it("names the pages around it, and keeps the rest of the query", () => {
    const { body, links } = pageOf(list, undefined, {
      operation: operation("repos/list-tags"),
      query: { per_page: 2, page: 2 },
      url,
      faults: [],
    });

    expect(body).toEqual(["c", "d"]);
    expect(links).toEqual([
      '<http://127.0.0.1/x?per_page=2&sort=created&page=1>; rel="prev"',
      '<http://127.0.0.1/x?per_page=2&sort=created&page=3>; rel="next"',
      '<http://127.0.0.1/x?per_page=2&sort=created&page=3>; rel="last"',
      '<http://127.0.0.1/x?per_page=2&sort=created&page=1>; rel="first"',
    ]);
  });

  it("leaves the total of a counted list as it is", () => {
    const body = { total_count: 5, check_runs: list };

    const page = pageOf(body, undefined, {
      operation: operation("checks/list-for-ref"),
      query: { per_page: 2, page: 3 },
      url,
      faults: [],
    });

    expect(page.body).toEqual({ total_count: 5, check_runs: ["e"] });
  });

  it("is found by a cursor where GitHub has no page numbers", () => {
    const at = (query: object) =>
      pageOf(list, undefined, {
        operation: operation("dependabot/list-alerts-for-repo"),
        query: { per_page: 2, ...query },
        url,
        faults: [],
      });
    const first = at({});
    const after = /after=([^&>]+)/.exec(first.links.join())?.[1];

    const second = at({ after });

    expect(first.body).toEqual(["a", "b"]);
    expect(first.links).toHaveLength(1);
    expect(second.body).toEqual(["c", "d"]);
  });

  it("comes through the API with its header", async () => {
    const gh = await emulatedGitHub({
      users: { ana: {} },
      repositories: {
        "ana/app": { files: { a: "1" }, branches: { b: { from: "main" }, c: { from: "main" } } },
      },
      tokens: { job: { repository: "ana/app", permissions: { contents: "read" } } },
    });

    const answer = await gh.get("/repos/ana/app/branches?per_page=1&page=2");

    expect(answer.body).toMatchObject([{ name: "c" }]);
    expect(answer.headers.get("link")).toContain(
      `<${gh.url}/repos/ana/app/branches?per_page=1&page=3>; rel="next"`,
    );
  });
});
