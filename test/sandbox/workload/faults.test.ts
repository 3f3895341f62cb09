import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  applyFaults,
  copyExample,
  examplePath,
  faults,
  filesOfFault,
  removeFaults,
} from "../../../sandbox/workload/faults.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "assaygate-faults-"));
  copyExample(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function contents(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(root.length), readFileSync(path, "utf8")]));
}

test("copies the example without its faults", () => {
  expect(existsSync(join(folder, "src", "main.ts"))).toBe(true);
  expect(existsSync(join(folder, ".github", "assaygate.yml"))).toBe(true);
  expect(existsSync(join(folder, "faults"))).toBe(false);
});

test("leaves the example as it was when the faults are taken away", () => {
  const before = contents(folder);

  const changed = applyFaults(folder);
  const faulty = contents(folder);
  removeFaults(folder);

  expect(changed).toContain(".github/workflows/ci.yml");
  expect(faulty).not.toEqual(before);
  expect(contents(folder)).toEqual(before);
});

test("has no two faults in one file", () => {
  const paths = faults.flatMap((fault) => filesOfFault(fault));

  expect(new Set(paths).size).toBe(paths.length);
});

test("knows and describes every folder of faults", () => {
  const folders = readdirSync(join(examplePath, "faults"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const readme = readFileSync(join(examplePath, "faults", "README.md"), "utf8");

  expect(folders.map(({ name }) => name).sort()).toEqual(faults.map(({ name }) => name).sort());
  for (const { name, check } of faults)
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` \\|.*\`${check}\``));
});

test("changes nothing but handlebars in package.json", () => {
  const good = readFileSync(join(examplePath, "package.json"), "utf8");
  const faulty = readFileSync(join(examplePath, "faults", "vulnerable-dependency", "package.json"), "utf8");

  expect(faulty).toBe(good.replace('"handlebars": "4.7.10"', '"handlebars": "4.7.6"'));
});

test.each(["", "faults/vulnerable-dependency"])("names no registry in the lockfile of %j", (path) => {
  const { packages } = JSON.parse(readFileSync(join(examplePath, path, "package-lock.json"), "utf8"));

  expect(Object.values<object>(packages).filter((entry) => "resolved" in entry)).toEqual([]);
});
