import { describe, expect, it } from "vitest";
import type { ArtefactFact } from "../../../src/domain/artifact/fact.ts";
import type { Facts } from "../../../src/domain/facts/facts.ts";
import type { EffectivePolicy } from "../../../src/policy/effective.ts";
import { evaluate } from "../../../src/policy/evaluate.ts";
import { checkIn, facts, now, policyFor } from "../../support/judging.ts";

const digest = "d".repeat(64);
const made: ArtefactFact = {
  type: "oci-layout",
  path: "dist-image",
  plan: null,
  schema: null,
  delivery: { state: "read", artifact: 7, sha256: "a".repeat(64), files: 3 },
  subject: {
    state: "known",
    value: {
      name: "dist-image",
      digest: { sha256: digest },
      mediaType: "application/vnd.oci.image.index.v1+json",
      platforms: [],
      others: [],
    },
  },
  rebuild: null,
};

const instance: EffectivePolicy = { ...policyFor("{}", "container"), source: "instance" };

function judge(artefact: Partial<ArtefactFact> | null, some: Partial<Facts> = {}, policy = instance) {
  const packaged = artefact === null ? {} : { artefact: { ...made, ...artefact } };
  const judged = evaluate(facts([], { event: "push", jobs: [], ...packaged, ...some }), policy, now);
  return {
    get check() {
      return checkIn(judged, "lineage.artefact");
    },
    stages: judged.stages.map(({ name }) => name),
  };
}

describe("lineage.artefact", () => {
  it("names what is released by its digest", () => {
    expect(judge({}).check).toMatchObject({ result: "PASSED", summary: `dist-image is sha256:${digest}` });
    expect(judge({}).stages).toContain("packaging");
  });

  it("is not run where a release packages nothing", () => {
    expect(judge(null).check).toMatchObject({ result: "NOT_RUN", reason: "not-packaged" });
  });

  it("is about nothing before a merge, and then the verdict has no stage for it", () => {
    const policy = {
      ...instance,
      checks: instance.checks.filter(({ id }) => !id.startsWith("sbom.") && id !== "build.reproducible"),
    };
    const early = judge(null, { event: "pull_request" }, policy);

    expect(early.stages).not.toContain("packaging");
    expect(judge(null, { jobs: null }, policy).stages).not.toContain("packaging");
  });

  it("is not met by bytes that are no such artefact", () => {
    const subject = { state: "unknown", why: "expected index.json, found none" } as const;

    expect(judge({ subject }).check).toMatchObject({ result: "FAILED", reason: "malformed" });
  });

  it("is not met by an artefact of another form than the workload's", () => {
    expect(judge({ type: "zip" }).check).toMatchObject({
      result: "FAILED",
      reason: "wrong-form",
      summary: "expected an artefact that is oci-layout, found zip",
    });
  });

  it("is not run where the job left none, and undecided where it could not be read", () => {
    const refused = { state: "refused", reason: "job-failed", message: "no package" } as const;
    const unknown = { state: "unknown", why: "an outage", cause: "outage" } as const;

    expect(judge({ delivery: refused }).check).toMatchObject({ result: "NOT_RUN", reason: "job-failed" });
    expect(judge({ delivery: unknown }).check).toMatchObject({ result: "ERROR", reason: "outage" });
  });
});
