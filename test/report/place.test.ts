import { describe, expect, it } from "vitest";
import { filePlace } from "../../src/report/place.ts";

describe("filePlace", () => {
  it.each([
    ["src/charge.ts:14", { path: "src/charge.ts", line: 14 }],
    ["src/charge.ts", { path: "src/charge.ts" }],
    ["docker/Dockerfile", { path: "docker/Dockerfile" }],
    [".npmrc", { path: ".npmrc" }],
    ["docs/read me.md:3", { path: "docs/read me.md", line: 3 }],
  ])("reads %j as a file", (at, place) => {
    expect(filePlace(at)).toEqual(place);
  });

  it.each([
    "",
    "pkg:npm/lodash@4.17.15",
    "https://example.com/login",
    "https://example.com:8443",
    "reports/**/*.xml",
    "charge › refuses twice",
    "the whole",
    "src/a.ts:0",
    "src/a.ts:9999999999",
  ])("reads %j as no file", (at) => {
    expect(filePlace(at)).toBeUndefined();
  });

  it.each([
    "../../etc/passwd.txt:1",
    "/proc/self/environ:1",
    "src/../../secret.txt",
    "..\\secret.txt:1",
    "C:\\secret.txt:1",
    "~/.ssh/id.pub:1",
    "src/./a.ts:1",
    "src//a.ts:1",
    "src/a.ts\n::error::x:1",
    "src/\u202ea.ts:1",
    `${"a".repeat(500)}.ts:1`,
  ])("refuses %j, which leads outside or deceives (G8)", (at) => {
    expect(filePlace(at)).toBeUndefined();
  });
});
