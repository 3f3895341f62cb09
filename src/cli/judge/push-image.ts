import type { ArtefactFiles } from "../../domain/artifact/files.ts";
import { readLayout } from "../../domain/artifact/oci/layout.ts";
import { UserError } from "../../errors.ts";
import type { Publication } from "../../ports/publication.ts";
import { orThrow } from "./answers.ts";
import type { ReleaseFolder } from "./release-assets.ts";

const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";

interface Push {
  readonly image: string;
  readonly tag: string;
  readonly folder: ReleaseFolder;
  readonly artefact: ArtefactFiles;
}

/**
 * Pushes the image that was judged, and attaches every statement about it, so that whoever has the image finds them. A tag that
 * leads to other bytes is left where it is. @throws {UserError}
 */
export async function pushImage(job: Publication, { image, tag, folder, artefact }: Push): Promise<void> {
  const layout = readLayout(artefact);
  if (typeof layout === "string") throw refused(layout);
  const registry = await job.registry(image);
  const pushed = await registry.pushLayout({ layout, files: artefact, tag });
  if (pushed.state === "refused" || pushed.state === "unknown") throw refused(pushed.why);
  const { digest } = folder.index.artefact;
  if (pushed.image.digest !== digest) throw refused(`expected ${digest} there, found ${pushed.image.digest}`);
  // Those about the commit as well: whoever looks for the digest passes them over, whoever walks the chain needs them.
  for (const { path, predicateType } of folder.index.bundles) {
    const bytes = folder.files.get(path);
    if (bytes === undefined) continue;
    const annotations = {
      "dev.sigstore.bundle.content": "dsse-envelope",
      "dev.sigstore.bundle.predicateType": predicateType,
    };
    const attachment = { artifactType: bundleType, mediaType: bundleType, bytes, annotations };
    orThrow(await registry.attach(pushed.image, attachment), `${path} to be attached to ${image}`);
  }
}

function refused(why: string): UserError {
  return new UserError("invalid-input", `the image could not be pushed: ${why}.`, {
    at: "image",
    hint: "Nothing else is published. Correct the name or the access, and run the failed job again.",
  });
}
