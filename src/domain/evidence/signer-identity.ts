/**
 * Who signed, as the certificate says it (Fulcio's extensions 1.3.6.1.4.1.57264.1.N; facts 6.9). It names workflow files,
 * never a job. Null: the certificate does not say it.
 */
export interface SignerIdentity {
  /** Subject alternative name: `https://github.com/<owner>/<repo>/<path>@<ref>` of the file that defines the job. */
  readonly subjectAlternativeName: string;
  /** .8 */
  readonly issuer: string;
  /** .9, the same file again. */
  readonly signerUri: string | null;
  /** .10: commit of that file. */
  readonly signerDigest: string | null;
  /** .11 */
  readonly runnerEnvironment: string | null;
  /** .12: `https://github.com/<owner>/<repo>` that the run belongs to. */
  readonly sourceRepository: string | null;
  /** .13: commit of the run. */
  readonly sourceDigest: string | null;
  /** .14 */
  readonly sourceRef: string | null;
  /** .15, as text. */
  readonly sourceRepositoryId: string | null;
  /** .17, as text. */
  readonly sourceOwnerId: string | null;
  /** .18: the workflow that was started. */
  readonly buildConfigUri: string | null;
  /** .20: the event. */
  readonly trigger: string | null;
  /** .21: `…/actions/runs/<id>/attempts/<n>`. */
  readonly invocation: string | null;
}
