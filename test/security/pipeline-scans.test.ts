import { describe, expect, it } from "vitest";
import { scanProduct } from "../support/npm-scanners.ts";

const timeout = 180_000;
/** Put together here, so that no scanner finds it in our own source. */
const token = `ghp_${"a1B2c3D4e5F6g7H8i9J0".repeat(2).slice(0, 36)}`;

describe("a product that puts files where a scan does not look", () => {
  it.each([
    ["sast", "src/node_modules/tool/run.py", { "src/a.js": "export const a = 1;\n" }],
    ["iac", "infra/node_modules/main.tf", { "a.yaml": "Resources: {A: {Type: AWS::SNS::Topic}}\n" }],
    ["dependencies", "service/node_modules/app/yarn.lock", { "package-lock.json": "{}" }],
  ])("leaves %s unscanned and is told so (%s)", async (kind, hidden, files) => {
    const { exitCode, log } = await scanProduct(kind, () => ({ ...files, [hidden]: "\n" }));

    expect(log).toContain(`it cannot judge "${hidden}"`);
    expect(exitCode).toBe(1);
  });

  it("has git write other bytes than are committed, and is told so (working-tree-encoding)", async () => {
    const { exitCode, log } = await scanProduct("secrets", () => ({
      "config/.gitattributes": "*.env working-tree-encoding=UTF-16LE\n",
      "config/a.env": Buffer.from(token, "utf16le").toString("latin1"),
    }));

    expect(log).toContain('git does not write what is committed, by "config/.gitattributes"');
    expect(exitCode).toBe(1);
  });

  it(
    "commits a secret in two bytes a letter, and it is found",
    async () => {
      const { findings } = await scanProduct("secrets", () => ({
        "a.env": Buffer.from(`TOKEN=${token}\n`, "utf16le").toString("latin1"),
      }));

      expect(findings).toEqual(["secretlint-rule-github a.env"]);
    },
    timeout,
  );

  it(
    "gives its code another ending that Node runs all the same, and it is judged",
    async () => {
      const code = "module.exports = (text) => eval(text);\n";
      const { findings } = await scanProduct("sast", () => ({
        "src/index.js": 'module.exports = require("./hidden.JS");\n',
        "src/hidden.JS": code,
        "src/older.es6": code,
      }));

      const found = (name: string): boolean => findings.includes(`no-eval src/${name}`);
      expect([found("hidden.JS"), found("older.es6")]).toEqual([true, true]);
    },
    timeout,
  );

  it(
    "writes its templates in escapes and below node_modules beside a harmless one, and they are judged",
    async () => {
      const bucket = { Resources: { B: { Type: "#", Properties: {} } } };
      const { exitCode, findings } = await scanProduct("iac", () => ({
        "harmless.yaml": "AWSTemplateFormatVersion: 2010-09-09\nResources: {T: {Type: AWS::SNS::Topic}}\n",
        "escaped.json": JSON.stringify(bucket).replace("#", "\\u0041WS::S3::Bucket"),
        "folded.yaml": 'Resources: {B: {"Type": "A\\\n  WS::S3::Bucket", Properties: {}}}\n',
        "node_modules/x/below.json": JSON.stringify(bucket).replace("#", "AWS::S3::Bucket"),
      }));

      expect(exitCode).toBe(0);
      for (const name of ["escaped.json", "folded.yaml", "x/below.json"])
        expect(findings.filter((finding) => finding.endsWith(name))).not.toEqual([]);
    },
    timeout,
  );
});
