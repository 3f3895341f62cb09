import { describe, expect, it } from "vitest";
import { type InstanceSettings, renderSettings } from "../../../src/domain/instance/settings.ts";
import { parseSettings } from "../../../src/policy/instance/settings-file.ts";

const settings: InstanceSettings = {
  organization: "acme",
  repository: "platform",
  repositoryId: 987,
  teams: {
    platform: "platform",
    governance: "risk",
    "security-lead": "sec.leads",
    "release-manager": "release_1",
    "product-owner": "123",
  },
  scanners: "npm",
};

describe("settings of an instance", () => {
  it("read back", () => {
    const text = renderSettings({ ...settings, teams: { ...settings.teams, "product-owner": "owners" } });

    expect(parseSettings(text).teams["product-owner"]).toBe("owners");
    expect(parseSettings(text).repositoryId).toBe(987);
  });

  it("keep a slug that looks like a number", () => {
    expect(parseSettings(renderSettings(settings))).toEqual(settings);
  });

  it("keep where the instance signs, and whose machines count", () => {
    const signing = {
      ...{ fulcio: "https://fulcio.acme.example", timestamp: "https://tsa.acme.example" },
      ...{ rekor: null, rekorVersion: 1 as const },
    };
    const own = { ...settings, signing, runnerGroups: ["hardened: eu"] };

    expect(parseSettings(renderSettings(own))).toEqual(own);
  });

  it.each([
    ["nothing", ""],
    ["a signing service that is no address", `${renderSettings(settings)}signing: {fulcio: here}\n`],
    ["a list", "- a\n"],
    ["an unknown key", `${renderSettings(settings)}more: 1\n`],
    ["another schema", renderSettings(settings).replace("instance/v1", "instance/v2")],
    ["an owner that is a path", renderSettings(settings).replace('"acme"', "../x")],
    ["no YAML", "a: [1\n"],
    ["an alias", `${renderSettings(settings).replace("scanners: npm", "scanners: &a npm\nrepository2: *a")}`],
  ])("are refused if they are %s", (_, text) => {
    const file = "policy/instance.yml:";
    const refusal = { code: "invalid-config", at: expect.stringContaining(file) };

    expect(() => parseSettings(text)).toThrow(expect.objectContaining(refusal));
  });
});
