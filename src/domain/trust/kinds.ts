/** What the trust kit can write, by the word on the command line, and the template that it is written from. */
export const trustTemplates = {
  subject: "workflows/trust/github/subject.json",
  aws: "workflows/trust/aws/trust-policy.json",
  azure: "workflows/trust/azure/federated-credential.json",
  "azure-flexible": "workflows/trust/azure/flexible-credential.json",
  gcp: "workflows/trust/gcp/provider.json",
  "gcp-pinned": "workflows/trust/gcp/pinned-provider.json",
  "policy-controller": "workflows/trust/kubernetes/cluster-image-policy.yml",
  kyverno: "workflows/trust/kubernetes/image-validating-policy.yml",
} as const;
export type TrustKind = keyof typeof trustTemplates;

export const trustKinds = [
  "subject",
  "aws",
  "azure",
  "azure-flexible",
  "gcp",
  "gcp-pinned",
  "policy-controller",
  "kyverno",
] as const satisfies readonly TrustKind[];
