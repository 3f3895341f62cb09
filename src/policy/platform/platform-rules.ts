import { UserError } from "../../errors.ts";
import type { DocumentPath } from "../document/document.ts";
import { suggest } from "../document/nearest.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";

type Report = (path: DocumentPath, message: string, hint: string) => void;

/** What a schema cannot say about a platform policy: names that must exist, and limits that must be there. */
export function checkPlatform(file: PlatformPolicyFile): UserError[] {
  const problems: UserError[] = [];
  const report: Report = (path, message, hint) => {
    const subject = path.join(".");
    problems.push(new UserError("invalid-policy", `${subject}: ${message}`, { hint, at: file.locate(path) }));
  };
  checkDefaultProfile(file, report);
  checkRoles(file, report);
  checkWaivable(file, report);
  checkEnvironments(file, report);
  checkAccepted(file, report);
  return problems;
}

function checkDefaultProfile({ content }: PlatformPolicyFile, report: Report): void {
  const { defaultProfile, profiles } = content;
  if (defaultProfile === undefined || Object.hasOwn(profiles, defaultProfile)) return;
  const hint = suggest(defaultProfile, Object.keys(profiles));
  report(["defaultProfile"], `expected a name from profiles, got "${defaultProfile}".`, hint);
}

function checkRoles({ content }: PlatformPolicyFile, report: Report): void {
  const named: [DocumentPath, string | undefined][] = [
    [["waivers", "approverRole"], content.waivers.approverRole],
    ...(["high", "medium", "low", "info"] as const).map((severity): [DocumentPath, string | undefined] => [
      ["severity", severity, "waivableBy"],
      content.severity[severity]?.waivableBy,
    ]),
    ...content.environments.flatMap(({ quorum }, index) =>
      (quorum ?? []).map(({ role }, entry): [DocumentPath, string] => [
        ["environments", index, "quorum", entry, "role"],
        role,
      ]),
    ),
  ];
  for (const [path, role] of named) {
    if (role === undefined || Object.hasOwn(content.roles, role)) continue;
    report(path, `expected a name from roles, got "${role}".`, suggest(role, Object.keys(content.roles)));
  }
}

function checkWaivable({ content }: PlatformPolicyFile, report: Report): void {
  for (const severity of ["high", "medium", "low"] as const) {
    const { waivableBy, maxDays, response, dueDays } = content.severity[severity];
    const path = ["severity", severity];
    if (waivableBy !== undefined && maxDays === undefined) {
      report(
        path,
        "expected maxDays beside waivableBy, got nothing.",
        "Say how long such a waiver may live.",
      );
    }
    if (response === "backlog" && dueDays === undefined) {
      report(path, "expected dueDays for a backlog response, got nothing.", "Say when the item is due.");
    }
  }
}

function checkEnvironments({ content }: PlatformPolicyFile, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { name }] of content.environments.entries()) {
    if (seen.has(name)) {
      report(
        ["environments", index, "name"],
        `expected each environment once, got "${name}" again.`,
        "Remove one.",
      );
    }
    seen.add(name);
  }
}

function checkAccepted({ content }: PlatformPolicyFile, report: Report): void {
  for (const [index, { from, until }] of content.accepted.entries()) {
    if (Date.parse(from) < Date.parse(until)) continue;
    report(
      ["accepted", index, "until"],
      `expected a time after ${from}, got ${until}.`,
      "Correct the two times.",
    );
  }
}
