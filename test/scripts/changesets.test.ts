import { describe, expect, it } from "vitest";
import { dueRelease } from "../support/due-release.ts";

describe("the changes that wait for a version", () => {
  it("can be made into one by `npm run release`, with notes, a lockfile and a bundle that name it", () => {
    const { version, files } = dueRelease();
    const text = (path: string): string => `${files[path]}`;

    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(text("CHANGELOG.md")).toContain(`\n## ${version}\n`);
    expect(text("CHANGELOG.md")).toContain("A release that was rehearsed.");
    expect(text("src/adapters/github/version.ts")).toContain(`"${version}"`);
    expect(JSON.parse(text("package-lock.json"))).toMatchObject({ version, packages: { "": { version } } });
    expect(Object.keys(files).filter((path) => /^\.changeset\/(?!README).*\.md$/.test(path))).toEqual([]);
  });
});
