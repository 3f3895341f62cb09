/** A remark that GitHub shows beside the changed line. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}
