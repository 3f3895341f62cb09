// Tar archives (POSIX ustar) that depend on nothing but names and contents: sorted, owned by root, dated 1970.
import { Buffer } from "node:buffer";

const block = 512;

/** Writes `{path, content}` entries as one archive; folders come before what is in them. */
export function tarOf(files) {
  const entries = [...foldersOf(files), ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts = entries.flatMap(({ path, content }) =>
    content === undefined
      ? [headerOf(path, { mode: 0o755, size: 0, type: "5" })]
      : [headerOf(path, { mode: 0o644, size: content.length, type: "0" }), content, padding(content.length)],
  );
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

function foldersOf(files) {
  const folders = new Set();
  for (const { path } of files) {
    const steps = path.split("/");
    for (let depth = 1; depth < steps.length; depth++) folders.add(`${steps.slice(0, depth).join("/")}/`);
  }
  return [...folders].map((path) => ({ path }));
}

function headerOf(path, { mode, size, type }) {
  const { prefix, name } = splitOf(path);
  const header = Buffer.alloc(block);
  const put = (text, at) => header.write(text, at, "utf8");
  const octal = (value, digits) => `${value.toString(8).padStart(digits, "0")}\0`;
  put(name, 0);
  put(octal(mode, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(size, 11), 124);
  put(octal(0, 11), 136);
  put(" ".repeat(8), 148);
  put(type, 156);
  put("ustar\0" + "00", 257);
  put(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** A long path is split at a slash: the name has room for 100 bytes, what comes before it for 155. */
function splitOf(path) {
  if (Buffer.byteLength(path) <= 100) return { prefix: "", name: path };
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100 && name !== "")
      return { prefix, name };
  }
  throw new Error(`the path is too long for a tar archive: ${path}`);
}

function padding(size) {
  return Buffer.alloc((block - (size % block)) % block);
}
