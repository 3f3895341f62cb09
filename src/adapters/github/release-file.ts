import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

const Release = z.object({
  id: z.number(),
  draft: z.boolean(),
  immutable: z.boolean().optional(),
  assets: z.array(z.object({ id: z.number(), digest: z.string().nullish() })),
});

/** What can be changed may be gone tomorrow, and a file without those that belong to it is none that was kept. */
function isKept({ immutable, assets }: z.infer<typeof Release>, beside: readonly string[]): boolean {
  const digests = assets.map(({ digest }) => digest);
  return immutable === true && beside.every((one) => digests.includes(`sha256:${one}`));
}

/**
 * The bytes of a file of a published release, looked for by its sha256; whoever asks compares them. With `beside` it must be an
 * immutable one that has these files as well.
 */
export async function readReleaseFile(
  target: Target,
  sha256: string,
  beside: readonly string[] | null = null,
): Promise<Known<Uint8Array | null>> {
  const here = repositoryOf(target);
  const releases = await target.client.list("GET /repos/{owner}/{repo}/releases", here, {
    page: plainPage(Release),
    identity: ({ id }) => id,
  });
  if (releases.state === "unknown") return releases;
  const published = releases.value.filter(({ draft }) => !draft);
  const files = published
    .filter((release) => beside === null || isKept(release, beside))
    .flatMap(({ assets }) => assets);
  const found = files.find(({ digest }) => digest === `sha256:${sha256}`);
  if (found === undefined) return { state: "known", value: null };
  return target.client.bytes("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
    ...{ ...here, asset_id: found.id },
    headers: { accept: "application/octet-stream" },
  });
}
