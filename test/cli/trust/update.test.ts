import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { serveTuf, TufRepository } from "../../../sandbox/sigstore/tuf.ts";
import { evidenceOpener } from "../../../src/adapters/evidence-opener.ts";
import { placesFrom } from "../../../src/adapters/places.ts";
import { rootUpdater } from "../../../src/adapters/root-updater.ts";
import { runCli } from "../../../src/cli/main.ts";
import { sigstore } from "../../support/judge.ts";
import { memoryPorts } from "../../support/memory-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const target = "trusted_root.json";
const stranger = '{"mediaType":"somebody put it there by hand"}';

/** An instance's checkout, and a mirror that publishes the root of a Sigstore of this machine. */
async function desk(files: Readonly<Record<string, string>> = {}) {
  const repository = new TufRepository();
  const [root, { trustedRoot }] = [repository.publishRoot(), await sigstore()];
  repository.publish(target, JSON.stringify(trustedRoot, null, 2));
  const { url, close } = await serveTuf(repository);
  onTestFinished(close);
  const folder = temporaryFolder({ "root.json": root, ...files });
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  return {
    ...{ repository, trustedRoot, read },
    async update(...words: readonly string[]) {
      const places = placesFrom(folder);
      const { ports, told } = memoryPorts({ places, updateRoot: rootUpdater, openEvidence: evidenceOpener });
      const exitCode = await runCli(["trust", "update", "own", "--mirror", url, ...words], ports);
      return { exitCode, printed: told.printed.join("") };
    },
  };
}

describe("assaygate trust update", () => {
  it("writes the root that verify reads, and what keeps the next one from going back", async () => {
    const { trustedRoot, update, read } = await desk();
    const { exitCode, printed } = await update("--root", "root.json");

    expect(exitCode).toBe(0);
    expect(printed).toMatch(
      /^trusted root of own: changed, trusted-root.jsonl written: have it reviewed \(root 1 until/,
    );
    expect(read("policy/trusted-root.jsonl")).toBe(`${JSON.stringify(trustedRoot)}\n`);
    expect(read("policy/tuf/own/root.json")).toBe(read("root.json"));
    expect((await update()).printed).toContain("unchanged (root 1");
  });

  it("replaces its own line and no other", async () => {
    const other = JSON.stringify((await sigstore()).trustedRoot);
    const { repository, update, read } = await desk({ "policy/trusted-root.jsonl": `${other}\n` });
    const next = JSON.stringify((await sigstore()).trustedRoot);
    await update("--root", "root.json");
    repository.publish(target, next);

    expect((await update()).exitCode).toBe(0);
    expect(read("policy/trusted-root.jsonl").trim().split("\n").toSorted()).toEqual([other, next].toSorted());
  });

  it("with --check says that there is another one, and writes nothing", async () => {
    const { repository, update, read } = await desk();
    await update("--root", "root.json");
    const before = read("policy/trusted-root.jsonl");
    repository.publish(target, JSON.stringify((await sigstore()).trustedRoot));

    expect(await update("--check")).toMatchObject({ exitCode: 1 });
    expect(read("policy/trusted-root.jsonl")).toBe(before);
    expect((await update("--check")).printed).toContain("another one is published");
    await update();
    expect((await update("--check")).exitCode).toBe(0);
  });

  it("writes nothing that is refused: an older root than the one it knows", async () => {
    const { repository, update, read } = await desk();
    const early = new Map(repository.files);
    repository.publish(target, JSON.stringify((await sigstore()).trustedRoot));
    await update("--root", "root.json");
    const before = read("policy/trusted-root.jsonl");
    for (const [name, text] of early) repository.files.set(name, text);

    await expect(update()).rejects.toMatchObject({
      message: expect.stringContaining("less than current version"),
    });
    expect(read("policy/trusted-root.jsonl")).toBe(before);
  });

  it("takes no file for a root that verify could not read", async () => {
    const { repository, update, read } = await desk();
    repository.publish(target, '{"roots":[]}');

    await expect(update("--root", "root.json")).rejects.toMatchObject({ code: "invalid-config" });
    expect(() => read("policy/trusted-root.jsonl")).toThrow();
  });

  it.each<readonly [string, readonly string[], string]>([
    ["a root that somebody pinned", [], "expected --root"],
    ["a safe address", ["--root", "root.json", "--mirror", "http://mirror.example"], "https:"],
    ["one name", ["github", "--root", "root.json"], "the name of one repository"],
  ])("needs %s", async (_, words, message) => {
    const { update } = await desk();

    await expect(update(...words)).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining(message),
    });
  });

  it("lets nobody put another root in the place of the pinned one", async () => {
    const { update } = await desk({ "other.json": new TufRepository().publishRoot() });
    await update("--root", "root.json");

    await expect(update("--root", "other.json")).rejects.toMatchObject({
      message: expect.stringContaining("one is pinned already"),
    });
  });

  it("says what is wrong with a file of roots that has something else in it", async () => {
    const { update } = await desk({ "policy/trusted-root.jsonl": `${stranger}\nno json\n` });

    await expect(update("--root", "root.json")).rejects.toMatchObject({
      message: expect.stringContaining("lines of JSON"),
    });
  });
});
