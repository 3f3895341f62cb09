import type { Handlers } from "../handler.ts";
import {
  type DeploymentRecordRow,
  deploymentRecords,
  keyOf,
  provenanceOf,
  type StorageRecord,
  storageRecords,
} from "../metadata/records.ts";
import { anyObject, type Schema } from "../shapes/schema.ts";

function deploymentShape({
  status: _,
  tags,
  ...row
}: DeploymentRecordRow): Schema<"artifact-deployment-record"> {
  return { ...row, tags: anyObject(tags) };
}

/** Where artifacts are kept and where they run; records are never deleted. */
export const artifactMetadata = {
  "orgs/create-artifact-storage-record": ({ github, path, body }) => {
    const organization = github.organization(path.org);
    const { digest, name, registry_url, repository = "", artifact_url = "", status = "active" } = body;
    provenanceOf(github, organization, { digest, repository: body.github_repository });
    const rows = storageRecords.of(organization);
    const at = github.clock.stamp();
    const same = (row: StorageRecord): boolean =>
      row.digest === digest && row.registry_url === registry_url && row.repository === repository;
    const known = rows.find(same);
    const row = known ?? {
      ...{ id: github.nextId(), name, digest, artifact_url, registry_url, repository, status },
      ...{ created_at: at, updated_at: at },
    };
    Object.assign(row, { status, updated_at: at });
    if (known === undefined) rows.push(row);
    const records = body.return_records === false ? {} : { storage_records: [{ ...row }] };
    return { status: 200, body: { total_count: 1, ...records } };
  },

  "orgs/list-artifact-storage-records": ({ github, path }) => {
    const rows = storageRecords.of(github.organization(path.org));
    const found = rows.filter(({ digest }) => digest === path.subject_digest).map((row) => ({ ...row }));
    return { status: 200, body: { total_count: found.length, storage_records: found } };
  },

  "orgs/create-artifact-deployment-record": ({ github, path, body }) => {
    const organization = github.organization(path.org);
    const { digest, status, logical_environment, deployment_name } = body;
    const attestation_id = provenanceOf(github, organization, { digest, repository: body.github_repository });
    const { physical_environment = "", cluster = "", tags = {}, runtime_risks = [] } = body;
    const rows = deploymentRecords.of(organization);
    const at = github.clock.stamp();
    const place = { logical_environment, physical_environment, cluster, deployment_name };
    const before = rows.findIndex((row) => keyOf(row) === keyOf(place));
    const row: DeploymentRecordRow = {
      ...{
        id: rows[before]?.id ?? github.nextId(),
        digest,
        status,
        ...place,
        tags,
        runtime_risks,
        attestation_id,
      },
      ...{ created_at: rows[before]?.created_at ?? at, updated_at: at },
    };
    if (before < 0) rows.push(row);
    else rows[before] = row;
    const records = body.return_records === false ? {} : { deployment_records: [deploymentShape(row)] };
    return { status: 200, body: { total_count: 1, ...records } };
  },

  // Modelled: what was taken out of service is not listed, since the record does not say so.
  "orgs/list-artifact-deployment-records": ({ github, path }) => {
    const rows = deploymentRecords.of(github.organization(path.org));
    const found = rows.filter(
      ({ digest, status }) => digest === path.subject_digest && status === "deployed",
    );
    return {
      status: 200,
      body: { total_count: found.length, deployment_records: found.map(deploymentShape) },
    };
  },
} satisfies Handlers;
