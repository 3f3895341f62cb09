import { compareBytes } from "./difference/bytes.ts";
import { compareImages } from "./difference/image.ts";
import { DifferenceLog } from "./difference/log.ts";
import type { Difference } from "./fact.ts";
import type { ArtefactFiles } from "./files.ts";
import type { ArtefactSpec } from "./spec.ts";

const largestFile = 256 * 1024 * 1024;

/** In what two builds of one commit differ, file by file inside archives and layers: what to mend, and not only that. */
export function differenceOf(spec: ArtefactSpec, first: ArtefactFiles, second: ArtefactFiles): Difference {
  const log = new DifferenceLog();
  if (spec.type === "oci-layout") compareImages(first, second, log);
  const single = spec.type === "oci-layout" ? [spec.plan, spec.schema] : [spec.path, spec.plan, spec.schema];
  for (const path of single)
    if (path !== null) compareFile(path.slice(path.lastIndexOf("/") + 1), { first, second }, log);
  return log.result();
}

interface Builds {
  readonly first: ArtefactFiles;
  readonly second: ArtefactFiles;
}

function compareFile(name: string, { first, second }: Builds, log: DifferenceLog): void {
  if (!first.paths.includes(name)) log.add([name], "only-second", "not in the first build");
  else if (!second.paths.includes(name)) log.add([name], "only-first", "not in the second build");
  else if (Math.max(first.bytes(name), second.bytes(name)) > largestFile)
    compareLarge(name, { first, second }, log);
  else compareBytes({ at: [name], first: first.read(name), second: second.read(name) }, log);
}

function compareLarge(name: string, { first, second }: Builds, log: DifferenceLog): void {
  if (first.sha256(name) !== second.sha256(name))
    log.add([name], "not-compared", `${first.bytes(name)} and ${second.bytes(name)} bytes are too many`);
}
