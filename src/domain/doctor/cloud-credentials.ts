/** A key of a cloud that stands somewhere as text or is asked for by name. */
export interface CredentialUse {
  readonly line: number;
  /** Name of the variable, input or secret; never a value. */
  readonly name: string;
  readonly cloud: "AWS" | "Azure" | "Google Cloud";
}

/** Names by which long-lived keys are handed around; identity by OIDC has none of them. */
const names = new Map<string, CredentialUse["cloud"]>([
  ["AWS_ACCESS_KEY_ID", "AWS"],
  ["AWS_SECRET_ACCESS_KEY", "AWS"],
  ["AWS_ACCESS_KEY", "AWS"],
  ["AWS_SECRET_KEY", "AWS"],
  ["AZURE_CREDENTIALS", "Azure"],
  ["AZURE_CLIENT_SECRET", "Azure"],
  ["ARM_CLIENT_SECRET", "Azure"],
  ["ARM_ACCESS_KEY", "Azure"],
  ["AZURE_STORAGE_KEY", "Azure"],
  ["AZURE_STORAGE_CONNECTION_STRING", "Azure"],
  ["GOOGLE_CREDENTIALS", "Google Cloud"],
  ["GOOGLE_APPLICATION_CREDENTIALS_JSON", "Google Cloud"],
  ["GCP_SA_KEY", "Google Cloud"],
  ["GCP_CREDENTIALS", "Google Cloud"],
  ["GCLOUD_SERVICE_KEY", "Google Cloud"],
  ["CREDENTIALS_JSON", "Google Cloud"],
]);

/** Values that are keys whatever they are called. */
const values: readonly {
  readonly pattern: RegExp;
  readonly name: string;
  readonly cloud: CredentialUse["cloud"];
}[] = [
  { pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, name: "an AWS access key id", cloud: "AWS" },
  {
    pattern: /"type"\s{0,10}:\s{0,10}"service_account"/,
    name: "a service account's key file",
    cloud: "Google Cloud",
  },
  { pattern: /\bAccountKey=[A-Za-z0-9+/]{40}/, name: "a storage account key", cloud: "Azure" },
];

const mostLines = 20_000;
const longestLine = 2_000;
const mostUses = 100;

/** Finds where a text uses static credentials of a cloud: by known names, and by the shape of keys. */
export function credentialUses(text: string): CredentialUse[] {
  const lines = text.split(/\r?\n/, mostLines);
  const uses = lines.flatMap((raw, index) => {
    const line = raw.slice(0, longestLine);
    return line.trimStart().startsWith("#") ? [] : usesIn(line).map((use) => ({ ...use, line: index + 1 }));
  });
  return uses.slice(0, mostUses);
}

function usesIn(line: string): Omit<CredentialUse, "line">[] {
  const words = new Set(
    line.match(/[A-Za-z][\w-]{5,60}/g)?.map((word) => word.toUpperCase().replaceAll("-", "_")),
  );
  const named = [...words].flatMap((word) => {
    const cloud = names.get(word);
    return cloud === undefined ? [] : [{ name: word, cloud }];
  });
  const shaped = values
    .filter(({ pattern }) => pattern.test(line))
    .map(({ name, cloud }) => ({ name, cloud }));
  return [...named, ...shaped];
}

/** The cloud of a secret's name; undefined for any other secret. */
export function cloudOfSecret(name: string): CredentialUse["cloud"] | undefined {
  return names.get(name.toUpperCase());
}
