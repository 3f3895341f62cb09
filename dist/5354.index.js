export const id = 5354;
export const ids = [5354];
export const modules = {

/***/ 25308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readZipDirectory)
});

;// CONCATENATED MODULE: ./lib/domain/archive/zip-entry.js
const megabyte = 1024 * 1024;
const longestPath = 500;
const unixTypes = 0xf000;
const unixFile = 0x8000;
const unixFolder = 0x4000;
/** Why a path of an archive is not written; null: it is a plain one. */
function pathFault(path) {
    if (path.length > longestPath)
        return `a path of ${path.length} characters`;
    // A backslash is a separator on one system and part of a name on another, so it could mean two files.
    if (/[\\\p{C}]/u.test(path))
        return "a path with a backslash or a control character";
    if (path.startsWith("/") || /^[A-Za-z]:/.test(path))
        return "an absolute path";
    const steps = path.split("/");
    return steps.some((step) => step === "" || step === "." || step === "..")
        ? "a path with an empty step, . or .."
        : null;
}
/** Why an entry of this type is not unpacked; null: it is a file or a folder. */
function typeFault(externalAttributes) {
    const type = (externalAttributes >>> 16) & unixTypes;
    return type === 0 || type === unixFile || type === unixFolder ? null : "a link or a device";
}
/** Why the files together are not unpacked; null: they keep to the limits. */
function entriesFault(entries, limits) {
    if (entries.length > limits.files)
        return `more than ${limits.files} files`;
    const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > limits.bytes)
        return `${total} bytes, more than ${limits.bytes}`;
    const bomb = entries.find(({ bytes, packedBytes }) => bytes > megabyte && bytes > packedBytes * limits.ratio);
    if (bomb !== undefined)
        return `a file that unpacks to more than ${limits.ratio} times its size`;
    return twiceFault(entries);
}
/** A path that stands there twice, or is a file and a folder: which of the two would count? */
function twiceFault(entries) {
    const paths = new Set(entries.map(({ path }) => path));
    if (paths.size !== entries.length)
        return "a path that stands there twice";
    const folders = new Set(entries.flatMap(({ path }) => foldersOf(path)));
    return [...paths].some((path) => folders.has(path)) ? "a path that is a file and a folder" : null;
}
function foldersOf(path) {
    const steps = path.split("/");
    return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

;// CONCATENATED MODULE: ./lib/domain/archive/zip-tiling.js
const described = 0x0008;
const stored = 0;
const descriptorSignature = 0x08074b50;
/**
 * Whether the records lie end to end, and say of themselves what the directory says of them. A reader that goes from record
 * to record (actions/download-artifact does) must find the same files as one that believes the directory: else a scanner
 * looks at other bytes than the gate under one digest.
 */
function tilingFault(view, records, dataEnd) {
    const inPlace = records.toSorted((a, b) => a.local - b.local);
    const [first] = inPlace;
    if ((first?.local ?? dataEnd) !== 0)
        return "bytes before the first file";
    for (const [index, record] of inPlace.entries()) {
        const fault = headerFault(view, record);
        if (fault !== null)
            return fault;
        const after = inPlace[index + 1]?.local ?? dataEnd;
        const rest = after - (record.start + record.packedBytes);
        if (rest < 0)
            return "files that share their bytes";
        if (!isDescriptor(view, record, after - rest, rest))
            return "bytes between its files";
    }
    return null;
}
/** The header of the file itself, against the directory's. */
function headerFault(view, { flags, method, local, ...told }) {
    const isDescribed = (flags & described) !== 0;
    const said = [
        view.getUint32(local + 14, true),
        view.getUint32(local + 18, true),
        view.getUint32(local + 22, true),
    ];
    const expected = [told.crc32, told.packedBytes, told.bytes];
    const isSame = view.getUint16(local + 6, true) === flags &&
        view.getUint16(local + 8, true) === method &&
        said.every((value, index) => value === expected[index] || (isDescribed && value === 0));
    if (!isSame)
        return "a file whose own header differs from the directory";
    // Whoever reads from record to record has to guess where it ends.
    return isDescribed && method === stored && told.bytes > 0
        ? "a stored file that does not say its size"
        : null;
}
/** What may stand behind packed bytes: nothing, or the same sums once more, with or without a signature, in 4 or 8 bytes. */
function isDescriptor(view, record, at, length) {
    if ((record.flags & described) === 0)
        return length === 0;
    const isSigned = length === 16 || length === 24;
    if (!isSigned && length !== 12 && length !== 20)
        return false;
    if (isSigned && view.getUint32(at, true) !== descriptorSignature)
        return false;
    const sums = isSigned ? at + 4 : at;
    const size = (position) => length >= 20 ? view.getBigUint64(position, true) : view.getUint32(position, true);
    const width = length >= 20 ? 8 : 4;
    return (view.getUint32(sums, true) === record.crc32 &&
        Number(size(sums + 4)) === record.packedBytes &&
        Number(size(sums + 4 + width)) === record.bytes);
}

;// CONCATENATED MODULE: ./lib/domain/archive/zip-directory.js


const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 65_535;
const centralSignature = 0x02014b50;
const centralBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const zip_directory_stored = 0;
const deflated = 8;
const encryptedFlags = 0x2041;
/**
 * Lists an archive by its central directory, which alone says what counts: a reader that looks for entries between the
 * bytes of others finds what a report's text put there. Whatever is odd is refused (G8), so that both find the same.
 */
function readZipDirectory(zip, limits) {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const end = findEnd(view);
    if (end === null)
        return refused("no end of an archive");
    const entries = readEntries({ zip, view }, end);
    if (typeof entries === "string")
        return refused(entries);
    const fault = entriesFault(entries, limits);
    return fault === null ? { ok: true, entries } : refused(fault);
}
/** All files, or what is wrong with one. */
function readEntries(bytes, end) {
    const headers = readHeaders(bytes, end);
    if (headers === null)
        return "a broken directory";
    const records = [];
    for (const header of headers) {
        const fault = zip_directory_headerFault(header);
        if (fault !== null)
            return fault;
        const start = startOf(bytes, header, end.directory);
        if (start === null)
            return "a file that is not where the directory says";
        records.push({ ...header, start });
    }
    return tilingFault(bytes.view, records, end.directory) ?? records.filter(isFile).map(entryOf);
}
function isFile({ path }) {
    return !path.endsWith("/");
}
function entryOf({ path, packedBytes, bytes, crc32, start, method }) {
    return { path, packedBytes, bytes, crc32, start, isDeflated: method === deflated };
}
function refused(found) {
    return { ok: false, message: `expected a plain zip archive, found ${found}` };
}
/** Null also for an archive of several parts or of the large form, which is over our limits anyway. */
function findEnd(view) {
    const last = view.byteLength - endBytes;
    for (let at = last; at >= Math.max(0, last - longestComment); at--) {
        if (view.getUint32(at, true) !== endSignature)
            continue;
        const count = view.getUint16(at + 10, true);
        const directory = view.getUint32(at + 16, true);
        const isWhole = view.getUint16(at + 20, true) === last - at &&
            view.getUint32(at + 4, true) === 0 &&
            view.getUint16(at + 8, true) === count &&
            directory + view.getUint32(at + 12, true) === at;
        return isWhole ? { at, directory, count } : null;
    }
    return null;
}
/** Null: the directory is not what its end says. */
function readHeaders(bytes, end) {
    const headers = [];
    let position = end.directory;
    for (let index = 0; index < end.count; index++) {
        const isThere = position + centralBytes <= end.at && bytes.view.getUint32(position, true) === centralSignature;
        const header = isThere ? headerAt(bytes, position) : null;
        if (header === null)
            return null;
        headers.push(header);
        position +=
            centralBytes +
                header.name.length +
                bytes.view.getUint16(position + 30, true) +
                bytes.view.getUint16(position + 32, true);
    }
    return position === end.at ? headers : null;
}
function headerAt({ zip, view }, position) {
    const short = (at) => view.getUint16(position + at, true);
    const long = (at) => view.getUint32(position + at, true);
    const name = zip.subarray(position + centralBytes, position + centralBytes + short(28));
    const path = textOf(name);
    if (path === null)
        return null;
    const [packedBytes, bytes, attributes, local] = [long(20), long(24), long(38), long(42)];
    return {
        name,
        path,
        packedBytes,
        bytes,
        attributes,
        local,
        flags: short(8),
        method: short(10),
        crc32: long(16),
    };
}
function textOf(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function zip_directory_headerFault({ path, flags, method, attributes, bytes, packedBytes }) {
    if ((flags & encryptedFlags) !== 0)
        return "an encrypted file";
    if (method !== zip_directory_stored && method !== deflated)
        return `compression method ${method}`;
    if (method === zip_directory_stored && bytes !== packedBytes)
        return "a file of two sizes";
    const isFolder = path.endsWith("/");
    if (isFolder && bytes > 0)
        return "a folder with content";
    return typeFault(attributes) ?? pathFault(isFolder ? path.slice(0, -1) : path);
}
/** Where the bytes of a file begin, if its own header is of the same name and they all lie before the directory. */
function startOf({ zip, view }, { local, name, packedBytes }, dataEnd) {
    if (local + localBytes > dataEnd || view.getUint32(local, true) !== localSignature)
        return null;
    const nameBytes = view.getUint16(local + 26, true);
    const start = local + localBytes + nameBytes + view.getUint16(local + 28, true);
    if (start + packedBytes > dataEnd || nameBytes !== name.length)
        return null;
    const isSame = name.every((byte, index) => zip[local + localBytes + index] === byte);
    return isSame ? start : null;
}


/***/ }),

