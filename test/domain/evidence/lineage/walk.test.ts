import { beforeAll, describe, expect, it } from "vitest";
import type {
  Exhibit,
  Lineage,
  LineageRequest,
  LinkId,
} from "../../../../src/domain/evidence/lineage/lineage.ts";
import { walkLineage } from "../../../../src/domain/evidence/lineage/walk.ts";
import { billOfMaterials } from "../../../../src/domain/evidence/predicates/documents.ts";
import { statementOf } from "../../../../src/domain/evidence/predicates/judging.ts";
import { artefact } from "../../../support/evidence-predicates.ts";
import { lineageRequest, releaseEvidence, signAs, trustIn } from "../../../support/release-evidence.ts";
import { checkVerdict, commit, stageVerdict } from "../../../support/verdicts.ts";

const trust = trustIn();
const walk = (exhibits: readonly Exhibit[], some: Partial<LineageRequest> = {}): Promise<Lineage> =>
  walkLineage({ ...lineageRequest, ...some }, exhibits, trust);
const broken = ({ links }: Lineage): readonly (readonly [LinkId, string])[] =>
  links.flatMap(({ id, broken: reason }) => (reason === null ? [] : [[id, reason.kind] as const]));

let whole: readonly Exhibit[];
beforeAll(async () => {
  whole = (await releaseEvidence(signAs())).exhibits;
});

const without = (name: string): readonly Exhibit[] => whole.filter(({ path }) => !path.includes(name));

const words = (text: string): string[] => text.split(" ");
/** What lies after stage 1: its successor breaks in its own way, and all that rest on that. */
const afterSource = (first: string): readonly string[] => [
  `build ${first}`,
  "quality unreachable",
  "packaging unreachable",
];

