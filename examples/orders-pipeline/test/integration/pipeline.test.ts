import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const sample = fileURLToPath(new URL("../../data/sample/orders.csv", import.meta.url));

describe("the pipeline as a process", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "orders-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (...args: readonly string[]) =>
    spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });

  it("turns the sample into revenue, and sets one row aside", () => {
    const { status, stdout } = start(sample, folder);

    assert.equal(status, 0);
    assert.equal(stdout, "19 orders on 2 days, 1 rows set aside\n");
    assert.equal(
      readFileSync(join(folder, "revenue.csv"), "utf8"),
      [
        "day,currency,orders,amountMinor",
        "2026-11-19,EUR,1,1999",
        "2026-11-20,CHF,2,11950",
        "2026-11-20,EUR,8,19650",
        "2026-11-20,JPY,3,24400",
        "2026-11-20,USD,5,13224",
        "",
      ].join("\n"),
    );
    assert.equal(
      readFileSync(join(folder, "rejected.csv"), "utf8"),
      'line,reason\n18,"amountMinor is no whole number"\n',
    );
  });

  it("ends with 1 where the numbers cannot be used", () => {
    const bad = join(folder, "bad.csv");
    writeFileSync(bad, "id,placedAt,currency,amountMinor,customer\nx,,,,\n");

    assert.equal(start(bad, folder).status, 1);
  });

  it("ends with 2 without arguments", () => {
    const { status, stderr } = start();

    assert.equal(status, 2);
    assert.match(stderr, /^usage:/);
  });
});
