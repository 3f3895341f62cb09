import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registries } from "../../src/adapters/registry/registry.ts";
import { readLayout } from "../../src/domain/artifact/oci/layout.ts";
import type { Known } from "../../src/domain/facts/known.ts";
import type { Attachment, Pushed, Registry, RegistryImage } from "../../src/ports/registry.ts";
import { memoryArtefact } from "./archives.ts";
import { indexLayout, type LayoutFiles } from "./oci-layout.ts";

/** A registry that runs, and how to be let in. */
export interface RunningRegistry {
  readonly host: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** A repository of its own for each test. */
export function openRepository(
  { host, env = {} }: Pick<RunningRegistry, "host" | "env">,
  { repository = `acme/${randomUUID()}`, access = "push" as "pull" | "push" } = {},
): Registry {
  const own = "ASSAYGATE_REGISTRY_USERNAME" in env ? { ...env, ASSAYGATE_REGISTRY_HOST: host } : env;
  const open = registries({ env: own, read: () => undefined, runner: { mask: () => {} } });
  return open({ image: `${host}/${repository}`, access });
}

export function layoutOf(files: LayoutFiles) {
  const artefact = memoryArtefact(files);
  const layout = readLayout(artefact);
  if (typeof layout === "string") throw new Error(layout);
  return { layout, files: artefact };
}

export function attachment(text: string): Attachment {
  return {
    artifactType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    bytes: Buffer.from(text),
    annotations: { "dev.sigstore.bundle.content": "dsse-envelope" },
  };
}

export function known<T>(answer: Known<T>): T {
  if (answer.state === "unknown") throw new Error(`${answer.cause}: ${answer.why}`);
  return answer.value;
}

export function imageOf(pushed: Pushed): RegistryImage {
  if ("image" in pushed) return pushed.image;
  throw new Error(pushed.why);
}

/** Pushes an image of two platforms. */
export async function pushSome(
  registry: Registry,
  tag: string | null = null,
  content = "run()",
): Promise<RegistryImage> {
  const layers = [[{ path: "app/main.js", content }]];
  const files = indexLayout([
    { architecture: "amd64", layers },
    { architecture: "arm64", layers },
  ]);
  return imageOf(await registry.pushLayout({ ...layoutOf(files), tag }));
}

/** As many attachments at once, each by a client of its own; then one reader. */
export async function attachAtOnce(
  running: RunningRegistry,
  writers: number,
): Promise<{ readonly lost: number }> {
  const repository = `acme/${randomUUID()}`;
  const subject = await pushSome(openRepository(running, { repository }));
  const written = await Promise.all(
    Array.from({ length: writers }, async (_, index) =>
      known(await openRepository(running, { repository }).attach(subject, attachment(`bundle ${index}`))),
    ),
  );
  const reader = openRepository(running, { repository, access: "pull" });
  const found = new Set(known(await reader.referrers(subject.digest)).map(({ digest }) => digest));
  return { lost: written.filter(({ digest }) => !found.has(digest)).length };
}

/** What our client does with any registry: an emulated one must not be kinder than a real one. */
export function describeRegistryClient(
  name: string,
  start: () => Promise<RunningRegistry>,
  writers = 8,
): void {
  describe(`the registry client, on ${name}`, () => {
    let running: RunningRegistry;
    beforeAll(async () => {
      running = await start();
    }, 60_000);
    afterAll(() => running?.close(), 120_000);

    it("pushes a layout, and finds it by tag and by digest with the bytes that it had", async () => {
      const registry = openRepository(running);
      const files = indexLayout([{ architecture: "amd64" }, { architecture: "arm64" }]);
      const request = layoutOf(files);

      const image = imageOf(await registry.pushLayout({ ...request, tag: "v1.4.0" }));

      expect(image.digest).toBe(request.layout.subject.digest);
      expect(known(await registry.resolve("v1.4.0"))).toEqual(image);
      expect(known(await registry.resolve(image.digest))).toEqual(image);
      for (const { descriptor, manifest } of request.layout.blobs.values())
        if (manifest !== null)
          expect(known(await registry.resolve(descriptor.digest)).digest).toBe(descriptor.digest);
    });

    it("pushes the same again without a change, and under a second tag with the same digest (T9)", async () => {
      const registry = openRepository(running);
      const image = await pushSome(registry, "v1");

      const again = await registry.pushLayout({ ...layoutOfSome(), tag: "v1" });
      const retagged = await pushSome(registry, "v1-retagged");

      expect(again).toEqual({ state: "already-there", image });
      expect(retagged).toEqual(image);
      expect(known(await registry.resolve("v1-retagged")).digest).toBe(image.digest);
    });

    it("finds what is attached to a platform below another index, and not what is attached to the first one (T9)", async () => {
      const registry = openRepository(running);
      const first = await pushSome(registry, "v1");
      const { layout } = layoutOfSome();
      const platform = [...layout.blobs.values()].find(({ manifest }) => manifest?.kind === "manifest");
      if (platform === undefined) expect.fail("no platform");
      const { digest, mediaType, size } = platform.descriptor;
      known(await registry.attach(first, attachment("about the index")));
      known(await registry.attach({ digest, mediaType, size }, attachment("about the platform")));

      const second = imageOf(
        await registry.pushLayout({ ...layoutOfSome("run()", { re: "tagged" }), tag: "v2" }),
      );

      expect(second.digest).not.toBe(first.digest);
      expect(known(await registry.referrers(second.digest))).toEqual([]);
      expect(known(await registry.referrers(digest))).toHaveLength(1);
    });

    it("never moves a published tag to other bytes (T14)", async () => {
      const registry = openRepository(running);
      const image = await pushSome(registry, "v1");

      const other = await registry.pushLayout({ ...layoutOfSome("other()"), tag: "v1" });

      expect(other).toMatchObject({ state: "refused", why: expect.stringContaining(image.digest) });
      expect(known(await registry.resolve("v1"))).toEqual(image);
    });

    it("attaches to the index and to each platform, and reads back what was attached", async () => {
      const registry = openRepository(running);
      const image = await pushSome(registry);
      const { layout } = layoutOfSome();
      const platforms = [...layout.blobs.values()]
        .filter(({ manifest }) => manifest?.kind === "manifest")
        .map(({ descriptor }) => descriptor);

      const first = known(await registry.attach(image, attachment("bundle")));
      const second = known(await registry.attach(image, attachment("another")));
      for (const { digest, mediaType, size } of platforms)
        known(await registry.attach({ digest, mediaType, size }, attachment(`sbom of ${digest}`)));

      const listed = known(await registry.referrers(image.digest));
      expect(listed.map(({ digest }) => digest).sort()).toEqual([first.digest, second.digest].sort());
      expect(listed[0]).toMatchObject({
        artifactType: attachment("").artifactType,
        annotations: attachment("").annotations,
      });
      const bytes = known(await registry.content(image.digest, first));
      expect(Buffer.from(bytes).toString()).toBe("bundle");
      for (const { digest } of platforms) expect(known(await registry.referrers(digest))).toHaveLength(1);
    });

    it("attaches the same twice as one", async () => {
      const registry = openRepository(running);
      const image = await pushSome(registry);

      known(await registry.attach(image, attachment("bundle")));
      known(await registry.attach(image, attachment("bundle")));

      expect(known(await registry.referrers(image.digest))).toHaveLength(1);
    });

    it("tells nothing attached from no such image", async () => {
      const registry = openRepository(running);
      const missing = digestOf(Buffer.from("nothing"));
      const image = await pushSome(registry);

      expect(await registry.referrers(image.digest)).toEqual({ state: "known", value: [] });
      expect(await registry.referrers(missing)).toMatchObject({ state: "unknown", cause: "not-found" });
      expect(await registry.resolve("nowhere")).toMatchObject({ state: "unknown", cause: "not-found" });
      expect(await openRepository(running).referrers(missing)).toMatchObject({ state: "unknown" });
    });

    it("does not take what is attached to one image for content of another", async () => {
      const registry = openRepository(running);
      const [image, other] = [await pushSome(registry), await pushSome(registry, null, "other()")];

      const attached = known(await registry.attach(image, attachment("bundle")));

      expect(await registry.content(other.digest, attached)).toMatchObject({
        state: "unknown",
        cause: "malformed",
      });
    });

    it(`loses none of ${writers} attachments that are made at once`, async () => {
      expect(await attachAtOnce(running, writers)).toEqual({ lost: 0 });
    });
  });
}

function layoutOfSome(content = "run()", annotations?: Readonly<Record<string, string>>) {
  const layers = [[{ path: "app/main.js", content }]];
  const plans = [
    { architecture: "amd64", layers },
    { architecture: "arm64", layers },
  ];
  return layoutOf(indexLayout(plans, annotations));
}
