import { expect, it } from "vitest";
import type { Finding } from "../../../src/domain/finding/finding.ts";
import { diffBills } from "../../../src/domain/sbom/diff.ts";
import { newlyKnown, vulnerabilityIn } from "../../../src/domain/sbom/newly-known.ts";

const component = (name: string, version: string, licence = "MIT") => ({
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  licences: [licence],
});

it("tells what came, went, moved and changed its licence", () => {
  const before = [
    component("a", "1.0.0"),
    component("b", "2.0.0"),
    component("c", "1.0.0"),
    component("d", "1.0.0"),
  ];
  const after = [
    component("a", "1.10.0"),
    component("b", "1.9.0"),
    component("c", "1.0.0", "ISC"),
    component("e", "1.0.0"),
  ];

  expect(diffBills(before, after)).toEqual({
    added: ["pkg:npm/e@1.0.0"],
    removed: ["pkg:npm/d@1.0.0"],
    versions: [
      { name: "pkg:npm/a", from: ["1.0.0"], to: ["1.10.0"], direction: "upgraded" },
      { name: "pkg:npm/b", from: ["2.0.0"], to: ["1.9.0"], direction: "downgraded" },
    ],
    licences: [{ name: "pkg:npm/c", from: ["MIT"], to: ["ISC"] }],
  });
});

it("says nothing of two equal bills, and gives versions without an order no direction", () => {
  expect(diffBills([component("a", "1.0.0")], [component("a", "1.0.0")])).toEqual({
    ...{ added: [], removed: [], versions: [], licences: [] },
  });
  expect(diffBills([component("a", "1:2-3")], [component("a", "1:2-4")]).versions[0]?.direction).toBe(
    "changed",
  );
});

it("finds the vulnerabilities that only became known, whatever name a scanner uses", () => {
  const finding = (ruleId: string, purl: string, aliases: string[] = []): Finding => ({
    ...{ ruleId, aliases, message: ruleId, place: { type: "package", purl } },
    rating: { severity: "high", source: "label", native: "high" },
  });
  const before = {
    components: [component("a", "1.0.0"), component("b", "1.0.0")],
    vulnerabilities: vulnerabilityIn(finding("CVE-1", "pkg:npm/a@1.0.0")),
  };
  const after = [
    finding("GHSA-1", "pkg:npm/a@1.0.0", ["cve-1"]),
    finding("CVE-2", "pkg:npm/a@1.0.0"),
    finding("CVE-3", "pkg:npm/b@2.0.0"),
  ].flatMap(vulnerabilityIn);

  expect(newlyKnown(before, after)).toEqual([{ id: "CVE-2", severity: "high", purl: "pkg:npm/a@1.0.0" }]);
});
