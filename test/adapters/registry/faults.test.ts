import { afterEach, describe, expect, it } from "vitest";
import {
  type RegistryFault,
  type RegistryOptions,
  type SandboxRegistry,
  startRegistry,
} from "../../../sandbox/registry/server.ts";
import { indexTagOf } from "../../../src/domain/artifact/oci/referrer-tags.ts";
import { attachAtOnce, attachment, known, openRepository, pushSome } from "../../support/registry-client.ts";

const running: SandboxRegistry[] = [];

afterEach(async () => {
  for (const registry of running.splice(0)) await registry.close();
});

/** A registry that answers some requests with faults, as often as the list is long. */
async function start(
  matches: (method: string, path: string) => boolean = () => false,
  faults: RegistryFault[] = [],
  options: Partial<RegistryOptions> = {},
): Promise<SandboxRegistry> {
  const fault: RegistryOptions["fault"] = ({ method, url }) =>
    matches(method, url.pathname) ? (faults.shift() ?? null) : null;
  const registry = await startRegistry({ referrers: false, fault, ...options });
  running.push(registry);
  return registry;
}

const isTags = (_: string, path: string): boolean => path.endsWith("/tags/list");
const isManifest = (method: string, path: string): boolean =>
  method === "GET" && path.includes("/manifests/");
const outage = { kind: "status", status: 503, headers: { "retry-after": "0" } } as const;
const repository = "acme/api";

/** Appends to an index as most clients do: read, add, write. */
async function naiveAppend(host: string, tag: string, entry: string): Promise<void> {
  const url = `http://${host}/v2/${repository}/manifests/${tag}`;
  const before = await fetch(url);
  const index = before.ok
    ? ((await before.json()) as { readonly manifests: readonly object[] })
    : { manifests: [] };
  const manifests = [...index.manifests, JSON.parse(entry)];
  const body = JSON.stringify({ schemaVersion: 2, manifests });
  await fetch(url, {
    method: "PUT",
    body,
    headers: { "content-type": "application/vnd.oci.image.index.v1+json" },
  });
}

