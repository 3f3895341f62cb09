import { describe, expect, it } from "vitest";
import { kindsOfTool } from "../../../src/domain/report/tool-kinds.ts";

describe("what a report is evidence for, by its tool", () => {
  it.each([
    ["ESLint", "lint"],
    ["golangci-lint", "lint"],
    ["Gitleaks", "secrets"],
    ["gitleaks", "secrets"],
    ["secretlint", "secrets"],
    ["Checkov", "iac"],
    ["tfsec", "iac"],
    ["ZAP", "dast"],
    ["OWASP ZAP", "dast"],
    ["OSV-Scanner", "dependencies"],
    ["osv-scanner", "dependencies"],
    ["Snyk Open Source", "dependencies"],
    ["Snyk Container", "image"],
    ["axe-core", "accessibility"],
    ["CodeQL", "sast"],
    ["Semgrep OSS", "sast"],
    ["SnykCode", "sast"],
    ["", "sast"],
    [undefined, "sast"],
    ["__proto__", "sast"],
    ["constructor", "sast"],
  ])("takes %j for %s", (tool, kind) => {
    expect(kindsOfTool(tool)).toEqual([kind]);
  });

  it("does not take a tool for another one whose name it begins with", () => {
    expect(kindsOfTool("eslint-with-more")).toEqual(["sast"]);
    expect(kindsOfTool("my gitleaks")).toEqual(["sast"]);
  });

  it("takes a scan of an image for one", () => {
    expect(kindsOfTool("Grype", { isImage: true })).toEqual(["image"]);
    expect(kindsOfTool("Grype")).toEqual(["dependencies"]);
  });

  it.each<[name: string, isImage: boolean, classes: string[], kinds: string[]]>([
    ["an image", true, ["OsPackageVulnerability", "LanguageSpecificPackageVulnerability"], ["image"]],
    ["an image with secrets in it", true, ["Secret"], ["image", "secrets"]],
    ["files", false, ["LanguageSpecificPackageVulnerability"], ["dependencies"]],
    [
      "files with secrets",
      false,
      ["LanguageSpecificPackageVulnerability", "Secret"],
      ["dependencies", "secrets"],
    ],
    ["configuration", false, ["Misconfiguration"], ["iac"]],
    ["nothing found", false, [], ["dependencies"]],
    ["classes of another tool", false, ["__proto__"], ["dependencies"]],
  ])("takes Trivy by its target: %s", (_, isImage, classes, kinds) => {
    expect(kindsOfTool("Trivy", { isImage, classes: new Set(classes) })).toEqual(kinds);
  });
});
