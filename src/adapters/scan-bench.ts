import type { WithScanBench } from "../ports/scan-bench.ts";
import type { Host } from "./host.ts";

/** Benches for scanners; most runs need none, so what makes them is loaded by the first that does. */
export function scanBenches(
  folders: { readonly workspace: string; readonly home: string },
  env: Host["env"],
): WithScanBench {
  return async (output, use) => (await import("./scan/bench.ts")).withBench({ ...folders, env, output }, use);
}
