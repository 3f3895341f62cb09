import type { Host } from "../host.ts";

/** Where a scanner is installed to and from. */
export interface Site {
  /** Folder of the instance. */
  readonly home: string;
  /** Folder that this scan alone uses. */
  readonly scratch: string;
  readonly env: Host["env"];
}
