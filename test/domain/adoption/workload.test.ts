import { describe, expect, it } from "vitest";
import { gatedGlobs } from "../../../src/domain/adoption/gated.ts";
import { diffLines } from "../../../src/domain/adoption/line-diff.ts";
import { wantedFiles } from "../../../src/domain/adoption/wanted-files.ts";
import { signsOf } from "../../../src/domain/adoption/workload.ts";
import { manifest, snapshotOf } from "../../support/repository-snapshot.ts";

describe("signs of a workload", () => {
  it.each([
    [{ Dockerfile: "FROM x" }, "container"],
    [{ "serverless.yml": "" }, "serverless"],
    [{ "template.yaml": "Type: AWS::Serverless::Function" }, "serverless"],
    [{ "package.json": manifest({}, ["@types/aws-lambda"]) }, "serverless"],
    [{ "app/src/main/AndroidManifest.xml": "" }, "mobile"],
    [{ "package.json": manifest({}, ["react-native"]), Dockerfile: "" }, "mobile"],
    [{ "pubspec.yaml": "flutter:\n" }, "mobile"],
    [{ "dags/a.py": "" }, "data-pipeline"],
    [{ "datapackage.json": "{}", Dockerfile: "" }, "data-pipeline"],
    [{ "requirements.txt": "pyspark==4.0" }, "data-pipeline"],
    [{ "main.tf": "" }, "infra-module"],
    [{ "templates/x.yaml": "AWSTemplateFormatVersion: x" }, "infra-module"],
  ])("%j is %s", (files, type) => {
    expect(signsOf(snapshotOf(files))[0]?.type).toBe(type);
  });

  it("are none where nothing says what ships", () => {
    expect(signsOf(snapshotOf({ "README.md": "", "package.json": "[" }))).toEqual([]);
  });
});

describe("gated source", () => {
  it("is each folder with source at the root, and kinds of files there", () => {
    const files = {
      "src/a.ts": "",
      "cmd/b.go": "",
      "main.py": "",
      "test/x.ts": "",
      ".github/a.js": "",
      "eslint.config.js": "",
      "docs/a.py": "",
    };

    expect(gatedGlobs(snapshotOf(files))).toEqual(["*.py", "cmd/**", "src/**"]);
  });

  it("is the templates of an infrastructure module, and no other YAML", () => {
    const files = { "templates/a.yaml": "AWSTemplateFormatVersion: x", "config/b.yaml": "a: 1" };

    expect(gatedGlobs(snapshotOf(files))).toEqual(["templates/**"]);
  });

  it("is left to the platform where there are too many folders", () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}/a.ts`, ""]));

    expect(gatedGlobs(snapshotOf(files))).toEqual([]);
  });
});

describe("files that are read", () => {
  it("are few, however large the repository", () => {
    const paths = Array.from({ length: 5_000 }, (_, index) => `packages/p${index}/package.json`);

    expect(
      wantedFiles(["package.json", ".github/CODEOWNERS", "node_modules/a/package.json", ...paths]),
    ).toHaveLength(80);
    expect(wantedFiles(paths)[0]).toBe("packages/p0/package.json");
  });
});

describe("the difference of two texts", () => {
  it.each([
    ["", "a\nb\n", "+a+b"],
    ["a\nb\nc\nd\n", "a\nb\nX\nd\n", " a b-c+X d"],
    ["a\n", "a\n", ""],
    ["a\nb\n", "", "-a-b"],
  ])("of %j and %j", (before, after, lines) => {
    expect(
      diffLines(before, after)
        .map(({ mark, text }) => mark + text)
        .join(""),
    ).toBe(lines);
  });
});
