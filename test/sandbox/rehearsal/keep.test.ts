import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clear, isOurs } from "../../../sandbox/rehearsal/keep.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

it("writes into nobody else's folder", () => {
  expect(isOurs(temporaryFolder({ "thesis.txt": "mine" }))).toBe(false);
  expect(isOurs(temporaryFolder())).toBe(true);
  expect(isOurs(join(temporaryFolder(), "new"))).toBe(true);
});

it("takes away what an earlier rehearsal left, and nothing else", () => {
  const folder = temporaryFolder({ "rehearsal.json": "{}", "runs/01/log.txt": "", "note.txt": "mine" });

  clear(folder);

  expect(isOurs(folder)).toBe(true);
  expect(existsSync(join(folder, "runs"))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(["note.txt", "rehearsal.json"]);
});
