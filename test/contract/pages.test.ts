import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const pages = [...globSync("docs/**/*.md", { cwd: root }), ...globSync("*.md", { cwd: root })].sort();
const prose = (page: string): string =>
  readFileSync(join(root, page), "utf8").replaceAll(/^ *```.*?^ *```$/gms, "");

describe.each(pages)("%s", (page) => {
  it("links to pages that are there", () => {
    const targets = [...prose(page).matchAll(/\]\((?!\w+:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, to = ""]) => to,
    );

    expect(targets.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([]);
  });

  it("names tests and scripts that are there", () => {
    const named = [...prose(page).matchAll(/`((?:test|scripts)\/[\w./-]+\.(?:ts|mjs))`/g)].map(
      ([, to = ""]) => to,
    );

    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("docs/README.md", () => {
  it("leads to every page of tutorials, how-tos and explanations", () => {
    const index = readFileSync(join(root, "docs/README.md"), "utf8");
    const own = pages.filter((page) => /^docs\/(tutorial|how-to|explanation)\//.test(page));

    expect(own.filter((page) => !index.includes(`(${page.slice("docs/".length)})`))).toEqual([]);
  });
});
