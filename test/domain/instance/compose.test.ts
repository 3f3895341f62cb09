import { describe, expect, it } from "vitest";
import { readRelease } from "../../../src/cli/instance/release-files.ts";
import { composeInstance } from "../../../src/domain/instance/compose.ts";
import type { InstanceFile } from "../../../src/domain/instance/file.ts";
import { profileNames } from "../../../src/domain/instance/platform-policy.ts";
import type { InstanceSettings } from "../../../src/domain/instance/settings.ts";
import { parseCode } from "../../../src/domain/organization/code.ts";
import { lintPolicy } from "../../../src/policy/review/lint.ts";
import { instanceHome } from "../../support/instance-home.ts";

const settings: InstanceSettings = {
  organization: "acme",
  repository: "platform",
  repositoryId: 987,
  teams: {
    platform: "platform",
    governance: "risk",
    "security-lead": "appsec",
    "release-manager": "risk",
    "product-owner": "risk",
  },
  scanners: "default",
};
const teamIds = { platform: 1, governance: 2, "security-lead": 3, "release-manager": 2, "product-owner": 2 };

function compose(
  changes: Readonly<Record<string, string | null>> = {},
  more: Partial<InstanceSettings> = {},
) {
  const release = readRelease(instanceHome(changes));
  const files = composeInstance({ release, version: "0.1.0", settings: { ...settings, ...more }, teamIds });
  const text = (path: string): string => textOf(files, path);
  return { files, text };
}

function textOf(files: readonly InstanceFile[], path: string): string {
  const found = files.find((file) => file.path === path);
  return found === undefined ? "" : new TextDecoder().decode(found.bytes);
}

describe("an instance", () => {
  it("has each path once, none of the sandbox, and no workflow that is handed out otherwise", () => {
    const { files } = compose({ "workflows/probe.yml": "on: push\njobs: {}\n" });
    const paths = files.map(({ path }) => path);

    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith("dist/sandbox/") || path.startsWith("workflows/"))).toEqual(
      [],
    );
    expect(paths).toContain(".github/workflows/pull-request.yml");
    expect(paths).not.toContain(".github/workflows/probe.yml");
  });

  it("has a policy without a fault, with its own workflow in every profile", () => {
    const { text } = compose();
    const policy = text("policy/platform.yml");

    const platform = { path: "policy/platform.yml", text: policy };
    const product = { path: ".github/assaygate.yml", text: text(".github/assaygate.yml") };
    const problems = lintPolicy({ platform, product, profile: "container" });
    expect(problems.filter(({ level }) => level === "error")).toEqual([]);
    expect(policy.match(/987:\.github\/workflows\/pull-request\.yml/g)).toHaveLength(
      profileNames(policy).length,
    );
    expect(policy).toContain("@acme/appsec");
    expect(policy).not.toContain("@ORG/");
  });

  it("has rulesets that name its number, the rings and the teams", () => {
    const { files } = compose();
    const code = parseCode(files.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) })));

    expect(code.rulesets.map(({ name }) => name)).toEqual([
      "assaygate-canary",
      "assaygate-ledgers",
      "assaygate-stable",
    ]);
    expect(JSON.stringify(code.rulesets[2]?.rules)).toContain(
      '"repository_id":987,"path":".github/workflows/pull-request.yml","ref":"refs/heads/stable"',
    );
    expect(JSON.stringify(code.rulesets[0]?.rules)).toContain('{"type":"Team","id":3}');
    expect(code.rulesets.map(({ enforcement }) => enforcement)).toEqual(["evaluate", "active", "evaluate"]);
    expect(JSON.stringify(code)).not.toContain("{{");
    const profile = code.properties.find(({ property_name }) => property_name === "assaygate-profile");
    expect(profile?.["allowed_values"]).toContain("infra-module");
    expect(code.properties.every(({ values_editable_by }) => values_editable_by === "org_actors")).toBe(true);
  });

  it("takes a scanner of the chosen set in place of the usual one, and keeps the usual one of other kinds", () => {
    const scanners = {
      "scanners/sast.yml": "usual sast\n",
      "scanners/image.yml": "usual image\n",
      "scanners/npm/image.yml": null,
      "scanners/npm/sast.yml": "npm sast\n",
      "scanners/npm/eslint/package-lock.json": "{}\n",
    };

    const usual = compose(scanners);
    const npm = compose(scanners, { scanners: "npm" });

    expect(usual.text("scanners/sast.yml")).toBe("usual sast\n");
    expect(npm.text("scanners/sast.yml")).toBe("npm sast\n");
    expect(npm.text("scanners/image.yml")).toBe("usual image\n");
    expect(npm.text("scanners/npm/eslint/package-lock.json")).toBe("{}\n");
  });

  it.each(["dist/cli.js", "policy/platform.yml", "workflows/rulesets/ring.json"])(
    "is not made of a release without %s",
    (path) => {
      expect(() => compose({ [path]: null })).toThrow(
        `expected a whole release beside this command: ${path}`,
      );
    },
  );
});