/***/ 15354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  differenceOf: () => (/* binding */ differenceOf)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/domain/archive/inflate.js
// Unpacking is a function of its input only, as a hash is (docs/adr/0011): bytes in, bytes out, and never more than asked.

/** Unpacks bytes; null where they are broken or come to more than `maxBytes`. */
function inflate(packed, packing, maxBytes) {
    // Zero would mean "no limit" to zlib.
    if (maxBytes < 1)
        return null;
    const options = { maxOutputLength: maxBytes };
    try {
        return packing === "gzip" ? (0,external_node_zlib_.gunzipSync)(packed, options) : (0,external_node_zlib_.inflateRawSync)(packed, options);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/domain/artifact/difference/json.js
const mostPointers = 20;
const deepest = 32;
/** JSON pointers at which two values differ, in order; a few are enough to find them. */
function differingPointers(first, second) {
    const pointers = [];
    compare("", first, second, pointers);
    return pointers;
}
function compare(at, first, second, pointers) {
    if (pointers.length === mostPointers || Object.is(first, second))
        return;
    const isDeep = at.split("/").length > deepest;
    if (isDeep || !isNested(first) || !isNested(second) || Array.isArray(first) !== Array.isArray(second)) {
        pointers.push(at === "" ? "/" : at);
        return;
    }
    const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
    for (const key of keys) {
        const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
        compare(`${at}/${step}`, own(first, key), own(second, key), pointers);
    }
}
function isNested(value) {
    return typeof value === "object" && value !== null;
}
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/archive/tar.js
const block = 512;
/** Entries that only say something of the next one: names too long for a header (GNU), key-value records (pax). */
const gnuName = "L";
const gnuLink = "K";
const pax = "x";
const paxForAll = "g";
/** Lists a tar archive to look at what is in it, never to write it anywhere; null: it is none, or a broken one. */
function readTar(tar, mostEntries) {
    const entries = [];
    let said = {};
    let at = 0;
    while (at + block <= tar.length && tar[at] !== 0) {
        const entry = entryAt(tar, at, said);
        if (entry === null || entries.length === mostEntries)
            return null;
        at += block + Math.ceil(entry.content.length / block) * block;
        const more = sayingOf(entry);
        if (more === null) {
            entries.push(entry);
            said = {};
        }
        else
            said = { ...said, ...more };
    }
    return entries.length > 0 && isZero(tar.subarray(at)) ? entries : null;
}
/** Null: there is none, or its bytes are cut off. */
function entryAt(tar, at, said) {
    const header = headerOf(tar.subarray(at, at + block));
    if (header === null)
        return null;
    const { size, ...entry } = { ...header, ...said };
    const start = at + block;
    const isThere = size >= 0 && start + size <= tar.length;
    return isThere ? { ...entry, content: tar.subarray(start, start + size) } : null;
}
/** What an entry says of the next one; null: it is an entry itself. */
function sayingOf({ type, content }) {
    switch (type) {
        case gnuName:
            return { path: textOf(content) };
        case gnuLink:
            return { linkTarget: textOf(content) };
        case pax:
            return paxOf(content);
        case paxForAll:
            return {};
        default:
            return null;
    }
}
const longestRecords = 1024 * 1024;
/** Records `<length> <key>=<value>\n`; those that are not needed are passed over. */
function paxOf(content) {
    const records = textOf(content.subarray(0, longestRecords)).split("\n");
    return Object.assign({}, ...records.map(recordOf));
}
function recordOf(record) {
    const [, key, value = ""] = /^\d+ ([\w.]+)=(.*)$/.exec(record) ?? [];
    switch (key) {
        case "path":
            return { path: value };
        case "linkpath":
            return { linkTarget: value };
        case "size":
            return { size: /^\d{1,15}$/.test(value) ? Number(value) : -1 };
        case "mtime":
            return { modified: Number.parseFloat(value) };
        case undefined:
            return {};
    }
    return {};
}
/** Null: its checksum is not that of its bytes, so it is no header. */
function headerOf(bytes) {
    const text = (at, length) => textOf(bytes.subarray(at, at + length));
    const number = (at, length) => octalOf(text(at, length));
    const sum = bytes.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
    if (number(148, 8) !== sum)
        return null;
    const isUstar = text(257, 5) === "ustar";
    const prefix = isUstar && bytes[262] === 0 ? text(345, 155) : "";
    const names = isUstar ? [text(265, 32), text(297, 32)].filter((name) => name !== "").join(":") : "";
    const type = text(156, 1);
    return {
        path: prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`,
        type: type === "" ? "0" : type,
        mode: number(100, 8),
        owner: [`${number(108, 8)}:${number(116, 8)}`, names].filter((name) => name !== "").join(" "),
        size: number(124, 12),
        modified: number(136, 12),
        linkTarget: text(157, 100),
    };
}
/** -1: it is no octal number; the binary form is for files that are too large for us anyway. */
function octalOf(text) {
    const digits = text.trim();
    if (digits === "")
        return 0;
    return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : -1;
}
/** Up to the first zero byte. */
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}

// EXTERNAL MODULE: ./lib/domain/archive/zip-directory.js + 2 modules
var zip_directory = __webpack_require__(25308);
;// CONCATENATED MODULE: ./lib/domain/artifact/difference/members.js



const mostMembers = 100_000;
const zipLimits = { files: mostMembers, bytes: 1024 ** 3, ratio: 1_000 };
/** What is in an archive, in its order; null: it is none that is looked into. */
function membersOf(bytes) {
    return isZip(bytes) ? zipMembers(bytes) : (readTar(bytes, mostMembers)?.map(tarMember) ?? null);
}
function isZip(bytes) {
    return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
function tarMember({ path, type, mode, owner, modified, linkTarget, content }) {
    const metadata = {
        time: String(modified),
        mode: mode.toString(8),
        owner,
        type,
        ...(linkTarget === "" ? {} : { "link target": linkTarget }),
    };
    return { path, metadata, content: () => content };
}
function zipMembers(zip) {
    const directory = (0,zip_directory/* readZipDirectory */.x)(zip, zipLimits);
    if (!directory.ok)
        return null;
    const headers = centralHeaders(zip, directory.entries.length);
    return directory.entries.map((entry) => ({
        path: entry.path,
        metadata: headers.get(entry.path) ?? {},
        content: (maxBytes) => unzipped(zip, entry, maxBytes),
    }));
}
function unzipped(zip, { start, packedBytes, bytes, isDeflated }, maxBytes) {
    if (bytes > maxBytes)
        return null;
    const packed = zip.subarray(start, start + packedBytes);
    return isDeflated ? inflate(packed, "deflate", Math.max(1, bytes)) : packed;
}
const endBytes = 22;
/** Time and attributes by path, from a directory that was found to be whole. */
function centralHeaders(zip, count) {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const headers = new Map();
    let at = directoryAt(view);
    while (headers.size < count && at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
        const nameBytes = view.getUint16(at + 28, true);
        const extraBytes = view.getUint16(at + 30, true);
        const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameBytes));
        const extra = zip.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
        if (!path.endsWith("/"))
            headers.set(path, {
                time: timeOf(view.getUint32(at + 12, true)),
                mode: (view.getUint32(at + 38, true) >>> 16).toString(8),
                "made by": String(view.getUint16(at + 4, true)),
                "extra fields": [...extra].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
            });
        at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    }
    return headers;
}
function directoryAt(view) {
    for (let at = view.byteLength - endBytes; at >= 0; at--)
        if (view.getUint32(at, true) === 0x06054b50)
            return view.getUint32(at + 16, true);
    return view.byteLength;
}
/** Date and time as DOS has them, without a zone. */
function timeOf(dos) {
    const two = (value) => String(value).padStart(2, "0");
    const [date, time] = [dos >>> 16, dos & 0xffff];
    const day = `${1980 + (date >>> 9)}-${two((date >>> 5) & 15)}-${two(date & 31)}`;
    return `${day} ${two(time >>> 11)}:${two((time >>> 5) & 63)}:${two((time & 31) * 2)}`;
}

;// CONCATENATED MODULE: ./lib/domain/artifact/difference/bytes.js



const bytes_deepest = 8;
const largestJson = 1024 * 1024;
/** Says in what two pieces differ: inside archives and packed bytes as far as that can be told, else where first. */
function compareBytes(pair, log, depth = 0) {
    const offset = firstDifference(pair.first, pair.second);
    if (offset === null)
        return;
    if (depth === bytes_deepest) {
        log.add(pair.at, "not-compared", `more than ${bytes_deepest} archives in each other`);
        return;
    }
    const insides = insidesOf(pair);
    if (isGzip(pair.first) && isGzip(pair.second))
        comparePacked(pair, log, depth);
    else if (insides !== null)
        compareMembers(insides, log, depth);
    else
        log.add(pair.at, "content", jsonDetail(pair) ?? plainDetail(pair, offset));
}
/** Null: one of them is no archive that is looked into. */
function insidesOf(pair) {
    const [first, second] = [membersOf(pair.first), membersOf(pair.second)];
    return first === null || second === null ? null : { at: pair.at, first, second };
}
/** Index of the first byte that differs; null: they are the same. */
function firstDifference(first, second) {
    const end = Math.min(first.length, second.length);
    for (let index = 0; index < end; index++)
        if (first[index] !== second[index])
            return index;
    return first.length === second.length ? null : end;
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function comparePacked({ at, first, second }, log, depth) {
    const unpacked = inflate(first, "gzip", log.budget);
    log.spend(unpacked?.length ?? 0);
    const other = inflate(second, "gzip", log.budget);
    log.spend(other?.length ?? 0);
    const before = log.found;
    if (unpacked === null || other === null)
        log.add(at, "not-compared", "packed bytes that are broken or too many to be unpacked");
    else
        compareBytes({ at, first: unpacked, second: other }, log, depth + 1);
    if (log.found === before)
        log.add(at, "packing", packingDetail(first, second));
}
/** The header of gzip has a time and a system of its own (RFC 1952). */
function packingDetail(first, second) {
    const timeOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
    return timeOf(first) === timeOf(second)
        ? "the same content, packed by another program or with other options"
        : `the same content, packed at another time (${timeOf(first)} and ${timeOf(second)} in the header)`;
}
function compareMembers({ at, first, second }, log, depth) {
    const [before, now] = [numbered(first), numbered(second)];
    const found = log.found;
    for (const [path, member] of before) {
        const other = now.get(path);
        if (other === undefined)
            log.add([...at, path], "only-first", "only in the first build");
        else
            compareMember([...at, path], { first: member, second: other }, log, depth);
    }
    for (const path of now.keys())
        if (!before.has(path))
            log.add([...at, path], "only-second", "only in the second build");
    const moved = movedPath(before, now);
    if (moved !== null)
        log.add([...at, moved], "order", "the same files in another order, from this one on");
    if (log.found === found)
        log.add(at, "packing", "the same files, packed in another way");
}
/** A path that stands there more than once is told apart by its number. */
function numbered(members) {
    const byPath = new Map();
    for (const member of members) {
        let name = member.path;
        for (let copy = 2; byPath.has(name); copy++)
            name = `${member.path} (${copy})`;
        byPath.set(name, member);
    }
    return byPath;
}
/** The first path of both archives that does not come next in the second. */
function movedPath(first, second) {
    const common = [...first.keys()].filter((path) => second.has(path));
    const other = [...second.keys()].filter((path) => first.has(path));
    return common.find((path, index) => other[index] !== path) ?? null;
}
function compareMember(at, { first, second }, log, depth) {
    const names = [...new Set([...Object.keys(first.metadata), ...Object.keys(second.metadata)])];
    const differing = names.filter((name) => first.metadata[name] !== second.metadata[name]);
    if (differing.length > 0)
        log.add(at, "metadata", differing.map((name) => wordsFor(name, first, second)).join("; "));
    const before = first.content(log.budget);
    const now = second.content(log.budget);
    if (before === null || now === null) {
        log.add(at, "not-compared", "too many bytes to be unpacked");
        return;
    }
    log.spend(before.length + now.length);
    compareBytes({ at, first: before, second: now }, log, depth + 1);
}
function wordsFor(name, first, second) {
    const say = ({ metadata }) => JSON.stringify(metadata[name] ?? "").slice(0, 80);
    return `${name} ${say(first)} and ${say(second)}`;
}
/** Null: one of them is no JSON, or they say the same. */
function jsonDetail({ first, second }) {
    const pointers = jsonDifference(first, second);
    if (pointers === null)
        return null;
    return pointers.length === 0
        ? "the same JSON, written in another way"
        : `other values at ${pointers.join(", ")}`;
}
/** Pointers at which two JSON documents differ; null: one of them is none. */
function jsonDifference(first, second) {
    const values = [first, second].map(jsonOf);
    const [one, other] = values;
    return one === undefined || other === undefined || one === null || other === null
        ? null
        : differingPointers(one.value, other.value);
}
function jsonOf(bytes) {
    const isLikely = bytes.length <= largestJson && (bytes[0] === 0x7b || bytes[0] === 0x5b);
    if (!isLikely)
        return null;
    try {
        return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
    }
    catch {
        return null;
    }
}
/** Where, and never what: content can hold secrets. */
function plainDetail({ first, second }, offset) {
    const sizes = first.length === second.length
        ? `${first.length} bytes each`
        : `${first.length} and ${second.length} bytes`;
    const line = lineAt(first, offset);
    return `${sizes}, differing from byte ${offset}${line === null ? "" : ` (line ${line})`}`;
}
/** Null: it is no text. */
function lineAt(bytes, offset) {
    const before = bytes.subarray(0, offset + 1);
    if (before.includes(0))
        return null;
    return before.reduce((lines, byte, index) => lines + (byte === 0x0a && index < offset ? 1 : 0), 1);
}

// EXTERNAL MODULE: ./lib/domain/artifact/oci/layout.js
var oci_layout = __webpack_require__(16067);
// EXTERNAL MODULE: ./lib/domain/artifact/oci/platforms.js
var platforms = __webpack_require__(98985);
;// CONCATENATED MODULE: ./lib/domain/artifact/difference/image.js



const largestBlob = 256 * 1024 * 1024;
/** Says in what two images differ: platform by platform, layer by layer, file by file. */
function compareImages(first, second, log) {
    const [one, other] = [sideOf(first), sideOf(second)];
    if (typeof one === "string")
        log.add([], "not-compared", one);
    else if (typeof other === "string")
        log.add([], "not-compared", other);
    else
        compareSides({ one, other }, log);
}
function compareSides({ one, other }, log) {
    const before = log.found;
    const seen = new Set();
    for (const image of one.images) {
        const same = other.images.find(({ platform }) => platform === image.platform);
        if (same === undefined)
            log.add([image.platform], "only-first", "only in the first build");
        else
            compareImage({ one, other, image, same, seen }, log);
    }
    for (const { platform } of other.images)
        if (one.images.every((image) => image.platform !== platform))
            log.add([platform], "only-second", "only in the second build");
    compareJson({ at: ["index"], first: one.layout.subject, second: other.layout.subject, one, other }, log);
    if (log.found === before)
        log.add([], "packing", "the same images, listed in another way");
}
function sideOf(files) {
    const layout = (0,oci_layout/* readLayout */.T4)(files);
    if (typeof layout === "string")
        return layout;
    const images = (0,platforms/* platformImages */.Q)(layout, files);
    return typeof images === "string" ? images : { layout, images, files };
}
function compareImage({ one, other, image, same, seen }, log) {
    const at = [image.platform];
    const sides = { one, other };
    const [layers, others] = [image.manifest.layers, same.manifest.layers];
    if (layers.length !== others.length)
        log.add(at, "content", `${layers.length} layers in the first build, ${others.length} in the second`);
    for (const [index, first] of layers.entries()) {
        const second = others[index];
        const key = `${first.digest} ${second?.digest}`;
        if (second === undefined || first.digest === second.digest || seen.has(key))
            continue;
        seen.add(key);
        compareBlobs({ at: [...at, `layer ${index + 1}`], first, second, ...sides }, log);
    }
    const [first, second] = [image.manifest.config, same.manifest.config];
    compareJson({ at: [...at, "configuration"], first, second, ...sides }, log);
    compareJson({ at: [...at, "manifest"], first: image.descriptor, second: same.descriptor, ...sides }, log);
}
function compareBlobs({ at, first, second, one, other }, log) {
    if (Math.max(first.size, second.size) > largestBlob)
        log.add(at, "not-compared", `${first.size} and ${second.size} bytes are too many`);
    else
        compareBytes({ at, first: bytesOf(first, one), second: bytesOf(second, other) }, log);
}
/** Digests and sizes follow from what they name, which has been compared. */
const following = /^\/(?:(?:config|layers\/\d+|manifests\/\d+)\/(?:digest|size)|rootfs\/diff_ids\/\d+)$/;
function compareJson({ at, first, second, one, other }, log) {
    if (first.digest === second.digest)
        return;
    const pointers = jsonDifference(bytesOf(first, one), bytesOf(second, other));
    const own = (pointers ?? ["/"]).filter((pointer) => !following.test(pointer));
    if (own.length > 0)
        log.add(at, "content", `other values at ${own.join(", ")}`);
}
function bytesOf({ digest }, { layout, files }) {
    const path = layout.blobs.get(digest)?.path;
    return path === undefined ? new Uint8Array() : files.read(path);
}

;// CONCATENATED MODULE: ./lib/domain/artifact/difference/log.js
const mostEntries = 50;
const mostUnpacked = 512 * 1024 * 1024;
const longestStep = 300;
/** Gathers what differs, and says how much may still be unpacked to find it. */
class DifferenceLog {
    #entries = [];
    #found = 0;
    #unpacked = 0;
    /** How many differences were found so far, listed or not. */
    get found() {
        return this.#found;
    }
    /** Bytes that may still be unpacked. */
    get budget() {
        return mostUnpacked - this.#unpacked;
    }
    spend(bytes) {
        this.#unpacked += bytes;
    }
    add(at, kind, detail) {
        this.#found++;
        if (this.#entries.length === mostEntries)
            return;
        this.#entries.push({ at: at.map(shortened), kind, detail: shortened(detail) });
    }
    result() {
        return { entries: this.#entries, more: this.#found - this.#entries.length };
    }
}
function shortened(text) {
    return text.length > longestStep ? `${text.slice(0, longestStep)}…` : text;
}

;// CONCATENATED MODULE: ./lib/domain/artifact/difference.js



const largestFile = 256 * 1024 * 1024;
/** In what two builds of one commit differ, file by file inside archives and layers: what to mend, and not only that. */
function differenceOf(spec, first, second) {
    const log = new DifferenceLog();
    if (spec.type === "oci-layout")
        compareImages(first, second, log);
    const single = spec.type === "oci-layout" ? [spec.plan, spec.schema] : [spec.path, spec.plan, spec.schema];
    for (const path of single)
        if (path !== null)
            compareFile(path.slice(path.lastIndexOf("/") + 1), { first, second }, log);
    return log.result();
}
function compareFile(name, { first, second }, log) {
    if (!first.paths.includes(name))
        log.add([name], "only-second", "not in the first build");
    else if (!second.paths.includes(name))
        log.add([name], "only-first", "not in the second build");
    else if (Math.max(first.bytes(name), second.bytes(name)) > largestFile)
        compareLarge(name, { first, second }, log);
    else
        compareBytes({ at: [name], first: first.read(name), second: second.read(name) }, log);
}
function compareLarge(name, { first, second }, log) {
    if (first.sha256(name) !== second.sha256(name))
        log.add([name], "not-compared", `${first.bytes(name)} and ${second.bytes(name)} bytes are too many`);
}


/***/ }),

/***/ 16067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   T4: () => (/* binding */ readLayout)
/* harmony export */ });
/* unused harmony export layoutLimits */
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22208);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23755);




const gigabyte = 1024 ** 3;
const layoutLimits = { blobs: 2_000, bytes: 8 * gigabyte, depth: 4 };
/**
 * Reads a layout that somebody else wrote. Nothing of it is believed: each blob that is named is there, inside, of that
 * size and that digest, and of one kind; a text says what is not so.
 */
function readLayout(files, limits = layoutLimits) {
    const top = topOf(files);
    return typeof top === "string" ? broken(top) : walk(top, files, limits);
}
function walk(top, files, limits) {
    const found = { blobs: new Map(), bytes: 0 };
    const queue = [{ descriptor: top, depth: 0 }];
    for (const place of queue) {
        const named = excess(place, found, limits) ?? take(place.descriptor, found, files);
        if (typeof named === "string")
            return broken(named);
        queue.push(...named.map((descriptor) => ({ descriptor, depth: place.depth + 1 })));
    }
    const stray = strayIn(files.paths);
    return stray === null ? { subject: top, blobs: found.blobs } : broken(stray);
}
/** `docker load` reads a `manifest.json` in place of the index, so beside the layout's own files there may be another image. */
function strayIn(paths) {
    const strays = paths.filter((path) => !/^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/.test(path));
    const [first] = strays;
    return first === undefined
        ? null
        : `${strays.length} files that belong to no layout: ${JSON.stringify(first)}`;
}
function broken(found) {
    return `expected an OCI image layout, found ${found}`;
}
/** What the blob names; a text says why it is not taken. */
function take(descriptor, found, files) {
    const known = found.blobs.get(descriptor.digest);
    const blob = known === undefined ? blobOf(descriptor, files) : againOf(descriptor, known);
    if (typeof blob === "string")
        return `${blob} (${descriptor.digest})`;
    if (known !== undefined)
        return [];
    found.blobs.set(descriptor.digest, blob);
    found.bytes += descriptor.size;
    return namedBy(blob);
}
function excess({ descriptor, depth }, { blobs, bytes }, limits) {
    // Indexes, a manifest, and what it names.
    if (depth > limits.depth + 1)
        return `indexes in more than ${limits.depth} levels`;
    if (blobs.has(descriptor.digest))
        return null;
    if (blobs.size === limits.blobs)
        return `more than ${limits.blobs} blobs`;
    return bytes + descriptor.size > limits.bytes ? `more than ${limits.bytes} bytes` : null;
}
/** The one image; with several, nobody could say which of them is the artefact. */
function topOf(files) {
    const marker = jsonOf(files, "oci-layout");
    if (typeof marker === "string")
        return marker;
    if (!_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .LayoutMarker */ .L7.safeParse(marker.value).success)
        return "an oci-layout of another version than 1.0.0";
    const json = jsonOf(files, "index.json");
    if (typeof json === "string")
        return json;
    const index = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .Index */ .jK.safeParse(json.value);
    if (!index.success)
        return "an index.json that is no index";
    const [top, ...others] = index.data.manifests;
    if (top === undefined || others.length > 0)
        return `${index.data.manifests.length} images in index.json`;
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(top.mediaType) === "other" ? `no image but ${JSON.stringify(top.mediaType)}` : top;
}
function jsonOf(files, path) {
    if (!files.paths.includes(path))
        return `no ${path}`;
    if (files.bytes(path) > _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o)
        return `${path} of more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o} bytes`;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(files.read(path));
    return json.ok ? json : `${path}: ${json.message}`;
}
/** A blob that is what it is said to be. The digest is hex digits only, so that its path leads nowhere else (G8). */
function blobOf(descriptor, files) {
    const path = `blobs/${descriptor.digest.replace(":", "/")}`;
    if (descriptor.urls !== undefined || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhere */ .l5)(descriptor.mediaType))
        return "a blob that is elsewhere";
    if (!files.paths.includes(path))
        return "a blob that is not there";
    const size = files.bytes(path);
    if (size !== descriptor.size)
        return `a blob of ${size} bytes in place of ${descriptor.size}`;
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(descriptor.mediaType) === "other")
        return isSame(descriptor, files.sha256(path)) ? { descriptor, path, manifest: null } : otherBytes;
    if (size > _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o)
        return `a manifest of more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o} bytes`;
    if (!isSame(descriptor, files.sha256(path)))
        return otherBytes;
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(files.read(path), descriptor.mediaType);
    return typeof manifest === "string" ? manifest : { descriptor, path, manifest };
}
const otherBytes = "a blob whose bytes have another digest";
function isSame({ digest }, sha256) {
    return digest === `sha256:${sha256}`;
}
/** One blob under two media types, two sizes or two platforms is two things to whoever reads it. */
function againOf(descriptor, known) {
    const { mediaType, size, platform } = known.descriptor;
    const isSameKind = descriptor.mediaType === mediaType && descriptor.size === size;
    const isSamePlatform = platformOf(descriptor.platform) === platformOf(platform);
    return isSameKind && isSamePlatform ? known : "a blob of two kinds";
}
function platformOf(platform) {
    return [platform?.os, platform?.architecture, platform?.variant].join("/");
}
/** What a blob names: nothing, unless it is a manifest or an index. */
function namedBy({ manifest }) {
    switch (manifest?.kind) {
        case undefined:
            return [];
        case "index":
            return manifest.index.manifests;
        case "manifest":
            return [manifest.manifest.config, ...manifest.manifest.layers];
    }
}


/***/ }),

/***/ 22208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   o: () => (/* binding */ largestManifest)
/* harmony export */ });
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23755);



/** The largest manifest or index that is read: registries take 4 MiB too. */
const largestManifest = 4 * 1024 * 1024;
/** Reads the bytes behind a descriptor of an index or a manifest; a text says what is wrong. */
function readManifest(bytes, mediaType) {
    if (bytes.length > largestManifest)
        return `more than ${largestManifest} bytes of JSON`;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes);
    if (!json.ok)
        return json.message;
    switch ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(mediaType)) {
        case "other":
            return `the media type ${JSON.stringify(mediaType)}, which is no manifest`;
        case "index": {
            const index = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Index */ .jK.safeParse(json.value);
            if (!index.success)
                return `no index: ${issueOf(index.error)}`;
            return otherType(index.data, mediaType) ?? { kind: "index", index: index.data };
        }
        case "manifest": {
            const manifest = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Manifest */ ._8.safeParse(json.value);
            if (!manifest.success)
                return `no manifest: ${issueOf(manifest.error)}`;
            return otherType(manifest.data, mediaType) ?? { kind: "manifest", manifest: manifest.data };
        }
    }
}
/** What it says of itself and what points at it says must be one. */
function otherType({ mediaType: said }, mediaType) {
    if (said === undefined || said === mediaType)
        return null;
    return `the media type ${JSON.stringify(said)} in what a descriptor calls ${JSON.stringify(mediaType)}`;
}
function issueOf({ issues, }) {
    const [first] = issues;
    return first === undefined ? "" : `${first.path.map(String).join(".")}: ${first.message}`;
}


/***/ }),

/***/ 76973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   IW: () => (/* binding */ isLayer),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   _m: () => (/* binding */ isImageConfig),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
const mediaTypes = {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    empty: "application/vnd.oci.empty.v1+json",
};
const indexes = [
    mediaTypes.index,
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const manifests = [
    mediaTypes.manifest,
    "application/vnd.docker.distribution.manifest.v2+json",
];
const configs = [mediaTypes.config, "application/vnd.docker.container.image.v1+json"];
/** Media types that a client asks for when it wants a manifest, whichever it is. */
const manifestTypes = [...indexes, ...manifests];
function kindOf(mediaType) {
    if (indexes.includes(mediaType))
        return "index";
    return manifests.includes(mediaType) ? "manifest" : "other";
}
/** Whether it is the configuration of an image that runs, and not of some other artefact in a registry. */
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
/** Whether it is a layer of an image: files that lie below a container's root. */
function isLayer(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer\.|docker\.image\.rootfs\.)/.test(mediaType);
}
/** Whether a layer's bytes are somewhere else (foreign, non-distributable): nothing of it can be checked. */
function isElsewhere(mediaType) {
    return /\.(nondistributable|foreign)\./.test(mediaType);
}


/***/ }),

/***/ 98985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformImages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23755);




const largestConfig = 1024 * 1024;
const Config = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Platform */ .OD.extend({ rootfs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(1_000) }).optional() });
/**
 * The images of a layout by platform, sorted. The index says which platform one is for, its own configuration must say
 * the same: else a machine would run what was judged for another. A text says what is not so.
 */
function platformImages({ blobs }, files) {
    const images = new Map();
    for (const blob of imagesOf(blobs)) {
        const said = saidOf(blob, blobs, files);
        if (typeof said === "string")
            return said;
        if (said === null)
            continue;
        if (images.has(said.platform))
            return `expected one image for ${said.platform}, found two`;
        images.set(said.platform, said);
    }
    if (images.size === 0)
        return "expected an image that runs on some platform, found none";
    return [...images.values()].sort((a, b) => (a.platform < b.platform ? -1 : 1));
}
function imagesOf(blobs) {
    return [...blobs.values()].filter(({ manifest }) => manifest?.kind === "manifest");
}
/** Null: it is no image, but something that is stored with one, such as an attestation of the builder. */
function saidOf({ descriptor, manifest }, blobs, files) {
    if (manifest?.kind !== "manifest")
        return null;
    if (!isImage(descriptor, manifest.manifest))
        return disguiseOf(descriptor, manifest.manifest);
    const config = configOf(manifest.manifest, blobs, files);
    if (typeof config === "string")
        return config;
    const platform = nameOf(config);
    const listed = descriptor.platform;
    if (listed?.os === "unknown")
        return `expected an image for a platform, found one for unknown (${descriptor.digest})`;
    if (listed !== undefined && nameOf({ ...config, ...listed }) !== platform)
        return `expected an image for ${nameOf(listed)}, found one for ${platform} (${descriptor.digest})`;
    return { platform, descriptor, manifest: manifest.manifest };
}
/** An image's own configuration, which names as many layers as the image has. */
function configOf({ config, layers }, blobs, files) {
    const path = blobs.get(config.digest)?.path;
    if (path === undefined || config.size > largestConfig)
        return "expected an image's configuration, found none";
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(files.read(path));
    const read = Config.safeParse(json.ok ? json.value : null);
    if (!read.success)
        return `expected an image's configuration, found another JSON (${config.digest})`;
    return read.data.rootfs !== undefined && read.data.rootfs.diff_ids.length !== layers.length
        ? `expected as many layers as the image's configuration names, found ${layers.length}`
        : read.data;
}
function isImage(descriptor, manifest) {
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageConfig */ ._m)(manifest.config.mediaType) && !isAttestation(descriptor, manifest);
}
/** What some machine would run all the same, although its configuration is called something else: by platform, or by its layers. */
function disguiseOf(descriptor, manifest) {
    const isListed = descriptor.platform !== undefined;
    const isOfFiles = manifest.layers.some(({ mediaType }) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isLayer */ .IW)(mediaType));
    if (isAttestation(descriptor, manifest) || !(isListed || isOfFiles))
        return null;
    const found = JSON.stringify(manifest.config.mediaType.slice(0, 100));
    return `expected an image's configuration, found ${found} (${descriptor.digest})`;
}
/**
 * BuildKit stores its attestations beside an image with a platform that nothing runs on. Only what is one is passed over: what
 * has layers of files could be run all the same, by its digest.
 */