describe("the lineage of an artefact", () => {
  it("is proved from the commit to the bill of materials", async () => {
    const lineage = await walk(whole);

    expect(lineage.links.map(({ id, summary }) => [id, summary])).toEqual([
      ["source", "passed: 1 of 1 checks passed"],
      ["build", "passed: 1 of 1 checks passed"],
      ["quality", "passed: 2 of 2 checks passed"],
      [
        "provenance",
        `built from commit ${commit} of https://github.com/acme/payments-api at refs/heads/main`,
      ],
      ["packaging", "passed: 1 of 1 checks passed"],
      ["sbom", "a CycloneDX document is signed for it"],
    ]);
    expect(lineage).toMatchObject({ holds: true, commit, unreadable: [] });
  });

  it.each([
    [
      "provenance",
      [
        ["source", "unreachable"],
        ["build", "unreachable"],
        ["quality", "unreachable"],
        ["provenance", "missing"],
        ["packaging", "unreachable"],
        ["sbom", "unreachable"],
      ],
    ],
    [
      "cyclonedx",
      [
        ["packaging", "missing-input"],
        ["sbom", "missing"],
      ],
    ],
    ["02-gate-evaluation", ["source missing", ...afterSource("unreachable")].map(words)],
    ["03-verification-summary", ["source missing", ...afterSource("missing-input")].map(words)],
    ["04-gate-evaluation", ["build missing", ...afterSource("unreachable").slice(1)].map(words)],
    ["09-verification-summary", [["packaging", "missing"]]],
  ])("breaks where %s is gone", async (name, expected) => {
    const lineage = await walk(without(name));

    expect(lineage.holds).toBe(false);
    expect(broken(lineage)).toEqual(expected);
  });

  it("asks about a commit that is named, where no provenance proves one", async () => {
    const lineage = await walk(without("provenance"), { commit });

    expect(broken(lineage)).toEqual([
      ["provenance", "missing"],
      ["packaging", "missing-input"],
    ]);
    expect(lineage.commit).toBeNull();
  });

  it("names who can mend a break, and how", async () => {
    const { links } = await walk(whole, { refs: ["refs/heads/release"] });

    for (const { broken: reason } of links.slice(3, 4)) {
      expect(reason?.message).toContain("refs/heads/release");
      expect(reason?.who).toBe("the product's team");
      expect(reason?.command).toContain("--ref");
    }
  });

  it("does not take the evidence of another commit for this one", async () => {
    const other = "b".repeat(40);
    const { exhibits } = await releaseEvidence(signAs({ sourceDigest: other }), { commit: other });
    const mixed = [
      ...without("verification-summary"),
      ...exhibits.filter(({ path }) => !path.includes("provenance")),
    ];

    expect(broken(await walk(mixed)).map(([id]) => id)).toEqual(["source", "build", "quality", "packaging"]);
  });

  it("finds the one whole chain among several that lead to the artefact", async () => {
    const other = "b".repeat(40);
    const { exhibits } = await releaseEvidence(signAs({ sourceDigest: other }), { commit: other });
    const torn = exhibits.filter(({ path }) => !path.includes("summary"));

    expect(await walk([...torn, ...whole])).toMatchObject({ holds: true, commit });
    expect(await walk([...whole, ...torn])).toMatchObject({ holds: true, commit });
    expect(await walk([...torn, ...whole], { commit: other })).toMatchObject({ holds: false });
  });

  it("breaks where a stage failed, however many checks passed", async () => {
    const failed = stageVerdict(3, "quality-security", [
      checkVerdict("tests.unit", "Unit tests", { result: "FAILED" }),
      checkVerdict("sast.findings", "SAST"),
    ]);
    const { exhibits } = await releaseEvidence(signAs(), { stages: [failed] });
    const lineage = await walk([...exhibits, ...whole.filter(({ path }) => !/0[67]-/.test(path))]);

    expect(broken(lineage)).toEqual([
      ["quality", "missing"],
      ["packaging", "missing-input"],
    ]);
  });

  it("refuses a summary that names another evaluation than the one that is here", async () => {
    const again = await releaseEvidence(
      signAs({ invocation: "https://github.com/acme/payments-api/actions/runs/8/attempts/1" }),
    );
    const swapped = whole.map((exhibit) =>
      exhibit.path.includes("02-gate-evaluation") ? (again.exhibits[2] ?? exhibit) : exhibit,
    );

    expect(broken(await walk(swapped))).toEqual(
      ["source unlinked", ...afterSource("unreachable")].map(words),
    );
  });

  it("refuses a summary about another repository's address", async () => {
    const { exhibits } = await releaseEvidence(
      signAs({ sourceRepository: "https://github.com/acme/payments-api-evil" }),
    );

    expect(broken(await walk(exhibits)).map(([id]) => id)).toEqual([
      "source",
      "build",
      "quality",
      "packaging",
    ]);
  });

  it("is another one for another artefact", async () => {
    const { links } = await walk(whole, { artefact: "e".repeat(64) });

    expect(links.find(({ id }) => id === "provenance")?.broken).toMatchObject({ kind: "missing" });
    expect(artefact.digest.sha256).not.toBe("e".repeat(64));
  });

  it("takes an SPDX document as well, and evidence of another word for it", async () => {
    const spdx = { spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT" };
    const { exhibits } = await releaseEvidence(signAs(), { bill: billOfMaterials(artefact, spdx) });
    const { links, holds } = await walk(exhibits);

    expect(holds).toBe(true);
    expect(links.at(-1)?.summary).toBe("an SPDX document is signed for it");
  });

  it("takes the documents about an image's platforms where stage 4 names them, and no others", async () => {
    const platform = { name: "linux/amd64", digest: { sha256: "1".repeat(64) } };
    const bom = billOfMaterials(platform, { bomFormat: "CycloneDX", specVersion: "1.6" });
    const named = await releaseEvidence(signAs(), { bill: bom });
    const stray = [...without("cyclonedx"), { path: "stray", bundle: await signAs()(bom, "judge-release") }];

    expect((await walk(named.exhibits)).links.at(-1)).toMatchObject({
      summary: "a CycloneDX document is signed for its platforms",
      broken: null,
    });
    expect(broken(await walk(stray))).toEqual([
      ["packaging", "missing-input"],
      ["sbom", "missing"],
    ]);

    // Stage 4 of a second release of the same bytes, whose own documents did not come along, takes nothing away.
    const again = (await releaseEvidence(signAs())).exhibits.filter(({ path }) => /0[89]-/.test(path));
    expect((await walk([...again, ...named.exhibits])).holds).toBe(true);
    expect((await walk([...named.exhibits, ...again])).holds).toBe(true);
  });

  it("refuses a predicate that is none of its kind, by name", async () => {
    const statement = statementOf("https://slsa.dev/verification_summary/v1", artefact, {
      verificationResult: "PASSED",
    });
    const bundle = await signAs()(statement, "judge-release");
    const { links } = await walk([...without("09-verification-summary"), { path: "broken", bundle }]);

    expect(links.find(({ id }) => id === "packaging")?.broken).toMatchObject({
      kind: "refused",
      refusals: [{ path: "broken", code: "predicate" }],
    });
  });

  it("does not read what nobody here knows", async () => {
    const bundle = await signAs()(
      statementOf("https://example.com/strange/v1", artefact, {}),
      "judge-release",
    );

    expect(await walk([...whole, { path: "strange", bundle }])).toMatchObject({
      holds: true,
      unreadable: [{ path: "strange", code: "predicate-type" }],
    });
  });

  it("lists what nobody could open, and is not broken by it", async () => {
    const junk = { path: "bundles/99-junk.json", bundle: new TextEncoder().encode("junk") };

    expect(await walk([junk, ...whole])).toMatchObject({
      holds: true,
      unreadable: [{ path: junk.path, code: "not-a-bundle" }],
    });
  });
});
