import { releases } from "../../sandbox/github/releases/records.ts";
import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import { type ExportWorld, shop } from "./audit-export-world.ts";

/** A release with a file of evidence, published then or now; gives the sha256 of the file. */
export async function publishAged({ gh }: ExportWorld, at: string | null): Promise<string> {
  const repository = gh.github.repository(shop);
  const text = `evidence of ${at}`;
  const { body } = await gh.get(`/repos/${shop}/commits/main`);
  const { sha } = body as { readonly sha: string };
  const tag_name = `v${releases.of(repository).length + 1}.0.0`;
  const made = await gh.send("POST", `/repos/${shop}/releases`, {
    tag_name,
    target_commitish: sha,
    draft: true,
  });
  const { id } = made.body as { readonly id: number };
  const where = `/repos/${shop}/releases/${id}`;
  await fetch(`${gh.url}${where}/assets?name=evidence.jsonl`, {
    method: "POST",
    headers: { authorization: `Bearer ${gh.tokens["job"]}`, "content-type": "application/octet-stream" },
    body: text,
  });
  await gh.send("PATCH", where, { draft: false });
  const release = releases.of(repository).find((one) => one.id === id);
  if (at !== null && release !== undefined) Object.assign(release, { publishedAt: at });
  return sha256Hex(text);
}

/** Releases that anybody sees. */
export async function releasesOf({ gh }: ExportWorld) {
  const { body } = await gh.get(`/repos/${shop}/releases`);
  return body as readonly {
    readonly tag_name: string;
    readonly prerelease: boolean;
    readonly immutable: boolean;
    readonly assets: readonly { readonly name: string; readonly digest: string }[];
  }[];
}