function isAttestation({ platform, annotations }, { layers }) {
    return (platform?.os === "unknown" &&
        annotations?.["vnd.docker.reference.type"] === "attestation-manifest" &&
        layers.every(({ mediaType }) => mediaType === "application/vnd.in-toto+json"));
}
function nameOf({ os, architecture, variant }) {
    return [os, architecture, variant].filter((step) => step !== undefined).join("/");
}


/***/ }),

/***/ 20094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ LayoutMarker),
/* harmony export */   OD: () => (/* binding */ Platform),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   jK: () => (/* binding */ Index)
/* harmony export */ });
/* unused harmony export Descriptor */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255);
/** Only sha256: a weaker digest is no identity, and nobody writes another. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, "expected a digest sha256:<64 hex digits>");
const Annotations = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const Platform = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    os: Text,
    architecture: Text,
    variant: Text.optional(),
});
/** What points at a blob (OCI image specification 1.1, descriptor). */
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: Text,
    digest: Digest,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(Number.MAX_SAFE_INTEGER),
    artifactType: Text.optional(),
    platform: Platform.optional(),
    annotations: Annotations.optional(),
    /** Where its bytes are instead. */
    urls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const never = zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk("expected no key of another kind of manifest");
/** An index; one that is a manifest as well means one thing to one reader and another to the next (CVE-2021-41190). */
const Index = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: Text.optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Descriptor).max(1_000),
    subject: Descriptor.optional(),
    annotations: Annotations.optional(),
    config: never.optional(),
    layers: never.optional(),
});
const Manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: Text.optional(),
    artifactType: Text.optional(),
    config: Descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Descriptor).max(1_000),
    subject: Descriptor.optional(),
    annotations: Annotations.optional(),
    manifests: never.optional(),
});
const LayoutMarker = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ imageLayoutVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("1.0.0") });


/***/ }),

/***/ 23755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
const deepest = 32;
const token = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
/**
 * Reads a JSON object. One with a key twice is refused: readers take the first or the last of them, and the digest is
 * of both.
 */
function parseStrictJson(bytes) {
    const parsed = tryParse(bytes);
    if (parsed === null)
        return refused("no JSON in UTF-8");
    const { text, value } = parsed;
    if (!isMapping(value))
        return refused("no object");
    const keys = countKeys(value, 1);
    if (keys === null)
        return refused(`more than ${deepest} levels`);
    const written = [...text.matchAll(token)].filter(([, colon]) => colon !== undefined).length;
    return written === keys ? { ok: true, value } : refused("a key that stands there twice");
}
function refused(found) {
    return { ok: false, message: `expected a JSON object, found ${found}` };
}
function tryParse(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return { text, value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Keys of all objects together; null: it is too deep. */
function countKeys(value, depth) {
    if (typeof value !== "object" || value === null)
        return 0;
    if (depth > deepest)
        return null;
    let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
    for (const inner of Object.values(value)) {
        const inside = countKeys(inner, depth + 1);
        if (inside === null)
            return null;
        keys += inside;
    }
    return keys;
}


/***/ })

};
