import { beforeAll, describe, expect, it } from "vitest";
import { sha256HexOfBytes } from "../../../../src/domain/digest/sha256.ts";
import type { Exhibit, Lineage, LinkId } from "../../../../src/domain/evidence/lineage/lineage.ts";
import { walkLineage } from "../../../../src/domain/evidence/lineage/walk.ts";
import { provenance } from "../../../../src/domain/evidence/predicates/provenance.ts";
import type { Pinned } from "../../../../src/domain/evidence/predicates/shapes.ts";
import { buildRun, artefact as own } from "../../../support/evidence-predicates.ts";
import { lineageRequest, releaseEvidence, signAs, trustIn } from "../../../support/release-evidence.ts";

const walk = (exhibits: readonly Exhibit[]): Promise<Lineage> =>
  walkLineage(lineageRequest, exhibits, trustIn());
const brokenIn = ({ links }: Lineage): readonly (readonly [LinkId, string])[] =>
  links.flatMap(({ id, broken }) => (broken === null ? [] : [[id, broken.kind] as const]));

interface Written {
  statement: { predicate: { inputAttestations: Pinned[] } };
}

/** The same bundle with other inputs, signed by the same judge. */
function resting(exhibit: Exhibit, change: (inputs: Pinned[]) => Pinned[]): Exhibit {
  const written = JSON.parse(new TextDecoder().decode(exhibit.bundle)) as Written;
  const { predicate } = written.statement;
  predicate.inputAttestations = change(predicate.inputAttestations);
  return { ...exhibit, bundle: new TextEncoder().encode(JSON.stringify(written)) };
}

const pin = ({ path, bundle }: Exhibit): Pinned => ({
  uri: path,
  digest: { sha256: sha256HexOfBytes(bundle) },
});

let whole: readonly Exhibit[];
beforeAll(async () => {
  whole = (await releaseEvidence(signAs())).exhibits;
});

const changed = (name: string, change: (inputs: Pinned[]) => Pinned[]): readonly Exhibit[] =>
  whole.map((exhibit) => (exhibit.path.includes(name) ? resting(exhibit, change) : exhibit));
const also =
  (extra: Exhibit) =>
  (inputs: Pinned[]): Pinned[] => [...inputs, pin(extra)];

describe("what a stage rests on", () => {
  it("is missed where it did not come along, and counts where it did", async () => {
    const bundle = await signAs()(
      provenance(own, buildRun({ startedOn: "2026-11-21T09:00:00Z" })),
      "judge-release",
    );
    const extra = { path: "extra", bundle };
    const asking = changed("09-verification-summary", also(extra));

    expect(brokenIn(await walk(asking))).toEqual([["packaging", "missing-input"]]);
    expect(await walk([...asking, extra])).toMatchObject({ holds: true });
  });

  it("is refused by the code of its own refusal", async () => {
    const forged = (await releaseEvidence(signAs({ runnerEnvironment: "self-hosted" }))).exhibits[0];
    if (forged === undefined) throw new Error("expected a provenance");
    const lineage = await walk([...changed("09-verification-summary", also(forged)), forged]);

    expect(brokenIn(lineage)).toEqual([["packaging", "refused-input"]]);
    expect(lineage.links[4]?.broken).toMatchObject({
      message: expect.stringContaining("it rests on a provenance that does not count"),
      refusals: [{ path: forged.path, code: "runner" }],
      who: "the product's team",
    });
  });

  it("does not count where it is about another artefact, however good", async () => {
    const other = { name: "other", digest: { sha256: "7".repeat(64) } };
    const foreign = { path: "other", bundle: await signAs()(provenance(other, buildRun()), "judge-release") };
    const lineage = await walk([...changed("09-verification-summary", also(foreign)), foreign]);

    expect(brokenIn(lineage)).toEqual([["packaging", "foreign-input"]]);
    expect(lineage.links[4]?.broken?.refusals).toEqual([
      { path: "other", code: "objection", message: expect.stringContaining("something else") },
    ]);
  });

  it("is found by what was signed, however a store wrote the bundle", async () => {
    const rewritten = whole.map(({ path, bundle }) => ({
      path,
      bundle: new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(bundle)), null, 2)),
    }));
    const named = await releaseEvidence(signAs(), { pinBy: "statement" });

    expect((await walk(rewritten)).holds).toBe(false);
    expect(
      (
        await walk(
          named.exhibits.map(({ path, bundle }) => ({
            path,
            bundle: new TextEncoder().encode(
              JSON.stringify(JSON.parse(new TextDecoder().decode(bundle)), null, 2),
            ),
          })),
        )
      ).holds,
    ).toBe(true);
  });
});

describe("a stage that skips the one before it", () => {
  it("is unlinked, though every bundle of both stages counts", async () => {
    const torn = changed("05-verification-summary", (inputs) => inputs.slice(-1)).map((exhibit) =>
      exhibit.path.includes("04-gate-evaluation") ? resting(exhibit, () => []) : exhibit,
    );
    const evaluation = torn.find(({ path }) => path.includes("04-gate-evaluation"));
    if (evaluation === undefined) throw new Error("expected the evaluation of stage 2");
    const linked = torn.map((exhibit) =>
      exhibit.path.includes("05-verification-summary") ? resting(exhibit, () => [pin(evaluation)]) : exhibit,
    );

    expect(brokenIn(await walk(linked))[0]).toEqual(["build", "unlinked"]);
  });

  it("does not pass by naming the summary of another run whose evaluation is gone", async () => {
    const invocation = "https://github.com/acme/payments-api/actions/runs/8/attempts/1";
    const again = (await releaseEvidence(signAs({ invocation }))).exhibits;
    const torn = again.filter(({ path }) => !path.includes("02-gate-evaluation"));
    const stageOne = whole.filter(({ path }) => /0[23]-/.test(path));

    expect(brokenIn(await walk([...stageOne, ...torn]))[0]).toEqual(["build", "unlinked"]);
  });
});
