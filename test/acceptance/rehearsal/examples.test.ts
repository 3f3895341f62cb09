import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { type Product, readProduct } from "../../../sandbox/rehearsal/product.ts";
import { approve, merge, propose, pullOf, said } from "../../../sandbox/rehearsal/pull-request.ts";
import { setUp } from "../../../sandbox/rehearsal/scenes/install.ts";
import { openStage, type Stage } from "../../../sandbox/rehearsal/stage.ts";
import { judged } from "../../../sandbox/rehearsal/trial.ts";

const root = resolve(import.meta.dirname, "../../..");
const silent = { write: () => {}, columns: () => 100, rows: () => 40 };
const names = ["alarm-channel", "orders-pipeline", "payments-api"] as const;
/** What `adopt` is to find out by itself, and faults for the demo. */
const leftOut = [".github/assaygate.yml", ".github/workflows/", "faults/"];

/** An example as it is before anybody adopted it. */
function legacy(name: string): Product {
  const product = readProduct({ folder: resolve(root, "examples", name), scenes: [] });
  const files = [...product.files].filter(([path]) => !leftOut.some((start) => path.startsWith(start)));
  return { ...product, files: new Map(files) };
}

describe("adopt, on repositories of three stacks", () => {
  let stage: Stage;
  const numbers = new Map<string, number>();
  let set: Awaited<ReturnType<typeof setUp>> = [];

  beforeAll(async () => {
    const terminal = { output: silent, isTerminal: false, isColoured: false };
    stage = await openStage({ home: root, terminal }, names.map(legacy));
    set = await setUp(stage);
    for (const name of names) {
      const change = { branch: "feature", author: people.author, files: { "docs/a-page.md": "# A page\n" } };
      numbers.set(
        name,
        await propose(stage, { repository: `acme/${name}`, title: "docs: add a page", ...change }),
      );
    }
    await stage.platform.settle();
  }, 600_000);
  afterAll(() => stage.close());

  it("opens a pull request for each, which is merged", () => {
    expect(set.filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
  });

  it.each(names)("of %s writes what the next pull request passes with, as it is", async (name) => {
    const repository = `acme/${name}`;
    const number = numbers.get(name) ?? 0;
    const runs = stage.journal.runs.filter((run) => run.repository === repository);

    const answer = await judged(stage, runs);
    expect(answer?.reasons, runs.at(-1)?.lines.slice(-60).join("\n")).toEqual([]);
    expect(answer?.verdict).toMatchObject({ decision: "pass" });
    const reviewers = [people.reviewer, people.security];
    for (const as of reviewers) await approve(stage, { repository, number, as });
    expect(said(await merge(stage, repository, number, people.admin))).toContain("200");
    expect(await pullOf(stage, repository, number)).toMatchObject({ merged: true });
  });
});
