/** An entry of a commit's tree that is no folder, by git's own name of its content. */
export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000` (a link), `160000` (another repository). */
  readonly mode: string;
  readonly id: string;
}
