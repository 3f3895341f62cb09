import type { PullRegistry } from "../ports/evidence.ts";
import type { Runner } from "../ports/runner.ts";
import type { Host } from "./host.ts";

/** Opens registries to read from, with the credentials of this machine; the client is loaded when it is needed. */
export function pullRegistry({
  env,
  read,
  runner,
}: Pick<Host, "env" | "read"> & { readonly runner: Runner }): PullRegistry {
  return async (image) => {
    const { registries } = await import("./registry/registry.ts");
    return registries({ env, read, runner })({ image, access: "pull" });
  };
}
