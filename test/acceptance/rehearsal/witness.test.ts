import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { variables } from "../../../sandbox/github/actions/inventory.ts";
import { appOf, appShape } from "../../../sandbox/github/shapes/app.ts";
import type { RunStory } from "../../../sandbox/rehearsal/journal.ts";
import { auditApp, people } from "../../../sandbox/rehearsal/organization.ts";
import { letSign } from "../../../sandbox/rehearsal/scenes/let-sign.ts";
import { openStage, runsAfter, type Stage } from "../../../sandbox/rehearsal/stage.ts";
import type { Ended } from "../../../sandbox/rehearsal/suite.ts";
import { ledgerBranch } from "../../../src/domain/ledger/layout.ts";
import { parseWitnessed, witnessedProperty } from "../../../src/domain/ledger/witnessed.ts";
import { tinyProduct } from "../../support/tiny-product.ts";

const home = resolve(import.meta.dirname, "../../..");
const instance = "acme/platform";
const silent = { write: () => {}, columns: () => 100, rows: () => 40 };
let stage: Stage;

/** The rendered workflow, started by a person in place of the clock. */
async function witness(): Promise<RunStory | undefined> {
  const path = `/repos/${instance}/actions/workflows/witness.yml/dispatches`;
  const runs = await runsAfter(stage, instance, async () => {
    const { status } = await stage.ask(people.admin, "POST", path, { ref: "main" });
    expect(status).toBe(204);
  });
  return runs.at(-1);
}

const log = (run: RunStory | undefined): string => run?.lines.join("\n") ?? "no run";

function release(name: string, run: number): Promise<Ended> {
  const digest = `sha256:${String(run).padStart(64, "0")}`;
  const words = ["--run", String(run), "--subject", digest, "--evidence", digest];
  return stage.suite(["ledger", "append", `acme/${name}`, ...words]);
}

/** What every release looks at. */
async function headOf(name: string): Promise<{ readonly size: number; readonly at: string } | null> {
  const { id } = stage.platform.github.repository(`acme/${name}`);
  const { body } = await stage.ask(people.admin, "GET", `/repos/acme/${name}/properties/values`);
  const found = (body as { property_name: string; value: string }[]).find(
    ({ property_name: property }) => property === witnessedProperty,
  );
  const said = found === undefined ? null : parseWitnessed(found.value, id);
  return said?.state === "known" ? { size: said.value.head.size, at: said.value.at } : null;
}

/** The ledger begins anew after its first leaf, as somebody who may push to the repository could have it. */
async function fork(name: string): Promise<void> {
  const git = await stage.platform.github.git(stage.platform.github.repository(`acme/${name}`));
  const first = (await git.run(["rev-parse", `refs/heads/${ledgerBranch}~1`])).trim();
  await git.setRef(`refs/heads/${ledgerBranch}`, first);
  expect((await release(name, 99)).exitCode).toBe(0);
}

async function book(): Promise<readonly string[]> {
  const { body } = await stage.ask(
    people.admin,
    "GET",
    `/repos/${instance}/git/trees/assaygate-witness?recursive=1`,
  );
  const { tree } = body as { readonly tree: readonly { readonly path: string; readonly type: string }[] };
  return tree.flatMap(({ path, type }) => (type === "blob" ? [path] : []));
}

beforeAll(async () => {
  const products = [tinyProduct("tiny", {}), tinyProduct("other", {})];
  stage = await openStage(
    { home, terminal: { output: silent, isTerminal: false, isColoured: false }, signs: true },
    products,
  );
  expect((await stage.suite(["init", "acme", "--scanners", "npm"])).exitCode).toBe(0);
  if (stage.sigstore === null) throw new Error("expected a Sigstore");
  const told = await letSign(stage, stage.sigstore);
  expect(told.filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
  const { github } = stage.platform;
  const app = appOf(github, auditApp.slug);
  if (app === undefined) throw new Error("expected the app of the audit");
  const value = appShape(github, app).client_id ?? "";
  variables
    .of(github.repository(instance))
    .push({ name: "ASSAYGATE_APP_CLIENT_ID", value, at: github.clock.stamp() });
}, 300_000);
afterAll(async () => {
  expect(stage.platform.troubles).toEqual([]);
  await stage.close();
  expect(stage.platform.github.log.unhandled).toEqual([]);
});

describe("the witness of an instance, as its workflow runs", () => {
  it("signs heads, keeps them, goes on from them, and finds the ledger that was forked", async () => {
    for (const run of [1, 2]) expect((await release("tiny", run)).exitCode).toBe(0);
    expect((await release("other", 3)).exitCode).toBe(0);

    const first = await witness();

    expect(first?.conclusion, log(first)).toBe("success");
    expect([(await headOf("tiny"))?.size, (await headOf("other"))?.size]).toEqual([2, 1]);
    const kept = await book();
    expect(kept.filter((path) => path.startsWith("heads/"))).toHaveLength(2);
    expect(kept.filter((path) => path.startsWith("bundles/"))).toHaveLength(1);

    expect((await release("tiny", 4)).exitCode).toBe(0);
    const second = await witness();

    expect(second?.conclusion, log(second)).toBe("success");
    expect((await headOf("tiny"))?.size).toBe(3);
    expect((await book()).filter((path) => path.startsWith("bundles/"))).toHaveLength(2);

    await fork("tiny");
    expect((await release("other", 5)).exitCode).toBe(0);
    const third = await witness();

    expect(third?.conclusion).toBe("failure");
    expect(log(third)).toContain("✗ acme/tiny: ");
    expect(log(third)).toMatch(/behind|rewritten/);
    // One that was tampered with keeps nobody else's from being signed, and moves no head of its own.
    expect([(await headOf("tiny"))?.size, (await headOf("other"))?.size]).toEqual([3, 2]);
  });

  it("lets no job that signs hold a token of the App, and none that holds one sign", () => {
    const byApp = stage.platform.github.log.entries.filter(({ token }) => token.includes(auditApp.slug));

    expect(byApp.length).toBeGreaterThan(5);
    expect(byApp.filter(({ token }) => token.includes("cosign"))).toEqual([]);
    expect(
      byApp.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`),
    ).toEqual(expect.arrayContaining(["PATCH /orgs/acme/properties/values"]));
  });
});
