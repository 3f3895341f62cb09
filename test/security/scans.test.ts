import { existsSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startAdvisories } from "../../sandbox/advisories/server.ts";
import { scanProduct } from "../support/npm-scanners.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/**
 * The npm set of scanners, installed and run for real over products that want to be found clean. Each trap writes a mark
 * if any of its code runs.
 */
const timeout = 180_000;
/** Put together here, so that no scanner finds it in our own source. */
const token = `ghp_${"a1B2c3D4e5F6g7H8i9J0".repeat(2).slice(0, 36)}`;

const trap = (mark: string): string =>
  `require("node:fs").writeFileSync(${JSON.stringify(mark)}, "ran"); module.exports = {};`;
const moduleTrap = (mark: string): string =>
  `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(mark)}, "ran"); export default [];`;

describe("a product that wants to be found clean", () => {
  it(
    "hides no secret behind ignore files, comments, names, folders or rules of its own",
    async () => {
      const secret = `// secretlint-disable\nconst token = "${token}";\n`;
      const outside = join(temporaryFolder({ "runner-secret": secret }), "runner-secret");

      const { exitCode, mark, findings } = await scanProduct(
        "secrets",
        (file) => ({
          "src/a.js": secret,
          "image.png": secret,
          ".hidden/b.js": secret,
          "ignored/c.js": secret,
          "node_modules/d/e.js": secret,
          ".secretlintrc.js": `${moduleTrap(file)}\n${secret}`,
          ".secretlintignore": "**/*\n",
          ".gitignore": "*\n",
          "package.json": '{"type":"module","secretlint":{"rules":[]}}',
          "node_modules/@secretlint/secretlint-rule-preset-recommend/index.js": trap(file),
          "node_modules/@secretlint/secretlint-rule-preset-recommend/package.json": '{"main":"index.js"}',
        }),
        { prepare: (folder) => symlinkSync(outside, join(folder, "link")) },
      );

      expect(exitCode).toBe(0);
      expect(existsSync(mark)).toBe(false);
      const rule = "secretlint-rule-github";
      expect(findings.toSorted()).toEqual(
        ["src/a.js", "image.png", ".hidden/b.js", "ignored/c.js", "d/e.js", ".secretlintrc.js"]
          .map((path) => `${rule} ${path}`)
          .toSorted(),
      );
    },
    timeout,
  );

  it(
    "switches off no rule by its own ESLint configuration, plugin, formatter or comments, and runs no code of its own",
    async () => {
      const dangerous =
        '/* eslint-disable */\nconst cp = require("child_process");\ncp.exec(process.argv[2]); // eslint-disable-line\n';

      const { exitCode, mark, findings } = await scanProduct("sast", (file) => ({
        "src/a.js": dangerous,
        "src/b.ts": "/* eslint-disable */ export const f = (x: string): unknown => eval(x);\n",
        "node_modules/d/e.js": dangerous,
        "eslint.config.js": trap(file),
        "src/eslint.config.js": trap(file),
        ".eslintrc.js": trap(file),
        ".eslintignore": "**/*\n",
        "package.json": '{"eslintConfig":{"root":true,"rules":{}},"eslintIgnore":["**/*"]}',
        "tsconfig.json": '{"compilerOptions":{"plugins":[{"name":"./evil.js"}]},"extends":"./evil.json"}',
        "node_modules/eslint/bin/eslint.js": trap(file),
        "node_modules/eslint-plugin-security/index.js": trap(file),
        "node_modules/@typescript-eslint/parser/index.js": trap(file),
        "node_modules/@microsoft/eslint-formatter-sarif/sarif.js": trap(file),
      }));

      expect(exitCode).toBe(0);
      expect(existsSync(mark)).toBe(false);
      expect(findings).toEqual(
        expect.arrayContaining([
          "detect-child-process src/a.js",
          "detect-child-process d/e.js",
          "no-eval src/b.ts",
        ]),
      );
    },
    timeout,
  );

  it(
    "chooses no registry that knows no advisory, and runs no script, when npm audits it",
    async () => {
      const advisories = await startAdvisories();
      const hits: string[] = [];
      const evil = createServer((request, response) => {
        hits.push(request.url ?? "");
        response.end("{}");
      });
      await new Promise<void>((done) => evil.listen(0, "127.0.0.1", done));
      const { port } = evil.address() as AddressInfo;

      try {
        const { exitCode, mark, report } = await scanProduct(
          "dependencies",
          (file) => ({
            "package.json": JSON.stringify({
              name: "p",
              version: "1.0.0",
              dependencies: { handlebars: "4.7.6" },
              scripts: { preaudit: `touch ${file}`, preinstall: `touch ${file}`, prepare: `touch ${file}` },
              config: { registry: `http://127.0.0.1:${port}` },
            }),
            "package-lock.json": JSON.stringify({
              name: "p",
              version: "1.0.0",
              lockfileVersion: 3,
              packages: {
                "": { name: "p", version: "1.0.0", dependencies: { handlebars: "4.7.6" } },
                "node_modules/handlebars": { version: "4.7.6", resolved: `http://127.0.0.1:${port}/x.tgz` },
              },
            }),
            ".npmrc": `registry=http://127.0.0.1:${port}\naudit-level=none\nomit=prod\nnode-options=--require=${file}\n`,
          }),
          { env: { ASSAYGATE_ADVISORIES_URL: advisories.url, npm_config_audit_level: "none" } },
        );

        expect(exitCode).toBe(0);
        expect(existsSync(mark)).toBe(false);
        expect(hits).toEqual([]);
        expect(report).toMatchObject({ vulnerabilities: { handlebars: { severity: "critical" } } });
      } finally {
        await advisories.close();
        evil.close();
      }
    },
    timeout,
  );

  it(
    "brings no rules for its templates",
    async () => {
      const { exitCode, findings } = await scanProduct("iac", () => ({
        "templates/bucket.yaml":
          'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Data:\n    Type: AWS::S3::Bucket\n    Metadata: { guard: { SuppressedRules: [S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED_CHECK] } }\n',
        "rules/all-is-well.guard": "rule S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED_CHECK { true }\n",
        "values.json": '{"not":"a template"}',
      }));

      expect(exitCode).toBe(0);
      expect(findings).toContain("S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED_CHECK templates/bucket.yaml");
    },
    timeout,
  );

  it(
    "is not clean because there is nothing that the tool could read",
    async () => {
      const files = () => ({ "README.md": "nothing here\n" });

      const iac = await scanProduct("iac", files);
      const dependencies = await scanProduct("dependencies", files);

      expect([iac, dependencies].map(({ exitCode, report }) => [exitCode, report])).toEqual([
        [1, null],
        [1, null],
      ]);
      expect(iac.log).toContain("there is no CloudFormation template to look at");
    },
    timeout,
  );

  it(
    "is not clean in languages that the tool cannot read",
    async () => {
      const { exitCode, log } = await scanProduct("sast", () => ({
        "a.js": "let a;\n",
        "b/c.py": "x = 1\n",
      }));

      expect(exitCode).toBe(1);
      expect(log).toContain('it cannot judge "b/c.py"');
    },
    timeout,
  );
});
