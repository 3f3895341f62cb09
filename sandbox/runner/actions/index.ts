import type { NativeAction } from "../api.ts";
import { attestWith } from "./attest/attest.ts";
import { signWithNewKey } from "./attest/signer.ts";
import { cache, saveCache } from "./cache.ts";
import { checkout } from "./checkout.ts";
import { downloadArtifact } from "./download-artifact.ts";
import { setupNode } from "./setup-node.ts";
import { uploadArtifact } from "./upload-artifact.ts";

/** Actions of others that a run can do without fetching them, by the name in `uses:`, whatever its ref. */
export const nativeActions: Readonly<Record<string, NativeAction>> = {
  "actions/attest": attestWith(signWithNewKey),
  "actions/cache": cache,
  "actions/cache/restore": cache,
  "actions/cache/save": saveCache,
  "actions/checkout": checkout,
  "actions/download-artifact": downloadArtifact,
  "actions/setup-node": setupNode,
  "actions/upload-artifact": uploadArtifact,
};
