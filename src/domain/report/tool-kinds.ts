import type { EvidenceKind } from "./kind.ts";

/** What a report says about its target besides the tool's name. */
export interface TargetClues {
  /** Whether an image was scanned. */
  readonly isImage?: boolean;
  /** Classes of findings that a tool for many targets reports, as it names them: `Secret`, `Misconfiguration`. */
  readonly classes?: ReadonlySet<string>;
}

/** Tools by what they look for. Those that are not listed are taken for SAST, the strictest. */
const tools = {
  lint: "biome checkstyle clippy detekt eslint flake8 golangci-lint ktlint markdownlint oxlint pmd pycodestyle pylint rubocop ruff shellcheck stylelint swiftlint yamllint",
  secrets:
    "detect-secrets ggshield gitguardian gitleaks kingfisher noseyparker ripsecrets secretlint talisman trufflehog whispers",
  iac: "ansible-lint cfn-guard cfn-lint cfn-nag checkov conftest hadolint kics kube-linter kubescape kube-score polaris psrule regula snyk-iac templateanalyzer terrascan tflint tfsec",
  dast: "arachni burp-suite nikto nuclei owasp-zap stackhawk wapiti zap zed-attack-proxy",
  dependencies:
    "bundler-audit cargo-audit cargo-deny dependency-check govulncheck grype npm-audit osv-scanner owasp-dependency-check pip-audit pnpm-audit retire-js snyk-open-source yarn-audit",
  image: "anchore clair docker-scout dockle snyk-container",
  accessibility: "accessibility-insights axe axe-core pa11y",
} as const satisfies Partial<Record<EvidenceKind, string>>;

const kindByTool: ReadonlyMap<string, EvidenceKind> = new Map(
  (Object.keys(tools) as (keyof typeof tools)[]).flatMap((kind) =>
    tools[kind].split(" ").map((name): [string, EvidenceKind] => [normalise(name), kind]),
  ),
);

/** Trivy's classes of findings (`pkg/report/sarif.go`), where no image was scanned. */
const trivyClasses: ReadonlyMap<string, EvidenceKind> = new Map([
  ["OsPackageVulnerability", "dependencies"],
  ["LanguageSpecificPackageVulnerability", "dependencies"],
  ["License", "dependencies"],
  ["Misconfiguration", "iac"],
  ["Secret", "secrets"],
]);

/** Tells from a tool's name what its report is evidence for where the configuration does not say (design §7). */
export function kindsOfTool(name: string | undefined, clues: TargetClues = {}): readonly EvidenceKind[] {
  const normal = normalise(name ?? "");
  if (normal === "trivy") return kindsOfTrivy(clues);
  const kind = kindByTool.get(normal) ?? "sast";
  return [kind === "dependencies" && clues.isImage === true ? "image" : kind];
}

/** An image scan looks for vulnerable packages and for secrets; of other targets only the findings tell. */
function kindsOfTrivy({ isImage, classes }: TargetClues): readonly EvidenceKind[] {
  const kinds = new Set<EvidenceKind>();
  if (isImage === true) kinds.add("image");
  for (const name of classes ?? []) {
    const kind = trivyClasses.get(name);
    if (kind !== undefined) kinds.add(kind === "dependencies" && isImage === true ? "image" : kind);
  }
  return kinds.size === 0 ? ["dependencies"] : [...kinds];
}

/** `OSV-Scanner`, `osv-scanner` and `osv scanner` are one tool. */
function normalise(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
