import { describe, expect, it } from "vitest";
import { fixtureJson } from "../support/fixture-json.ts";
import { read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const good = () => fixtureJson("pip-audit");

describe("pip-audit", () => {
  it("tells one finding for each vulnerability, with all its names and no severity", () => {
    expect(read(good()).findings[0]).toEqual({
      ruleId: "PYSEC-2021-66",
      aliases: ["GHSA-g3rq-g295-4j3m", "CVE-2020-28493", "SNYK-PYTHON-JINJA2-1012994"],
      rating: { severity: "unknown", source: "none", native: "" },
      message: expect.stringMatching(/^jinja2@2\.11\.2: This affects the package jinja2/),
      place: { type: "package", purl: "pkg:pypi/jinja2@2.11.2" },
      package: { name: "jinja2", version: "2.11.2", fixedIn: "2.11.3" },
    });
  });

  it.each([
    ["the bare array of old versions", good().dependencies],
    ["keys in another order", withReversedKeys(good())],
  ])("reads %s", (_, audit) => {
    const { reading } = read(audit);

    expect(reading).toMatchObject({ clean: true, records: read(good()).reading.records });
  });

  it("names the nearest fix, or none", () => {
    const audit = good();
    audit.dependencies[0].vulns[0].fix_versions = ["2.10.9", "3.0.0", "2.11.3"];
    audit.dependencies[1].vulns[0].fix_versions = [];

    expect(read(audit).findings.map((finding) => finding.package?.fixedIn)).toEqual(["2.11.3", undefined]);
  });

  it("remarks on a dependency that was skipped", () => {
    const audit = good();
    audit.dependencies[2] = { name: "six", skip_reason: "not on PyPI" };

    const { reading, codes } = read(audit);

    expect(reading.clean).toBe(true);
    expect(codes).toEqual(["skipped-input"]);
    expect(reading.diagnostics[0]?.at).toBe("/dependencies/2");
  });

  it.each(["all-skipped", "nothing-audited"])("fails closed on %s", (name) => {
    const { reading, codes } = read(fixtureJson("pip-audit", name));

    expect(reading.clean).toBe(false);
    expect(codes).toContain("no-records");
  });

  it.each([
    ["neither vulnerabilities nor a reason", [{ name: "six", version: "1" }], "malformed"],
    ["no name", [{ vulns: [] }], "malformed"],
    ["a vulnerability without an id", [{ name: "six", version: "1", vulns: [{}] }], "malformed"],
    ["vulnerabilities that are no list", [{ name: "six", version: "1", vulns: {} }], "malformed"],
  ])("fails closed on a dependency with %s", (_, more, code) => {
    const { reading, codes } = read({ dependencies: [...good().dependencies, ...more], fixes: [] });

    expect(reading.clean).toBe(false);
    expect(codes).toEqual([code]);
  });

  it.each([[[]], [{ dependencies: [] }], [{ dependencies: [{ ref: "a" }] }]])("leaves %j alone", (report) => {
    expect(read(report).reading.format).toBeNull();
  });

  it("G7: counts packages with the names of prototypes", () => {
    const audit = good();
    audit.dependencies[0].name = "__proto__";

    expect(read(audit).findings[0]?.place).toEqual({ type: "package", purl: "pkg:pypi/--proto--@2.11.2" });
  });
});
