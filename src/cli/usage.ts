import { inspectUsage } from "./check/inspect-arguments.ts";
import { asksForHelp } from "./help.ts";

/** How each command is called; docs/reference/cli.md is held to it by a test. */
export const usages = {
  check:
    "assaygate check [PATH…] [--format text|json|sarif|markdown|html] [--config FILE] [--base FILE] [--policy FILE]",
  record: "assaygate record [--report GLOB]… [--config FILE] -- COMMAND…",
  inspect: inspectUsage,
  owners: "assaygate owners [--codeowners FILE] [--format text|json] PATH… (or - for NUL-separated paths)",
  doctor:
    "assaygate doctor OWNER/REPO [--format text|json|markdown] [--cloud-paths GLOB]… [--token-env NAME]",
  audit:
    "assaygate audit --org ORG [--format text|markdown|html|csv|json] [--output FILE] [--state DIR] [--shard I/N] [--deep] [--watch] [--publish] [--canary BRANCH] [--token-env NAME]",
  "bypass-watch":
    "assaygate bypass-watch OWNER/REPO [--state FILE] [--canary BRANCH] [--push-canary] [--open-issues] [--format text|json] [--token-env NAME]",
  init: "assaygate init ORG [--dry-run | --check [--ref BRANCH] | --upgrade] [--repository NAME] [--teams ROLE=SLUG]… [--scanners default|npm] [--visibility internal|private] [--format text|json] [--token-env NAME]",
  channel:
    "assaygate channel show|promote|rollback ORG [--from BRANCH] [--to canary|stable] [--commit SHA] [--revoke REASON] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
  org: "assaygate org plan|apply ORG [--activate | --suspend] [--ring canary|stable]… [--nudge] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
  adopt:
    "assaygate adopt OWNER/REPO [--dry-run] [--replay N] [--caller] [--instance OWNER/REPO@BRANCH] [--format text|json] [--token-env NAME]",
  plan: "assaygate plan [--config FILE] [--token-env NAME]",
  "run-hooks":
    "assaygate run-hooks [--only NAME]… [--output DIR] [--package DIR] [--package-only] [--config FILE]",
  judge:
    "assaygate judge observe source | sign source|release --jobs JSON --output DIR | publish --jobs JSON [--image NAME] [--token-env NAME]",
  "audit-export":
    "assaygate audit-export collect --output DIR | sign --jobs JSON --output DIR | store --jobs JSON [--token-env NAME]",
  "follow-up": "assaygate follow-up [--workflow PATH]… [--job NAME] [--token-env NAME]",
  probe: "assaygate probe --print | show | read OWNER/REPO --run ID [--token-env NAME]",
  verify:
    "assaygate verify FOLDER|FILE|IMAGE|sha256:DIGEST [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--bundle] [--rejudge] [--offline] [--format text|json]",
  why: "assaygate why sha256:DIGEST --to ENV [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--offline] [--format text|json]",
  evidence:
    "assaygate evidence export sha256:DIGEST --output FOLDER [--evidence PATH]… [--repo OWNER/NAME] [--repository ID --owner ID] [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--offline]",
  replay: "assaygate replay FOLDER… --policy FILE [--current FILE] [--last N] [--format text|json]",
  ledger:
    "assaygate ledger verify|append|reconcile FOLDER|OWNER/REPO [--repository ID] [--checkpoint FILE]… [--since DAY] [--run ID --subject sha256:DIGEST --evidence FILE] [--format text|json] [--token-env NAME]",
  witness:
    "assaygate witness look|store ORG | cosign [--repository NAME] [--jobs JSON] [--output DIR] [--token-env NAME] [--property-token-env NAME]",
  trust:
    "assaygate trust subject|aws|azure|azure-flexible|gcp|gcp-pinned|policy-controller|kyverno [--repository OWNER/REPO] [--repository-id ID] [--owner-id ID] [--environment NAME] [--workflow FILE@REF] [--ref REF] [--event NAME] [--runner KIND] [--revision SHA]… [--account ID] [--judge FILE@REF] [--image NAME] [--policy sha256:DIGEST]…; update NAME [--mirror URL] [--root FILE] [--folder FOLDER] [--check]",
  explain: "assaygate explain CHECK",
  formats: "assaygate formats [--format text|json]",
  scan: "assaygate scan secrets|sast|dependencies|image|iac|sbom --output DIR [--subject PATH | --package-id N --package-digest SHA256 [--token-env NAME]]",
  sandbox: "assaygate sandbox --seed FILE [--port N]",
  rehearse: "assaygate rehearse [PATH] [--quick] [--keep FOLDER] [--format text|json]",
  policy:
    "assaygate policy lint|show|diff [--policy FILE] [--config FILE] [--format text|json]; diff OLD NEW",
} as const;

/** The usage that somebody asked for with `--help`; undefined: there is no such command. */
export function helpFor(argv: readonly string[]): string | undefined {
  const usage = Object.entries(usages).find(([command]) => command === argv[0])?.[1];
  return usage === undefined || !asksForHelp(argv) ? undefined : `Usage: ${usage}\n`;
}
