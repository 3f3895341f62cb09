import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examplePath, faults, filesOfFault } from "../../../sandbox/rehearsal/payments-faults.ts";

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
