import { beforeAll, describe, expect, it } from "vitest";
import type { Exhibit } from "../../src/domain/evidence/lineage/lineage.ts";
import { walkLineage } from "../../src/domain/evidence/lineage/walk.ts";
import { gateEvaluationKind } from "../../src/domain/evidence/predicates/gate-evaluation.ts";
import type { Statement } from "../../src/domain/evidence/statement.ts";
import { asking, deskWith, releaseFiles, signersText } from "../support/dossier.ts";
import { artefact } from "../support/evidence-predicates.ts";
import { lineageRequest, releaseEvidence, signAs, trustIn } from "../support/release-evidence.ts";
import { realVerdict } from "../support/tiny-policy.ts";
import { checkVerdict, stageVerdict } from "../support/verdicts.ts";

const trust = trustIn();
const holds = async (exhibits: readonly Exhibit[]): Promise<boolean> =>
  (await walkLineage(lineageRequest, exhibits, trust)).holds;

const statementIn = ({ bundle }: Exhibit): Statement =>
  JSON.parse(new TextDecoder().decode(bundle)).statement;

/** Denies where it sees a failed stage, and allows where it sees none: what most gates do. */
function naiveHolds(exhibits: readonly Exhibit[]): boolean {
  const evaluations = exhibits
    .map(statementIn)
    .filter(({ predicateType }) => predicateType === gateEvaluationKind.type);
  return !evaluations.some(({ predicate }) => JSON.stringify(predicate).includes('"result":"FAILED"'));
}

let whole: readonly Exhibit[];
let red: readonly Exhibit[];
beforeAll(async () => {
  whole = (await releaseEvidence(signAs())).exhibits;
  const failed = stageVerdict(3, "quality-security", [
    checkVerdict("tests.unit", "Unit tests", { result: "FAILED" }),
  ]);
  red = (await releaseEvidence(signAs(), { stages: [failed] })).exhibits;
});

describe("the bad statement is hidden", () => {
  it("lets a naive verifier allow, and never ours", async () => {
    const before = red;
    const after = red.filter(({ path }) => !path.includes("gate-evaluation"));

    expect([naiveHolds(before), naiveHolds(after)]).toEqual([false, true]);
    expect([await holds(before), await holds(after)]).toEqual([false, false]);
  });
});

describe("evidence of a good release is spliced into a bad one", () => {
  it("does not help the artefact of another commit", async () => {
    const other = "b".repeat(40);
    const own = { name: "evil", digest: { sha256: "e".repeat(64) } };
    const evil = (
      await releaseEvidence(signAs({ sourceDigest: other }), { commit: other, artefact: own, stages: [] })
    ).exhibits;
    const lineage = await walkLineage(
      { ...lineageRequest, artefact: "e".repeat(64) },
      [...whole, ...evil],
      trust,
    );

    expect(lineage.commit).toBe(other);
    expect(lineage.links.filter(({ broken }) => broken === null).map(({ id }) => id)).toEqual([
      "provenance",
      "sbom",
    ]);
  });

  it("does not help an artefact whose provenance claims a commit that its run was not of", async () => {
    const liar = (await releaseEvidence(signAs({ sourceDigest: "b".repeat(40) }))).exhibits;
    const without = whole.filter(({ path }) => !path.includes("provenance"));

    expect(await holds([...without, ...liar])).toBe(false);
  });
});

describe("the build signs for the gate", () => {
  it("is refused: a file may say what signers.yml lets it say, and nothing else", async () => {
    const run = `https://github.com/acme/platform/.github/workflows/run-build.yml@refs/heads/stable`;
    const forged = (await releaseEvidence(signAs({ subjectAlternativeName: run, signerUri: run }))).exhibits;
    const { links } = await walkLineage(lineageRequest, forged, trust);

    expect(links.find(({ id }) => id === "provenance")?.broken?.refusals[0]?.code).toBe("signer-workflow");
    expect(await holds(forged)).toBe(false);
  });

  it("is refused where one judge file signs in the name of the other", async () => {
    const swapped: readonly Exhibit[] = (
      await releaseEvidence((statement, file) =>
        signAs()(statement, file === "judge-source" ? "judge-release" : file),
      )
    ).exhibits;

    expect(await holds(swapped)).toBe(false);
  });
});

describe("a dossier vouches for itself", () => {
  it("is never asked: its own signers, policy, root and page decide nothing", async () => {
    const evil = signAs({
      sourceRepository: "https://github.com/acme/payments-api",
      runnerEnvironment: "self-hosted",
    });
    const files = await releaseFiles(await releaseEvidence(evil, { real: realVerdict() }));
    const lax = signersText().replaceAll("triggers: [push]", "triggers: [push]\n    runners: [self-hosted]");
    const desk = deskWith({ ...files, "signers.yml": lax, "dossier.html": "<h1>Proved</h1>" });

    expect(await desk.run("verify", ["release", ...asking])).toMatchObject({
      code: 1,
      out: expect.stringContaining("[runner]"),
    });
    expect(lax).toContain("self-hosted");
    expect(artefact.digest.sha256).toHaveLength(64);
  });
});
