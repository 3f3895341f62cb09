import { specOf } from "../../domain/artifact/spec.ts";
import type { ProductConfig } from "../../policy/product/product-config.ts";
import type { CommandPorts } from "../../ports/ports.ts";

/**
 * Copies what the product says that it packages, and nothing else: what is uploaded from there holds no other file. What
 * is not there is left out, and the gate says what is lacking.
 */
export function collectPackage(
  folder: string,
  artefact: ProductConfig["artefact"],
  { step, files, runner }: CommandPorts,
): void {
  if (artefact === undefined) {
    runner.log("package: the configuration names no artefact");
    return;
  }
  const { type, path, plan, schema } = specOf(artefact);
  const singles = [...(type === "oci-layout" ? [] : [path]), plan, schema];
  const parts = [
    ...(type === "oci-layout" ? files.find(`${path}/**`, { withModules: true }).map(below(path)) : []),
    ...singles.flatMap((file) =>
      file !== null && files.exists(file) ? [[file, nameOf(file)] as const] : [],
    ),
  ];
  const tray = step.tray(folder);
  for (const [from, to] of parts) tray.put(from, to);
  runner.log(`package: ${parts.length} files of ${path}`);
}

const below =
  (folder: string) =>
  (path: string): readonly [string, string] => [path, path.slice(folder.length + 1)];

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
