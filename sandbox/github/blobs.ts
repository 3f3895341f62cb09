import { artifacts, logs } from "./actions/records.ts";
import type { GitHub } from "./github.ts";
import type { RepositoryRecord } from "./records.ts";
import { notFound } from "./refusal.ts";
import { assetContent } from "./releases/records.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";

/** Where the bytes of an artifact, an asset or a log lie: no token is asked for there, as with GitHub's signed addresses. */
export function blobAddress(
  github: GitHub,
  { id }: RepositoryRecord,
  { kind, blob }: { readonly kind: "artifacts" | "assets" | "logs"; readonly blob: number },
): string {
  return github.api(`/_blobs/${kind}/${id}/${blob}`);
}

/** Answers for bytes. @throws {Refusal} 404 */
export function answerBlob({ url }: Request, github: GitHub): Reply {
  const [, , kind, owner, blob] = url.pathname.split("/");
  const repository = [...github.state.repositories.values()].find(({ id }) => String(id) === owner);
  const content = repository === undefined ? undefined : contentOf(repository, { kind, id: Number(blob) });
  if (content === undefined) throw notFound();
  const bytes = Buffer.from(content, "base64");
  return { status: 200, headers: { "content-type": "application/octet-stream" }, bytes };
}

function contentOf(
  repository: RepositoryRecord,
  { kind, id }: { readonly kind: string | undefined; readonly id: number },
): string | undefined {
  if (kind === "artifacts") return artifacts.of(repository).find((artifact) => artifact.id === id)?.content;
  if (kind === "logs") return logs.of(repository).find((log) => log.id === id)?.content;
  return kind === "assets" ? assetContent(repository, id) : undefined;
}
