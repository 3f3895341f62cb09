import { describe, expect, it, onTestFinished } from "vitest";
import { makeTufKey, serveTuf, TufRepository } from "../../../sandbox/sigstore/tuf.ts";
import { updateRoot } from "../../../src/adapters/sigstore/root-update.ts";
import type { TufMetadata } from "../../../src/ports/root-update.ts";

const target = "trusted_root.json";
const yesterday = new Date(Date.now() - 86_400_000).toISOString().replace(/\.\d+Z$/, "Z");

interface Scene {
  readonly repository: TufRepository;
  /** The root that the verifier pinned. */
  readonly pinned: TufMetadata;
  update(known?: TufMetadata): ReturnType<typeof updateRoot>;
}

async function scene(): Promise<Scene> {
  const repository = new TufRepository();
  const pinned = new Map([["root", repository.publishRoot()]]);
  repository.publish(target, '{"roots":1}');
  const { url, close } = await serveTuf(repository);
  onTestFinished(close);
  return { repository, pinned, update: (known = pinned) => updateRoot({ mirror: url, known, target }) };
}

const refused = (words: string) => ({
  code: "invalid-input",
  message: expect.stringContaining(words),
  hint: expect.stringContaining("Nothing was changed"),
});

describe("a trusted root that is fetched by TUF", () => {
  it("comes with what must not go back again", async () => {
    const { update } = await scene();
    const { text, metadata } = await update();

    expect(text).toBe('{"roots":1}');
    expect([...metadata.keys()]).toEqual(["root", "timestamp", "snapshot", "targets"]);
    expect((await update(metadata)).text).toBe(text);
  });

  it("follows a root that changed its keys, if the old ones signed for it", async () => {
    const { repository, update } = await scene();
    const old = repository.keys.root;
    repository.keys.root = makeTufKey();
    repository.keys.timestamp = makeTufKey();
    repository.publishRoot([old, repository.keys.root]);
    repository.publish(target, '{"roots":2}');
    const { text, metadata } = await update();

    expect(text).toBe('{"roots":2}');
    expect(JSON.parse(metadata.get("root") ?? "")).toMatchObject({ signed: { version: 2 } });
  });

  it("is refused from a root that the old keys did not sign for", async () => {
    const { repository, update } = await scene();
    repository.keys.root = makeTufKey();
    repository.publishRoot();

    await expect(update()).rejects.toMatchObject(refused("is refused"));
  });

  it("is refused from another repository's pinned root: wrong keys", async () => {
    const { update } = await scene();
    const elsewhere = new Map([["root", new TufRepository().publishRoot()]]);

    await expect(update(elsewhere)).rejects.toMatchObject(refused("timestamp"));
  });

  it.each(["timestamp", "snapshot", "targets"] as const)(
    "is refused where %s is signed by a wrong key",
    async (role) => {
      const { repository, update } = await scene();
      const kept = repository.keys[role];
      repository.keys[role] = makeTufKey();
      repository.publish(target, '{"roots":"wrong"}');
      repository.keys[role] = kept;

      await expect(update()).rejects.toMatchObject(refused(role));
    },
  );

  it("is refused where it goes back: a timestamp, and a snapshot under a new timestamp (rollback)", async () => {
    const { repository, update } = await scene();
    const early = new Map(repository.files);
    repository.publish(target, '{"roots":2}');
    const { metadata } = await update();
    for (const [name, text] of early) repository.files.set(name, text);

    await expect(update(metadata)).rejects.toMatchObject(refused("less than current version"));
  });

  it("stays what it was for a client who is shown the old one and knows nothing else (freeze), until it expires", async () => {
    const { repository, update } = await scene();
    repository.expire("timestamp", yesterday);
    repository.publish(target, '{"roots":"frozen"}');

    await expect(update()).rejects.toMatchObject(refused("expired"));
  });

  it.each(["root", "snapshot", "targets"] as const)("is refused where %s has expired", async (role) => {
    const { repository, update } = await scene();
    repository.expire(role, yesterday);
    if (role === "root") repository.publishRoot();
    repository.publish(target, '{"roots":"late"}');

    await expect(update()).rejects.toMatchObject(refused("expired"));
  });

  it("is refused where its bytes are others than the signed ones, or more", async () => {
    const { repository, update } = await scene();
    const [path] = [...repository.files.keys()].filter((name) => name.startsWith("targets/"));

    repository.files.set(path ?? "", '{"roots":9}');
    await expect(update()).rejects.toMatchObject(refused("is refused"));
    repository.files.set(path ?? "", `{"roots":1}${" ".repeat(100)}`);
    await expect(update()).rejects.toMatchObject(refused("is refused"));
  });

  it("is not there where the mirror has none, or does not answer", async () => {
    const { repository, update, pinned } = await scene();
    repository.publish("other.json", "{}");

    await expect(update()).rejects.toMatchObject({
      message: "expected the target trusted_root.json, found none.",
    });
    const { url, close } = await serveTuf(repository);
    await close();
    await expect(updateRoot({ mirror: url, known: pinned, target })).rejects.toMatchObject(
      refused("could not be fetched"),
    );
  });

  it("is not asked for from a root that is none", async () => {
    const { update } = await scene();

    await expect(update(new Map([["root", "{}"]]))).rejects.toMatchObject(refused("is refused"));
  });
});
