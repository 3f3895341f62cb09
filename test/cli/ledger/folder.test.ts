import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgers } from "../../../src/adapters/ledgers.ts";
import { placesFrom } from "../../../src/adapters/places.ts";
import { ledger } from "../../../src/cli/ledger/ledger.ts";
import { UserError } from "../../../src/errors.ts";
import { memoryPorts } from "../../support/memory-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { tinyEntry, tinyLedger } from "../../support/tiny-ledger.ts";

async function run(cwd: string, ...words: readonly string[]) {
  const { ports, told } = memoryPorts({
    ledgers: ledgers({}, { mask: () => {} }, cwd),
    places: placesFrom(cwd),
  });
  try {
    const code = await ledger(words, ports);
    return { code, text: told.printed.join("") };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: 2, text: `${error.code}: ${error.message}` };
  }
}

const append = (cwd: string, number: number, ...words: readonly string[]) => {
  const { run: id, subject, evidence } = tinyEntry(number);
  const digests = ["--subject", `sha256:${subject}`, "--evidence", `sha256:${evidence}`];
  return run(cwd, "append", "./book", "--run", String(id), ...digests, ...words);
};

async function bookOf(count: number): Promise<string> {
  const cwd = temporaryFolder();
  for (let number = 0; number < count; number++)
    expect((await append(cwd, number, "--repository", "42")).code).toBe(0);
  return cwd;
}

const leavesOf = (cwd: string) =>
  readdirSync(join(cwd, "book/leaves/000000"))
    .sort()
    .map((name) => join(cwd, "book/leaves/000000", name));

describe("a ledger in a folder", () => {
  it("grows by entries, each once, and is whole", async () => {
    const cwd = await bookOf(3);

    expect((await append(cwd, 1)).text).toBe("already there: leaf 1 of 3\n");
    const { code, text } = await run(cwd, "verify", "book", "--repository", "42");

    expect(code).toBe(0);
    expect(text).toContain("ledger book: whole, 3 entries; nobody's earlier head was at hand\n");
    const files = new Map(tinyLedger([0, 1, 2].map(tinyEntry)));
    for (const [path, bytes] of files) expect(readFileSync(join(cwd, "book", path))).toEqual(bytes);
  });

  it("takes in what several writers bring at the same time", async () => {
    const cwd = temporaryFolder();

    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((number) => append(cwd, number, "--repository", "42")));

    expect(await run(cwd, "verify", "book")).toMatchObject({ code: 0 });
    expect(leavesOf(cwd)).toHaveLength(8);
  });

  it("is found out by one flipped byte, and by one leaf that was left out", async () => {
    const cwd = await bookOf(3);
    const [, second = ""] = leavesOf(cwd);
    const bytes = readFileSync(second);

    writeFileSync(second, Buffer.from(bytes.map((byte, index) => (index === 30 ? byte ^ 1 : byte))));
    expect(await run(cwd, "verify", "book")).toMatchObject({
      ...{ code: 1, text: expect.stringContaining("✗ edited: leaves/000000/000000001-") },
    });
    expect((await append(cwd, 9)).code).toBe(0);

    rmSync(second);
    expect(await run(cwd, "verify", "book")).toMatchObject({
      ...{ code: 1, text: expect.stringContaining("✗ removed: leaf 1") },
    });
    expect((await append(cwd, 10)).text).toContain("the ledger is not whole: removed (leaf 1)");
  });

  it("is found out by a head that was kept, where everything in it was made to fit", async () => {
    const cwd = await bookOf(3);
    writeFileSync(join(cwd, "kept.note"), readFileSync(join(cwd, "book/checkpoint")));
    const shorter = tinyLedger([0, 1].map(tinyEntry));
    rmSync(leavesOf(cwd)[2] ?? "");
    writeFileSync(join(cwd, "book/checkpoint"), shorter.get("checkpoint") ?? "");

    expect((await run(cwd, "verify", "book")).code).toBe(0);
    const { code, text } = await run(cwd, "verify", "book", "--checkpoint", "kept.note", "--format", "json");

    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      ...{ schemaVersion: 1, state: "faulty", head: { size: 2 }, kept: [{ size: 3 }] },
      faults: [{ code: "behind", message: "it was seen with 3 leaves and has 2" }],
    });
  });

  it("is found out by a head that was taken away, and by a folder in its place", async () => {
    const cwd = await bookOf(1);
    writeFileSync(join(cwd, "kept.note"), readFileSync(join(cwd, "book/checkpoint")));
    rmSync(join(cwd, "book/checkpoint"));

    expect(await run(cwd, "verify", "book")).toMatchObject({
      code: 1,
      text: expect.stringContaining("✗ checkpoint"),
    });
    expect(await run(cwd, "verify", ".", "--checkpoint", "kept.note")).toMatchObject({ code: 1 });
  });

  it("reads a clone of the branch as it is, and looks through no link", async () => {
    const cwd = await bookOf(1);
    execFileSync("git", ["init", "-q", join(cwd, "book")]);
    expect((await run(cwd, "verify", "book")).code).toBe(0);

    execFileSync("ln", ["-s", "/etc/passwd", join(cwd, "book/leaves/000000/link")]);
    expect((await run(cwd, "verify", "book")).text).toContain("foreign-file");
  });

  it.each([
    ["nothing", ["verify", "nowhere"], "expected a folder with a ledger, or OWNER/REPO"],
    ["an empty folder", ["verify", "empty"], "invalid-input: expected a ledger, found none"],
    ["a folder with other files", ["verify", "."], "invalid-input: expected a ledger, found none"],
    ["no folder", ["verify"], "usage"],
    ["a head that is none", ["verify", "book", "--checkpoint", "words"], "expected the head of a ledger"],
    ["a head of another ledger", ["verify", "book", "--checkpoint", "other"], "heads of several ledgers"],
    ["a repository that is no number", ["verify", "book", "--repository", "acme"], "expected a number"],
    ["a step that is none", ["burn", "book"], "expected verify, append, reconcile"],
    ["no digest", ["append", "book", "--run", "1"], "expected --run ID, --subject sha256:"],
    ["no token", ["verify", "acme/shop"], "expected a token"],
  ] as const)("says what is wrong about %s: exit 2", async (_, words, expected) => {
    const cwd = await bookOf(1);
    execFileSync("mkdir", [join(cwd, "empty")]);
    writeFileSync(join(cwd, "words"), "hello\n");
    writeFileSync(join(cwd, "other"), tinyLedger([], "assaygate.github.io/ledger/7").get("checkpoint") ?? "");

    const { code, text } = await run(cwd, ...words);

    expect(code).toBe(2);
    expect(text).toContain(expected);
  });
});
