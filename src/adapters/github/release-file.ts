import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

const Release = z.object({
  id: z.number(),
  draft: z.boolean(),
  assets: z.array(z.object({ id: z.number(), digest: z.string().nullish() })),
});

/** The bytes of a file of any published release, looked for by its sha256; whoever asks compares them. */
export async function readReleaseFile(target: Target, sha256: string): Promise<Known<Uint8Array | null>> {
  const here = repositoryOf(target);
  const releases = await target.client.list("GET /repos/{owner}/{repo}/releases", here, {
    page: plainPage(Release),
    identity: ({ id }) => id,
  });
  if (releases.state === "unknown") return releases;
  const files = releases.value.filter(({ draft }) => !draft).flatMap(({ assets }) => assets);
  const found = files.find(({ digest }) => digest === `sha256:${sha256}`);
  if (found === undefined) return { state: "known", value: null };
  return target.client.bytes("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
    ...{ ...here, asset_id: found.id },
    headers: { accept: "application/octet-stream" },
  });
}
