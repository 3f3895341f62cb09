import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const config = ".dependency-cruiser.json";

/** For each rule one file that breaks it; what is imported only has to exist. */
const violations: Readonly<Record<string, { readonly file: string; readonly text: string }>> = {
  "no-cycle": {
    file: "src/domain/cycle/a.ts",
    text: 'import { b } from "./b.ts";\nexport const a = (): number => b();\n',
  },
  "pure-core": {
    file: "src/policy/reaches-out.ts",
    text: 'import { adapter } from "../adapters/adapter.ts";\nexport const x = adapter;\n',
  },
  "pure-core-layers": {
    file: "src/domain/noun/knows-policy.ts",
    text: 'import { rule } from "../../policy/rule.ts";\nexport const x = rule;\n',
  },
  "formats-read-only": {
    file: "src/formats/one/judges.ts",
    text: 'import { rule } from "../../policy/rule.ts";\nexport const x = rule;\n',
  },
  "pure-core-no-node": {
    file: "src/syntax/reads-files.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n',
  },
  "sdk-only-in-adapters": {
    file: "src/actions/one/starts-programs.ts",
    text: 'import { exec } from "@actions/exec";\nexport const x = exec;\n',
  },
  "actions-use-ports": {
    file: "src/actions/one/handler.ts",
    text: 'import { adapter } from "../../adapters/adapter.ts";\nexport const x = adapter;\n',
  },
  "slices-are-islands": {
    file: "src/formats/one/index.ts",
    text: 'import { two } from "../two/index.ts";\nexport const x = two;\n',
  },
  "ports-are-types": {
    file: "src/ports/with-code.ts",
    text: 'import { noun } from "../domain/noun/noun.ts";\nexport const x = noun;\n',
  },
  "src-is-shipped": {
    file: "src/adapters/from-sandbox.ts",
    text: 'import { fake } from "../../sandbox/fake.ts";\nexport const x = fake;\n',
  },
  "sandbox-knows-the-core": {
    file: "sandbox/platform/reads-files.ts",
    text: 'import { adapter } from "../../src/adapters/adapter.ts";\nexport const x = adapter;\n',
  },
  "sandbox-layers": {
    file: "sandbox/runner/knows-github.ts",
    text: 'import { state } from "../github/state.ts";\nexport const x = state;\n',
  },
};

const others = {
  "src/domain/cycle/b.ts": 'import { a } from "./a.ts";\nexport const b = (): number => a();\n',
  "src/domain/noun/noun.ts": "export const noun = 1;\n",
  "src/adapters/adapter.ts": "export const adapter = 1;\n",
  "src/policy/rule.ts": "export const rule = 1;\n",
  "src/formats/two/index.ts": "export const two = 2;\n",
  "sandbox/fake.ts": "export const fake = 1;\n",
  "sandbox/github/state.ts": "export const state = 1;\n",
};

interface Cruise {
  readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] };
}

function cruiseSeeded(): Cruise {
  const seeded = Object.values(violations).map(({ file, text }) => [file, text] as const);
  const folder = temporaryFolder({ ...others, ...Object.fromEntries(seeded) });
  for (const file of [config, "tsconfig.json"]) {
    writeFileSync(join(folder, file), readFileSync(join(root, file)));
  }
  writeFileSync(join(folder, "package.json"), readFileSync(join(root, "package.json")));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [bin, "src", "sandbox", "--config", config, "--output-type", "json"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  return JSON.parse(stdout) as Cruise;
}

it("fires each arrow rule on a seeded violation, and no rule lacks one", () => {
  const rules = (
    JSON.parse(readFileSync(join(root, config), "utf8")) as { forbidden: { name: string }[] }
  ).forbidden.map(({ name }) => name);

  const found = cruiseSeeded().summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);

  expect(Object.keys(violations).sort()).toEqual(rules.sort());
  expect(found).toEqual(
    expect.arrayContaining(Object.entries(violations).map(([rule, { file }]) => `${rule}: ${file}`)),
  );
});
