import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspaceFiles } from "../../src/adapters/files.ts";
import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("a report that changes under the gate", () => {
  it("is judged by the bytes that were opened, when its path leads elsewhere by now", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.xml"), "good");
    const file = workspaceFiles(folder).open("a.xml");
    rmSync(join(folder, "a.xml"));
    writeFileSync(join(folder, "a.xml"), "other");

    // Removing the path changes the file's own times too, so even that is refused.
    expect(() => file.sha256()).toThrow(expect.objectContaining({ code: "unreadable-report" }));
    file.close();
  });

  it("is refused when it was written to in place", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.xml"), "good");
    const file = workspaceFiles(folder).open("a.xml");
    writeFileSync(join(folder, "a.xml"), "evil");

    expect(() => file.sha256()).toThrow(expect.objectContaining({ code: "unreadable-report" }));
    file.close();
  });

  it("is accepted when it stays as it is", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.xml"), "good");
    const file = workspaceFiles(folder).open("a.xml");

    expect(file.sha256()).toBe(sha256Hex("good"));
    file.close();
  });
});

it("a glob of endless alternatives is refused at once", () => {
  expect(() => workspaceFiles(temporaryFolder()).find("{a,b}".repeat(100))).toThrow(
    expect.objectContaining({ code: "invalid-input" }),
  );
}, 5_000);
