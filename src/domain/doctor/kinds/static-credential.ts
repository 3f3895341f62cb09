import { type CredentialUse, cloudOfSecret, credentialUses } from "../cloud-credentials.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count } from "../opinion.ts";
import { placeOfLine } from "../place.ts";
import { unknownOf, valuesOf } from "../unknowns.ts";

/** A key that does not expire is in every log, fork and laptop that it ever came to; an identity by OIDC is not (facts 9.7). */
export const kind: FindingKind = {
  id: "static-credential",
  title: "Static credential of a cloud",
  severity: "high",
  looksAt: "workflows, the files that `--cloud-paths` names, and the names of the repository's secrets",
  evaluate,
};

function evaluate({ facts }: Patient): Opinion {
  const files = new Map(
    [...valuesOf(facts.workflows), ...valuesOf(facts.cloudFiles)].map((file) => [file.path, file.text]),
  );
  const inFiles = [...files].flatMap(([path, text]) => credentialUses(text).map((use) => finding(path, use)));
  const secrets = valuesOf(facts.secretNames).filter((name) => cloudOfSecret(name) !== undefined);
  return {
    looked: `${count(files.size, "file")}, ${count(valuesOf(facts.secretNames).length, "secret name")}`,
    findings: [...inFiles, ...secrets.map((name) => stored(facts.repository, name))],
    unknowns: [
      ...unknownOf(facts.workflows),
      ...unknownOf(facts.cloudFiles),
      ...unknownOf(facts.secretNames),
    ],
  };
}

const exchanges: Readonly<Record<CredentialUse["cloud"], string>> = {
  AWS: "aws-actions/configure-aws-credentials with role-to-assume",
  Azure: "azure/login with client-id, tenant-id and subscription-id",
  "Google Cloud": "google-github-actions/auth with workload_identity_provider",
};

function finding(path: string, { line, name, cloud }: CredentialUse): DoctorFinding {
  return {
    at: placeOfLine(path, line),
    expected: `an identity that ${cloud} gives to this job for minutes`,
    found: `static credential: ${name}`,
    fix: {
      kind: "words",
      text: `Give the job "id-token: write", use ${exchanges[cloud]}, let the cloud trust job_workflow_ref, repository id and environment only, then revoke the key.`,
    },
  };
}

function stored(repository: string, name: string): DoctorFinding {
  return {
    at: `secret ${name}`,
    expected: "no key of a cloud among the secrets",
    found: `the repository keeps ${name}`,
    fix: { kind: "api", method: "DELETE", path: `/repos/${repository}/actions/secrets/${name}`, body: null },
  };
}
