import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { forbidden, notFound, refuse } from "../refusal.ts";
import {
  type DependabotAlertRecord,
  dependabotAlerts,
  isOn,
  type SecretAlertRecord,
  secretAlerts,
} from "../scanning/alerts.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";

/** @throws {Refusal} 404 (github-facts 7.9) */
function requireSecretScanning(repository: RepositoryRecord): void {
  if (!isOn(repository, "secret scanning"))
    throw refuse(404, "Secret scanning is disabled on this repository.");
}

/** @throws {Refusal} 403 */
function requireDependabot(repository: RepositoryRecord): void {
  if (!isOn(repository, "dependabot")) throw forbidden("Dependabot alerts are disabled for this repository.");
}

function secretShape(
  github: GitHub,
  { fullName, owner }: RepositoryRecord,
  { alert, isHidden = false }: { readonly alert: SecretAlertRecord; readonly isHidden: boolean | undefined },
): Schema<"secret-scanning-alert"> {
  const { number, type, secret, state, resolution, validity, at } = alert;
  const url = github.api(`/repos/${fullName}/secret-scanning/alerts/${number}`);
  return {
    number,
    url,
    html_url: github.html(`/${fullName}/security/secret-scanning/${number}`),
    locations_url: `${url}/locations`,
    created_at: at,
    updated_at: at,
    state,
    resolution,
    resolved_at: state === "resolved" ? at : null,
    resolved_by: state === "resolved" ? accountShape(github, owner) : null,
    resolution_comment: null,
    secret_type: type,
    secret_type_display_name: type,
    ...(isHidden ? {} : { secret }),
    validity,
    publicly_leaked: false,
    multi_repo: false,
    push_protection_bypassed: false,
    push_protection_bypassed_by: null,
    push_protection_bypassed_at: null,
  };
}

function advisoryOf(
  alert: DependabotAlertRecord,
): Pick<Schema<"dependabot-alert">, "security_advisory" | "security_vulnerability"> {
  const { ghsa, cve, severity, classification, at } = alert;
  const vulnerability = {
    package: { ecosystem: alert.ecosystem, name: alert.package },
    severity,
    vulnerable_version_range: alert.range,
    first_patched_version: alert.patched === null ? null : { identifier: alert.patched },
  };
  const cves = cve === null ? [] : [{ type: "CVE" as const, value: cve }];
  return {
    security_vulnerability: vulnerability,
    security_advisory: {
      ...{ ghsa_id: ghsa, cve_id: cve, severity, classification, vulnerabilities: [vulnerability] },
      summary: `${alert.package} is vulnerable`,
      description: `${alert.package} is vulnerable`,
      cvss: { score: 0, vector_string: null },
      cwes: [],
      identifiers: [{ type: "GHSA", value: ghsa }, ...cves],
      references: [{ url: `https://github.com/advisories/${ghsa}` }],
      published_at: at,
      updated_at: at,
      withdrawn_at: null,
    },
  };
}

function dependabotShape(
  github: GitHub,
  { fullName }: RepositoryRecord,
  alert: DependabotAlertRecord,
): Schema<"dependabot-alert"> {
  const { number, state, at, scope, relationship, manifest } = alert;
  const isDismissed = state === "dismissed";
  return {
    number,
    state,
    dependency: {
      package: { ecosystem: alert.ecosystem, name: alert.package },
      manifest_path: manifest,
      scope,
      relationship,
    },
    ...advisoryOf(alert),
    url: github.api(`/repos/${fullName}/dependabot/alerts/${number}`),
    html_url: github.html(`/${fullName}/security/dependabot/${number}`),
    created_at: at,
    updated_at: at,
    dismissed_at: isDismissed ? at : null,
    dismissed_by: null,
    dismissed_reason: isDismissed ? "tolerable_risk" : null,
    dismissed_comment: null,
    fixed_at: state === "fixed" ? at : null,
    auto_dismissed_at: state === "auto_dismissed" ? at : null,
  };
}

/** Whether a value is among those of a comma-separated filter. */
const among = (given: string | undefined, value: string): boolean =>
  given?.split(",").includes(value) ?? true;

/** Secrets and vulnerable dependencies that GitHub found by itself. */
export const alerts = {
  "secret-scanning/list-alerts-for-repo": ({ github, repository, query }) => {
    requireSecretScanning(repository);
    const { state, secret_type: type, resolution, hide_secret: isHidden } = query;
    const found = secretAlerts
      .of(repository)
      .filter(
        (alert) =>
          (state === undefined || alert.state === state) &&
          among(type, alert.type) &&
          (resolution === undefined || among(resolution, alert.resolution ?? "")),
      );
    const ordered = query.direction === "asc" ? found : found.toReversed();
    return {
      status: 200,
      body: ordered.map((alert) => secretShape(github, repository, { alert, isHidden })),
    };
  },

  "secret-scanning/get-alert": ({ github, repository, path, query }) => {
    requireSecretScanning(repository);
    const alert = secretAlerts.of(repository).find(({ number }) => number === path.alert_number);
    if (alert === undefined) throw notFound();
    return { status: 200, body: secretShape(github, repository, { alert, isHidden: query.hide_secret }) };
  },

  "dependabot/list-alerts-for-repo": ({ github, repository, query }) => {
    requireDependabot(repository);
    const { state, severity, ecosystem, package: name, scope, relationship, classification } = query;
    const found = dependabotAlerts
      .of(repository)
      .filter(
        (alert) =>
          among(state, alert.state) &&
          among(severity, alert.severity) &&
          among(ecosystem, alert.ecosystem) &&
          among(name, alert.package) &&
          among(classification, alert.classification) &&
          among(relationship, alert.relationship) &&
          (scope === undefined || alert.scope === scope),
      );
    const ordered = query.direction === "asc" ? found : found.toReversed();
    return { status: 200, body: ordered.map((alert) => dependabotShape(github, repository, alert)) };
  },

  "dependabot/get-alert": ({ github, repository, path }) => {
    requireDependabot(repository);
    const alert = dependabotAlerts.of(repository).find(({ number }) => number === path.alert_number);
    if (alert === undefined) throw notFound();
    return { status: 200, body: dependabotShape(github, repository, alert) };
  },
} satisfies Handlers;
