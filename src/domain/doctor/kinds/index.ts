import type { FindingKind } from "../diagnosis.ts";
import { kind as blindGate } from "./blind-gate.ts";
import { kind as broadBypass } from "./broad-bypass.ts";
import { kind as catchableLabel } from "./catchable-label.ts";
import { kind as deployKey } from "./deploy-key.ts";
import { kind as excessPermission } from "./excess-permission.ts";
import { kind as filteredGate } from "./filtered-gate.ts";
import { kind as impostorCommit } from "./impostor-commit.ts";
import { kind as inactiveRuleset } from "./inactive-ruleset.ts";
import { kind as inheritedSecrets } from "./inherited-secrets.ts";
import { kind as missingGate } from "./missing-gate.ts";
import { kind as missingMergeGroup } from "./missing-merge-group.ts";
import { kind as scriptInjection } from "./script-injection.ts";
import { kind as skippableGate } from "./skippable-gate.ts";
import { kind as staticCredential } from "./static-credential.ts";
import { kind as strayEnvironment } from "./stray-environment.ts";
import { kind as unenforcedPinning } from "./unenforced-pinning.ts";
import { kind as unfailingGate } from "./unfailing-gate.ts";
import { kind as unlistedSigner } from "./unlisted-signer.ts";
import { kind as unmatchedContext } from "./unmatched-context.ts";
import { kind as unpinnedAction } from "./unpinned-action.ts";
import { kind as unpinnedIntegration } from "./unpinned-integration.ts";
import { kind as untrustedCheckout } from "./untrusted-checkout.ts";
import { kind as vacuousCodeowners } from "./vacuous-codeowners.ts";

/** Every kind of finding, by name; a contract test holds it to the files of this folder. */
export const kinds: readonly FindingKind[] = [
  blindGate,
  broadBypass,
  catchableLabel,
  deployKey,
  excessPermission,
  filteredGate,
  impostorCommit,
  inactiveRuleset,
  inheritedSecrets,
  missingGate,
  missingMergeGroup,
  scriptInjection,
  skippableGate,
  staticCredential,
  strayEnvironment,
  unenforcedPinning,
  unfailingGate,
  unlistedSigner,
  unmatchedContext,
  unpinnedAction,
  unpinnedIntegration,
  untrustedCheckout,
  vacuousCodeowners,
];
