const windowsRoot = /^[A-Za-z]:[\\/]/;

/**
 * Path in the repository of a file that a tool named by its place on the machine where it ran; null: it did not lie in
 * the checkout there, or the checkout is named by no absolute path.
 */
export function pathBelow(root: string, path: string): string | null {
  const isWindows = windowsRoot.test(root);
  if (!isWindows && !root.startsWith("/")) return null;
  const plain = (text: string): string => (isWindows ? text.replaceAll("\\", "/") : text);
  const folder = plain(root).replace(/\/$/, "");
  if (folder === "" || !plain(path).startsWith(`${folder}/`)) return null;
  const rest = plain(path).slice(folder.length + 1);
  const isPlain = rest.split("/").every((part) => part !== "" && part !== "." && part !== "..");
  return isPlain ? rest : null;
}
