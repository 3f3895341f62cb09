import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Exhibit, Lineage } from "../../../../src/domain/evidence/lineage/lineage.ts";
import { walkLineage } from "../../../../src/domain/evidence/lineage/walk.ts";
import { lineageRequest, releaseEvidence, signAs, trustIn } from "../../../support/release-evidence.ts";
import { checkVerdict, stageVerdict } from "../../../support/verdicts.ts";

const trust = trustIn();
const walk = (exhibits: readonly Exhibit[]): Promise<Lineage> => walkLineage(lineageRequest, exhibits, trust);

let whole: readonly Exhibit[];
beforeAll(async () => {
  whole = (await releaseEvidence(signAs())).exhibits;
});

describe("the monotonic rule", () => {
  it("never turns a no into a yes by dropping evidence, whatever is dropped", async () => {
    const bad = (await releaseEvidence(signAs({ runnerEnvironment: "self-hosted" }))).exhibits;
    const failed = stageVerdict(3, "quality-security", [
      checkVerdict("tests.unit", "U", { result: "FAILED" }),
    ]);
    const red = (await releaseEvidence(signAs(), { stages: [failed] })).exhibits;
    // Another run of the same commit, whose statements rest on each other and not on those of the first.
    const invocation = "https://github.com/acme/payments-api/actions/runs/8/attempts/1";
    const again = (await releaseEvidence(signAs({ invocation }))).exhibits;
    const pool = [...whole, ...bad, ...red, ...again];
    const some = fc.subarray(pool);

    await fc.assert(
      fc.asyncProperty(
        some.chain((set) => fc.tuple(fc.constant(set), fc.subarray([...set]))),
        async ([set, subset]) => {
          const [more, less] = [await walk(set), await walk(subset)];

          expect(less.holds && !more.holds).toBe(false);
          for (const [index, link] of less.links.entries())
            if (link.broken === null) expect(more.links[index]?.broken).toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });

  it("lets the whole hold whatever is added", async () => {
    const bad = (await releaseEvidence(signAs({ sourceRef: "refs/heads/feature" }))).exhibits;

    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...bad]), async (added) => {
        expect((await walk([...added, ...whole])).holds).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
