/** How each command is called; docs/reference/cli.md is held to it by a test. Names only: it is loaded before anything else. */
export const usages = {
  check:
    "assaygate check [PATH…] [--format text|json|sarif|markdown|html] [--config FILE] [--base FILE] [--policy FILE]",
  record: "assaygate record [--report GLOB]… [--config FILE] -- COMMAND…",
  inspect: "assaygate inspect FILE [--format text|json]",
  owners: "assaygate owners [--codeowners FILE] [--format text|json] PATH… (or - for NUL-separated paths)",
  doctor:
    "assaygate doctor OWNER/REPO [--format text|json|markdown] [--cloud-paths GLOB]… [--token-env NAME]",
  audit:
    "assaygate audit --org ORG [--format text|markdown|html|csv|json] [--output FILE] [--state DIR] [--shard I/N] [--deep] [--watch] [--publish] [--canary BRANCH] [--token-env NAME]",
  "bypass-watch":
    "assaygate bypass-watch OWNER/REPO [--state FILE] [--canary BRANCH] [--push-canary] [--open-issues] [--format text|json] [--token-env NAME]",
  init: "assaygate init ORG [--dry-run | --check [--ref BRANCH] | --upgrade] [--repository NAME] [--teams ROLE=SLUG]… [--scanners default|npm] [--visibility internal|private] [--format text|json] [--token-env NAME]",
  channel:
    "assaygate channel show|promote|rollback ORG [--from BRANCH] [--to canary|stable] [--commit SHA] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
  org: "assaygate org plan|apply ORG [--activate | --suspend] [--ring canary|stable]… [--nudge] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
  adopt:
    "assaygate adopt OWNER/REPO [--dry-run] [--replay N] [--caller] [--instance OWNER/REPO@BRANCH] [--format text|json] [--token-env NAME]",
  plan: "assaygate plan [--config FILE] [--token-env NAME]",
  "run-hooks": "assaygate run-hooks [--only NAME]… [--output DIR] [--config FILE]",
  "follow-up": "assaygate follow-up [--workflow PATH]… [--job NAME] [--token-env NAME]",
  probe: "assaygate probe --print | show | read OWNER/REPO --run ID [--token-env NAME]",
  explain: "assaygate explain CHECK",
  formats: "assaygate formats [--format text|json]",
  scan: "assaygate scan secrets|sast|dependencies|image|iac --output DIR [--subject FILE]",
  sandbox: "assaygate sandbox --seed FILE [--port N]",
  rehearse: "assaygate rehearse [PATH] [--quick] [--keep FOLDER] [--format text|json]",
  policy:
    "assaygate policy lint|show|diff [--policy FILE] [--config FILE] [--format text|json]; diff OLD NEW",
} as const;

/** The usage that somebody asked for with `--help`; what stands behind `--` is a command of its own. */
export function helpFor([name = "", ...words]: readonly string[]): string | undefined {
  const end = words.indexOf("--");
  const own = end === -1 ? words : words.slice(0, end);
  if (!own.includes("--help") && !own.includes("-h")) return undefined;
  const usage = Object.entries(usages).find(([command]) => command === name)?.[1];
  return usage === undefined ? undefined : `Usage: ${usage}\n`;
}
