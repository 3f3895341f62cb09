import { type ArtefactFiles, artefactFiles } from "../../domain/artifact/files.ts";
import { type Layout, namedBy, readLayout } from "../../domain/artifact/oci/layout.ts";
import { mediaTypes } from "../../domain/artifact/oci/media-types.ts";
import { type PlatformImage, platformImages } from "../../domain/artifact/oci/platforms.ts";
import type { ArtefactSpec } from "../../domain/artifact/spec.ts";
import { subjectOf } from "../../domain/artifact/subject.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { ArtifactClaim } from "../../domain/pipeline/needs.ts";
import type { ScannedSubject } from "../../domain/scan/scanned.ts";
import type { Files } from "../../ports/files.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import type { ScanBench } from "../../ports/scan-bench.ts";
import { specIn } from "./scan-spec.ts";

/** One thing that a tool is given to look at. */
export interface ScanTarget {
  /** Null: nothing besides the workspace. */
  readonly path: string | null;
  readonly subject: ScannedSubject | null;
}

/** A package of this run, and whether the tool looks into it. */
export interface PackageRequest {
  readonly claim: ArtifactClaim;
  readonly variables: readonly string[];
  readonly isLookedInto: boolean;
}

/**
 * Fetches the package by id and digest, reads it as the gate does, and lets `use` scan it: an image platform by platform,
 * each in a layout with nothing else in it, so that no tool can choose which of them it looks at.
 */
export async function withPackage<T>(
  { claim, variables, isLookedInto }: PackageRequest,
  { bench, ports }: { readonly bench: ScanBench; readonly ports: CommandPorts },
  use: (targets: readonly ScanTarget[]) => Promise<Known<T>>,
): Promise<Known<T>> {
  const { artifacts } = await ports.step.connect(variables);
  const fetched = await artifacts.ofJob(claim);
  if (fetched.state === "unknown") return fetched;
  if (fetched.state === "refused") return { state: "unknown", why: fetched.message };
  try {
    const spec = specIn(ports.files);
    const files = artefactFiles(fetched.files, fetched.paths);
    const targets = targetsOf(spec, { files, folder: fetched.files, bench, isLookedInto });
    return targets.state === "unknown" ? targets : await use(targets.value);
  } finally {
    fetched.close();
  }
}

interface Packaged {
  readonly files: ArtefactFiles;
  readonly folder: Files;
  readonly bench: ScanBench;
  readonly isLookedInto: boolean;
}

function targetsOf(spec: ArtefactSpec, packaged: Packaged): Known<readonly ScanTarget[]> {
  const { files, folder, isLookedInto } = packaged;
  const subject = subjectOf(spec, files);
  if (subject.state === "unknown") return subject;
  if (isLookedInto && spec.type === "oci-layout") return platformTargets(packaged);
  const path = isLookedInto && folder.root !== null ? `${folder.root}/${subject.value.name}` : null;
  const sha256 = subject.value.digest["sha256"] ?? "";
  return { state: "known", value: [{ path, subject: { sha256, platform: null } }] };
}

function platformTargets({ files, folder, bench }: Packaged): Known<readonly ScanTarget[]> {
  const layout = readLayout(files);
  if (typeof layout === "string") return { state: "unknown", why: layout };
  const images = platformImages(layout, files);
  if (typeof images === "string") return { state: "unknown", why: images };
  return {
    state: "known",
    value: images.map((image) => ({
      path: bench.layoutOf(ownLayout(layout, image, folder.root ?? "")),
      subject: { sha256: image.descriptor.digest.slice("sha256:".length), platform: image.platform },
    })),
  };
}

/** The layout of one image: its manifest, and what that names. */
function ownLayout({ blobs }: Layout, { descriptor }: PlatformImage, root: string) {
  const { mediaType, digest, size } = descriptor;
  const manifest = blobs.get(digest);
  const named = manifest === undefined ? [] : [descriptor, ...namedBy(manifest)];
  const paths = named.flatMap((one) => blobs.get(one.digest)?.path ?? []);
  const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [{ mediaType, digest, size }] };
  return {
    texts: new Map([
      ["oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" })],
      ["index.json", JSON.stringify(index)],
    ]),
    copies: new Map(paths.map((path) => [path, `${root}/${path}`])),
  };
}
