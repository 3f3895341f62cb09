import { describe, expect, it } from "vitest";
import { withReversedKeys } from "../support/json.ts";
import { changed, read, valueAt } from "../support/readings.ts";

function edited(changes: Record<string, unknown>): unknown {
  return changed("checkov", changes);
}

const failed = "/1/results/failed_checks/0";

describe("checkov", () => {
  it("reads the same whatever the order of its keys", () => {
    const { reading, findings } = read(withReversedKeys(edited({})));

    expect(reading).toEqual(read(edited({})).reading);
    expect(new Set(findings)).toEqual(new Set(read(edited({})).findings));
  });

  it("reads a single framework like a list of one", () => {
    const one = valueAt(edited({}), "/1");

    expect(read(one)).toEqual(read([one]));
    expect(read(one).reading.records).toMatchObject({ passed: 9, failed: 8, skipped: 1 });
  });

  it("tells findings apart by their resource", () => {
    expect(read(valueAt(edited({}), "/1")).findings[0]?.place).toEqual({
      type: "file",
      path: "main.tf",
      line: 1,
      lineHash: "aws_s3_bucket.data",
    });
  });

  it("suppresses what a comment skipped, with its reason", () => {
    const { findings } = read(edited({}));

    expect(findings.find(({ suppression }) => suppression !== undefined)).toMatchObject({
      ruleId: "CKV_AWS_24",
      suppression: { kind: "in-source", status: "accepted", justification: "the bastion needs it" },
    });
  });

  it.each([
    [null, "unknown", []],
    [undefined, "unknown", []],
    ["CRITICAL", "critical", []],
    ["MEDIUM", "medium", []],
    ["harmless", "unknown", ["unknown-value"]],
    ["__proto__", "unknown", ["unknown-value"]],
  ])("G7: rates the severity %j as %s", (severity, expected, codes) => {
    const told = read(edited({ [`${failed}/severity`]: severity }));

    expect(told.findings[2]?.rating.severity).toBe(expected);
    expect(told.codes).toEqual(codes);
  });

  it.each([
    ["terraform", "iac"],
    ["secrets", "secrets"],
    ["sca_package", "dependencies"],
    ["sca_image", "image"],
    ["sast_python", "sast"],
    ["__proto__", "iac"],
  ])("is evidence by its framework: %s for %s", (framework, kind) => {
    expect(read({ ...(valueAt(edited({}), "/1") as object), check_type: framework }).reading.kinds).toEqual([
      kind,
    ]);
  });

  it("does not pass the hash of a secret on", () => {
    const told = read(
      edited({ [`${failed}/check_id`]: "CKV_SECRET_6", [`${failed}/resource`]: "25910f981e85ca04" }),
    );

    expect(JSON.stringify(told.findings)).not.toContain("25910f981e85ca04");
  });

  it.each(["passed", "failed", "skipped", "parsing_errors"])(
    "G5: says where the total %s is wrong",
    (name) => {
      const { disagreements } = read(edited({ [`/1/summary/${name}`]: 77 })).reading;

      expect(disagreements.map((one) => one.name)).toEqual([name]);
    },
  );

  it("G5: says where failures are gone that are still counted", () => {
    const { disagreements } = read(edited({ "/1/results/failed_checks": undefined })).reading;

    expect(disagreements).toEqual([{ name: "failed", reported: 10, counted: 2 }]);
  });

  it("says which files could not be parsed", () => {
    const told = read(edited({ "/1/results/parsing_errors": ["a.tf"], "/1/summary/parsing_errors": 1 }));

    expect(told.codes).toEqual(["partial-scan"]);
    expect(told.reading.diagnostics[0]?.message).toContain("a.tf");
    expect(told.reading.records).toMatchObject({ parsingErrors: 1 });
  });

  it.each([
    [
      "no check was made",
      { "/0/results": {}, "/0/summary": {}, "/1/results": {}, "/1/summary": {} },
      "no-records",
    ],
    ["the results are a list", { "/0/results": [] }, "unsupported-format"],
    ["a list of checks is none", { "/1/results/failed_checks": {} }, "malformed"],
    ["a check has no id", { [`${failed}/check_id`]: undefined }, "malformed"],
    ["a total is no number", { "/1/summary/failed": "8" }, "malformed"],
  ])("fails closed where %s", (_, changes, code) => {
    const { reading, codes } = read(edited(changes));

    expect(codes).toEqual([code]);
    expect(reading.clean).toBe(false);
  });
});