describe("the registry client, when the registry fails", () => {
  it("asks again after 503, 429 and a broken line, and obeys Retry-After (G13, T17)", async () => {
    const limited = { kind: "status", status: 429, headers: { "retry-after": "0" } } as const;
    const host = await start(() => true, [{ kind: "drop" }, outage, limited]);

    const image = await pushSome(openRepository(host, { repository }), "v1");

    expect(host.repository(repository).tags.get("v1")).toBe(image.digest);
  });

  it("says that a list which cannot be read is unknown, never empty (G13)", async () => {
    const faults: RegistryFault[] = [];
    const host = await start(isTags, faults);
    const registry = openRepository(host, { repository });
    const image = await pushSome(registry);
    known(await registry.attach(image, attachment("bundle")));

    faults.push(outage, outage, outage, outage);
    expect(await registry.referrers(image.digest)).toMatchObject({ state: "unknown", cause: "outage" });
    faults.splice(0, 9, { kind: "status", status: 403 });
    expect(await registry.referrers(image.digest)).toMatchObject({ state: "unknown", cause: "permission" });
    expect(known(await registry.referrers(image.digest))).toHaveLength(1);
  });

  it("takes no bytes for a manifest or an attachment that have another digest", async () => {
    const faults: RegistryFault[] = [];
    const host = await start(
      (method, path) => isManifest(method, path) || (method === "GET" && path.includes("/blobs/")),
      faults,
    );
    const registry = openRepository(host, { repository });
    const image = await pushSome(registry, "v1");
    const attached = known(await registry.attach(image, attachment("bundle")));

    for (const reference of ["v1", image.digest]) {
      faults.push({ kind: "corrupt" });
      expect(await registry.resolve(reference)).toMatchObject({ state: "unknown", cause: "malformed" });
    }
    const blobs = host.repository(repository).blobs;
    for (const [digest, bytes] of blobs)
      if (bytes.toString() === "bundle") blobs.set(digest, Buffer.from("forged"));
    expect(await registry.content(image.digest, attached)).toMatchObject({
      state: "unknown",
      cause: "malformed",
    });
  });

  it("waits for a blob that another upload hides for a moment", async () => {
    const hidden = { kind: "status", status: 400, code: "MANIFEST_BLOB_UNKNOWN" } as const;
    const host = await start(
      (method, path) => method === "PUT" && path.includes("/manifests/"),
      [hidden, hidden],
    );
    const registry = openRepository(host, { repository });

    expect(await pushSome(registry)).toMatchObject({ size: expect.any(Number) });
  });

  it("takes an upload for done when only its answer was lost", async () => {
    const isUpload = (method: string, path: string): boolean =>
      method === "PUT" && path.includes("/uploads/");
    const host = await start(isUpload, [{ kind: "lost" }]);

    const image = await pushSome(openRepository(host, { repository }), "v1");

    expect(host.repository(repository).tags.get("v1")).toBe(image.digest);
  });

  it("gives up on an attachment that it cannot find again", async () => {
    const host = await start();
    const registry = openRepository(host, { repository });
    const image = await pushSome(registry);
    host.repository(repository).tags.set = () => host.repository(repository).tags;

    expect(await registry.attach(image, attachment("bundle"))).toMatchObject({
      state: "unknown",
      cause: "malformed",
    });
  });

  it("loses none of eight attachments where a client with an index alone loses most", async () => {
    const isIndex = (method: string, path: string): boolean =>
      method === "GET" && /sha256-[0-9a-f]{64}$/.test(path);
    // All of them read before one of them has written.
    const host = await start(isIndex, Array(8).fill({ kind: "slow", ms: 150 }));
    const image = await pushSome(openRepository(host, { repository }));
    const { tags, manifests } = host.repository(repository);
    const entries = Array.from(
      { length: 8 },
      (_, writer) => `{"digest": "${image.digest}", "size": ${writer}}`,
    );

    await Promise.all(entries.map((entry) => naiveAppend(host.host, indexTagOf(image.digest), entry)));

    const index = manifests.get(tags.get(indexTagOf(image.digest)) ?? "")?.bytes.toString() ?? "";
    expect(JSON.parse(index).manifests.length).toBeLessThan(8);

    const slow = await start(isIndex, Array(24).fill({ kind: "slow", ms: 50 }));
    expect(await attachAtOnce(slow, 8)).toEqual({ lost: 0 });
  });

  it("mends an index from which another writer dropped an entry", async () => {
    const host = await start();
    const registry = openRepository(host, { repository });
    const image = await pushSome(registry);
    const first = known(await registry.attach(image, attachment("first")));
    const { tags, manifests } = host.repository(repository);
    const index = tags.get(indexTagOf(image.digest)) ?? "";
    const second = known(await registry.attach(image, attachment("second")));
    // The other writer read before ours wrote, and wrote after.
    tags.set(indexTagOf(image.digest), index);

    const reader = openRepository(host, { repository, access: "pull" });
    expect(
      known(await reader.referrers(image.digest))
        .map(({ digest }) => digest)
        .sort(),
    ).toEqual([first.digest, second.digest].sort());
    expect(tags.get(indexTagOf(image.digest))).toBe(index);
    await registry.referrers(image.digest);
    const mended = manifests.get(tags.get(indexTagOf(image.digest)) ?? "")?.bytes.toString();
    expect(mended).toContain(first.digest);
    expect(mended).toContain(second.digest);
  });

  it("ends a list of pages that lead to themselves, or never end (G10)", async () => {
    const loop = {
      kind: "status",
      status: 200,
      headers: { link: '</v2/acme/api/referrers/x>; rel="next"' },
    } as const;
    const host = await start((_, path) => path.includes("/referrers/"), Array(9).fill(loop));
    const registry = openRepository(host, { repository });

    expect(await registry.referrers(`sha256:${"a".repeat(64)}`)).toMatchObject({ state: "unknown" });
  });

  it("ends a list of more attachments than anybody makes", async () => {
    const host = await start();
    const registry = openRepository(host, { repository });
    const image = await pushSome(registry);
    const own = indexTagOf(image.digest);
    for (let n = 0; n < 1_001; n++)
      host.repository(repository).tags.set(`${own}.${String(n).padStart(12, "0")}`, "x");

    expect(await registry.referrers(image.digest)).toMatchObject({ state: "unknown", cause: "too-large" });
  });

  it("passes over tags of others beside the image, and attachments of another image under its tags", async () => {
    const host = await start();
    const registry = openRepository(host, { repository });
    const [image, other] = [await pushSome(registry), await pushSome(registry, null, "other()")];
    const foreign = known(await registry.attach(other, attachment("foreign")));
    const { tags } = host.repository(repository);
    tags.set(`${indexTagOf(image.digest)}.${foreign.digest.slice(7, 19)}`, foreign.digest);
    tags.set(`${indexTagOf(image.digest)}.sig`, foreign.digest);

    expect(await registry.referrers(image.digest)).toEqual({ state: "known", value: [] });
  });
});
