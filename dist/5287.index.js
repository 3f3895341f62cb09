export const id = 5287;
export const ids = [5287];
export const modules = {

/***/ 25287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   directoryLedger: () => (/* binding */ directoryLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_ledger_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84690);
/* harmony import */ var _domain_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97932);
/* harmony import */ var _domain_ledger_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20284);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15213);
/* harmony import */ var _pauses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28469);








/** Larger files belong to no ledger, and are not read. */
const mostFileBytes = 10_000;
/** Of git, if the branch was cloned, and of writers. */
const lockName = ".lock";
const notOfIt = [".git", lockName];
/** A ledger in a folder, or a clone of the branch. Writers wait for each other; a lock is a convenience and proves nothing. */
function directoryLedger(folder, repositoryId, pauses = (0,_pauses_js__WEBPACK_IMPORTED_MODULE_5__/* .jitteredPauses */ .r)(40, 5)) {
    return {
        read: async () => ({ state: "known", value: snapshotOf(folder) }),
        append: async (entry) => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
            await lock(folder, pauses);
            try {
                return appendIn(folder, entry, repositoryId);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, lockName));
            }
        },
    };
}
function snapshotOf(folder) {
    const files = filesIn(folder);
    return files.size === 0 ? null : { files, commit: null };
}
/** Whatever lies there, by its path; what is no small file has no content. */
function filesIn(folder) {
    const own = namesIn(folder).filter((name) => !notOfIt.includes(name));
    return new Map(own.flatMap((name) => filesAt(folder, name)));
}
function filesAt(folder, path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(whole);
    if (status.isDirectory())
        return namesIn(whole).flatMap((name) => filesAt(folder, `${path}/${name}`));
    const isSmall = status.isFile() && status.size <= mostFileBytes;
    return [[path, isSmall ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(whole) : null]];
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b)(error))
            return [];
        throw error;
    }
}
/** @throws {UserError} invalid-input */
async function lock(folder, { attempts, before }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, lockName);
    for (let attempt = 0; attempt < attempts; attempt++) {
        await before(attempt);
        if (tryLock(path))
            return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("invalid-input", "expected to be let at the ledger, and somebody else is still writing.", {
        at: path,
        hint: "If nobody is, a writer was interrupted: delete this file and verify the ledger.",
    });
}
function tryLock(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx"));
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return false;
        throw error;
    }
}
/** @throws {UserError} invalid-input for a folder that is no ledger yet and whose repository is not known */
function appendIn(folder, entry, repositoryId) {
    const files = filesIn(folder);
    const origin = repositoryId === null ? ownOrigin(files, folder) : (0,_domain_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .yv)(repositoryId);
    if (files.size === 0)
        write(folder, _domain_ledger_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .checkpointPath */ .AD, (0,_domain_ledger_append_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyCheckpoint */ .E)(origin));
    const now = filesIn(folder);
    const checkpoint = now.get(_domain_ledger_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .checkpointPath */ .AD) ?? new Uint8Array();
    const plan = (0,_domain_ledger_append_js__WEBPACK_IMPORTED_MODULE_2__/* .planAppend */ .A)({ paths: [...now.keys()], checkpoint }, origin, entry);
    if (plan.state !== "absent")
        return { state: "known", value: plan };
    for (const { path, text } of plan.files)
        write(folder, path, text);
    return { state: "known", value: { state: "appended", index: plan.index, size: plan.index + 1 } };
}
function ownOrigin(files, folder) {
    const head = (0,_domain_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .readCheckpoint */ .HQ)(files.get(_domain_ledger_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .checkpointPath */ .AD) ?? new Uint8Array());
    if (head !== null)
        return head.origin;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("invalid-input", "expected a ledger, found a folder without a head.", {
        at: folder,
        hint: "A new ledger is called after a repository: give its numeric id with --repository.",
    });
}
function write(folder, path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text);
}


/***/ }),

/***/ 28469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jitteredPauses)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const firstMs = 250;
const longestMs = 8_000;
/** Growing pauses of random length, so that writers who met once do not meet again. */
function jitteredPauses(attempts = 24, unitMs = firstMs) {
    return {
        attempts,
        before: async (attempt) => {
            if (attempt > 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(longestMs, unitMs * 2 ** attempt));
        },
    };
}


/***/ }),

/***/ 84690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planAppend),
/* harmony export */   E: () => (/* binding */ emptyCheckpoint)
/* harmony export */ });
/* harmony import */ var _merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73311);
/* harmony import */ var _merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97947);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97932);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71416);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10132);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20284);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49443);







/** Plans the next leaf. The same entry is never in twice, and nothing is put upon a ledger that is not whole. */
function planAppend({ paths, checkpoint }, origin, entry) {
    const { places, foreign } = (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .sortOut */ .$I)(paths);
    const hashes = places.map(({ place }) => place.hash);
    const gap = places.findIndex(({ place }, index) => place.index !== index);
    const faults = [
        ...foreign.map((path) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .D)("foreign-file", path, "a ledger has no such file")),
        ...(gap === -1 ? [] : [(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .D)("removed", gap, "this place has no leaf, or two")]),
        ...(0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .headFaults */ .gG)((0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .readCheckpoint */ .HQ)(checkpoint), hashes, origin),
        ...(hashes.length < _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .mostLeaves */ .I0 ? [] : [(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .D)("added", _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .checkpointPath */ .AD, "it holds as many as it may")]),
    ];
    if (faults.length > 0)
        return { state: "faulty", faults };
    const index = indexOf(hashes, entry);
    if (index !== -1)
        return { state: "present", index, size: hashes.length };
    return { state: "absent", index: hashes.length, files: addition(hashes, origin, entry) };
}
/** A leaf says its place, so an entry has another hash at each; -1: it is nowhere. */
function indexOf(hashes, entry) {
    return hashes.findIndex((hash, index) => (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)(hash, (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytesOf(index, entry))));
}
function addition(hashes, origin, entry) {
    const index = hashes.length;
    const hash = (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytesOf(index, entry));
    const head = { origin, size: index + 1, root: (0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)([...hashes, hash]) };
    return [
        { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .leafPath */ .gQ)(index, hash), text: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)({ index, entry }) },
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .checkpointPath */ .AD, text: (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointText */ .am)(head) },
    ];
}
function bytesOf(index, entry) {
    return Buffer.from((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)({ index, entry }));
}
/** The first head of a ledger, over nothing. */
function emptyCheckpoint(origin) {
    return (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointText */ .am)({ origin, size: 0, root: (0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)([]) });
}


/***/ }),

/***/ 97932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ rootHex),
/* harmony export */   HQ: () => (/* binding */ readCheckpoint),
/* harmony export */   Z3: () => (/* binding */ repositoryIdIn),
/* harmony export */   am: () => (/* binding */ checkpointText),
/* harmony export */   o5: () => (/* binding */ headInNote),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const originPrefix = "assaygate.github.io/ledger/";
/** What the ledger of a repository is called; ids are never given twice, names are. */
function originOf(repositoryId) {
    return `${originPrefix}${repositoryId}`;
}
/** Numeric id of the repository that a ledger is called after; null: of none. */
function repositoryIdIn(origin) {
    const id = origin.startsWith(originPrefix) ? origin.slice(originPrefix.length) : "";
    return /^[1-9]\d{0,15}$/.test(id) ? id : null;
}
/** Text of a head: the text of a note (C2SP tlog-checkpoint), over which signatures are made. */
function checkpointText({ origin, size, root }) {
    return `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;
}
const mostBytes = 100_000;
const form = /^(?<origin>[!-~]{1,200})\n(?<size>0|[1-9]\d{0,8})\n(?<root>[A-Za-z0-9+/]{43}=)\n$/;
/** Reads what {@link checkpointText} writes and nothing else; null: these bytes are no head. */
function readCheckpoint(bytes) {
    if (bytes.length > mostBytes)
        return null;
    const text = Buffer.from(bytes).toString("latin1");
    const { origin = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
    if (origin === "")
        return null;
    const head = { origin, size: Number(size), root: Buffer.from(root, "base64") };
    // The last character of a digest in base64 has two spare bits.
    return checkpointText(head) === text ? head : null;
}
const signatureLine = /^\u2014 \S{1,200} [A-Za-z0-9+/]{8,20000}={0,2}$/u;
/**
 * The head in a note that somebody kept or was given, with or without signature lines (C2SP signed-note); they are not looked
 * at: what was signed elsewhere counts by the file that is verified for it.
 */
function headInNote(bytes) {
    if (bytes.length > mostBytes)
        return null;
    const [text = "", ...lines] = Buffer.from(bytes).toString("utf8").split("\n\n");
    if (lines.length === 0)
        return readCheckpoint(bytes);
    const signatures = lines.join("\n\n").split("\n");
    const isEnded = signatures.pop() === "" && signatures.length > 0;
    if (!isEnded || !signatures.every((line) => signatureLine.test(line)))
        return null;
    return readCheckpoint(Buffer.from(`${text}\n`));
}
/** Root as people compare it. */
function rootHex(root) {
    return Buffer.from(root).toString("hex");
}


/***/ }),

/***/ 71416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ leafText),
/* harmony export */   Tk: () => (/* binding */ isEntry),
/* harmony export */   rf: () => (/* binding */ readLeaf)
/* harmony export */ });
/* unused harmony exports entryKinds, mostLeafBytes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);


const hex = /^[0-9a-f]{64}$/;
/** `audit-export`: what a release run left behind was kept and signed. */
const entryKinds = ["release", "audit-export"];
/** Most bytes of a leaf: an index, numbers and digests, and nothing that anybody could write prose into. */
const mostLeafBytes = 200;
/** So that a leaf is never too long. */
const mostIndex = 999_999_999;
/** Digests without padding: in hex, two of them and their names would not fit. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[\w-]{43}$/)
    .transform((text) => Buffer.from(text, "base64url").toString("hex"));
const Leaf = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    evidence: Digest,
    index: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(mostIndex),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(entryKinds),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    subject: Digest,
});
/** The one text of an entry at an index (RFC 8785), which is what the tree is over. */
function leafText({ index, entry }) {
    const { kind, run, subject, evidence } = entry;
    return (0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ evidence: short(evidence), index, kind, run, subject: short(subject) });
}
function short(digest) {
    return Buffer.from(digest, "hex").toString("base64url");
}
/** Reads what {@link leafText} writes and nothing else; null: these bytes are no leaf. */
function readLeaf(bytes) {
    if (bytes.length > mostLeafBytes)
        return null;
    const text = Buffer.from(bytes).toString("latin1");
    const parsed = Leaf.safeParse(tryParse(text));
    if (!parsed.success)
        return null;
    const { index, ...entry } = parsed.data;
    const leaf = { index, entry };
    // Another order of keys, a blank or spare bits of a digest would be another leaf that says the same.
    return leafText(leaf) === text ? leaf : null;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a ledger can take it. */
function isEntry({ run, subject, evidence }) {
    return Number.isSafeInteger(run) && run > 0 && hex.test(subject) && hex.test(evidence);
}


/***/ }),

/***/ 10132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fault)
/* harmony export */ });
/* unused harmony export ledgerFaultCodes */
/** Ways in which a ledger is not what it was; each is what an auditor would have to ask about. */
const ledgerFaultCodes = (/* unused pure expression or super */ null && ([
    /** There is no head, or it is none. */
    "checkpoint",
    /** It is the ledger of another repository. */
    "origin",
    /** A file that belongs to no ledger. */
    "foreign-file",
    /** A leaf that nobody could have appended. */
    "malformed",
    /** A leaf does not have the hash of its name. */
    "edited",
    /** A leaf lies at the place of another. */
    "reordered",
    /** Two leaves at one place. */
    "forked",
    /** A place without a leaf, or fewer leaves than the head counts. */
    "removed",
    /** More leaves than the head counts. */
    "added",
    /** The same entry at two places. */
    "repeated",
    /** The leaves are as many as the head counts, and others. */
    "root",
    /** It is shorter than somebody has seen it. */
    "behind",
    /** Its beginning is another than somebody has seen. */
    "rewritten",
    /** Its last commit is not one that GitHub signed. */
    "unsigned",
]));
/** A fault as a value. */
function fault(code, at, message) {
    return { code, at: typeof at === "number" ? `leaf ${at}` : at.slice(0, longestAt), message };
}
const longestAt = 200;


/***/ }),

/***/ 20284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AD: () => (/* binding */ checkpointPath),
/* harmony export */   DD: () => (/* binding */ isOfLedger),
/* harmony export */   I0: () => (/* binding */ mostLeaves),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   gQ: () => (/* binding */ leafPath)
/* harmony export */ });
/** Branch of a product's repository that holds its ledger and nothing else. */
const ledgerBranch = "assaygate-ledger";
/** File with the text of the head. */
const checkpointPath = "checkpoint";
const leavesFolder = "leaves";
const leavesAFolder = 1_000;
/** Largest tree that is looked at: GitHub lists no more of it in one answer. */
const mostLeaves = 90_000;
/** Where a leaf lies: `leaves/000000/000000012-<hash>.json`. The name has the hash, so that a writer needs no contents. */
function leafPath(index, hash) {
    const folder = String(Math.floor(index / leavesAFolder)).padStart(6, "0");
    return `${leavesFolder}/${folder}/${String(index).padStart(9, "0")}-${Buffer.from(hash).toString("hex")}.json`;
}
const form = /^leaves\/\d{6}\/(?<index>\d{9})-(?<hash>[0-9a-f]{64})\.json$/;
/** What a path says of its leaf; null: no leaf is called so. */
function placeOf(path) {
    const { index = "", hash = "" } = form.exec(path)?.groups ?? {};
    if (hash === "")
        return null;
    const place = { index: Number(index), hash: Buffer.from(hash, "hex") };
    return leafPath(place.index, place.hash) === path ? place : null;
}
/** Whether a file is meant as one of a ledger, whole or not. */
function isOfLedger(path) {
    return path === checkpointPath || path.startsWith(`${leavesFolder}/`);
}


/***/ }),

/***/ 49443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ sortOut),
/* harmony export */   Pi: () => (/* binding */ memoryFaults),
/* harmony export */   gG: () => (/* binding */ headFaults),
/* harmony export */   xy: () => (/* binding */ verifyLedger)
/* harmony export */ });
/* harmony import */ var _merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73311);
/* harmony import */ var _merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97947);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97932);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71416);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10132);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20284);






/** Walks a whole ledger: every leaf, the tree over them, its head, and the heads that somebody saw before. */
function verifyLedger(files, expected) {
    const { places, foreign } = sortOut([...files.keys()]);
    const head = (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckpoint */ .HQ)(files.get(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD) ?? new Uint8Array());
    const leaves = places.map(({ path, place }) => ({ path, place, ...looked(files.get(path) ?? null) }));
    const hashes = places.map(({ place }) => place.hash);
    const faults = [
        ...foreign.map((path) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("foreign-file", path, "a ledger has no such file")),
        ...leaves.flatMap(leafFaults),
        ...placeFaults(places),
        ...repetitions(leaves),
        ...headFaults(head, hashes, expected.origin),
        ...expected.seen.flatMap((seen) => memoryFaults(seen, hashes)),
    ];
    return { head, entries: leaves.flatMap(({ leaf }) => leaf?.entry ?? []), hashes, faults };
}
/** Leaves by their places, and whatever else lies there. */
function sortOut(paths) {
    const named = paths
        .filter((path) => path !== _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD)
        .map((path) => ({ path, place: (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(path) }));
    const places = named.flatMap(({ path, place }) => (place === null ? [] : [{ path, place }]));
    return {
        places: places.toSorted((a, b) => a.place.index - b.place.index),
        foreign: named.filter(({ place }) => place === null).map(({ path }) => path),
    };
}
function looked(bytes) {
    return bytes === null ? { leaf: null, hash: null } : { leaf: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .readLeaf */ .rf)(bytes), hash: (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytes) };
}
function leafFaults({ path, place, leaf, hash }) {
    if (hash === null || !(0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)(hash, place.hash))
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("edited", path, "its content is not the one that its name was given for")];
    if (leaf === null)
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("malformed", path, "it has the hash of its name, and is no leaf")];
    if (leaf.index === place.index)
        return [];
    return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("reordered", path, `it says that it belongs at place ${leaf.index}`)];
}
/** Places without a leaf and with several, up to the last. */
function placeFaults(places) {
    const faults = [];
    let next = 0;
    for (const { place } of places) {
        if (place.index > next)
            faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("removed", next, `there is no leaf from here to place ${place.index}`));
        if (place.index < next)
            faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("forked", place.index, "two leaves have this place"));
        next = place.index + 1;
    }
    return faults;
}
function repetitions(leaves) {
    const seen = new Map();
    return leaves.flatMap(({ path, leaf, place }) => {
        if (leaf === null)
            return [];
        const key = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)({ index: 0, entry: leaf.entry });
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, place.index);
        return first === undefined ? [] : [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("repeated", path, `place ${first} has the same entry`)];
    });
}
/** What is wrong between a head and the leaves that it is over. */
function headFaults(head, hashes, origin) {
    if (head === null)
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("checkpoint", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, "expected the head of a ledger, found none")];
    const faults = [];
    if (origin !== null && head.origin !== origin)
        faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("origin", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `expected the ledger ${origin}, found ${head.origin}`));
    if (hashes.length < head.size)
        faults.push(counted("removed", head.size, hashes.length));
    else if (hashes.length > head.size)
        faults.push(counted("added", head.size, hashes.length));
    else if (!(0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)((0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(hashes), head.root))
        faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("root", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `the root over the leaves is another than ${(0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .rootHex */ .A_)(head.root)}`));
    return faults;
}
function counted(code, expected, found) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)(code, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `the head counts ${expected} leaves, there are ${found}`);
}
/** Decides whether these leaves still begin as somebody saw them. */
function memoryFaults(seen, hashes) {
    if (hashes.length < seen.size) {
        const message = `it was seen with ${seen.size} leaves and has ${hashes.length}`;
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("behind", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, message)];
    }
    if ((0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)((0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(hashes.slice(0, seen.size)), seen.root))
        return [];
    const message = `its first ${seen.size} leaves are not those that were seen: root ${(0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .rootHex */ .A_)(seen.root)}`;
    return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("rewritten", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, message)];
}


/***/ }),

/***/ 73311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   VR: () => (/* binding */ isSameHash),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);

/** Hash of a record as a leaf; the prefix keeps it from passing for an inner node (RFC 6962, 2.1). */
function leafHash(record) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(Buffer.concat([Uint8Array.of(0), record]));
}
/** Hash of the node over two. */
function nodeHash(left, right) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(Buffer.concat([Uint8Array.of(1), left, right]));
}
/** Tells whether two hashes are the same bytes. */
function isSameHash(a, b) {
    return Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 97947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ consistencyProof),
/* harmony export */   I5: () => (/* binding */ rootOf)
/* harmony export */ });
/* unused harmony export inclusionProof */
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73311);


/** Root over these leaves, in their order (RFC 6962, 2.1). */
function rootOf(leaves) {
    const [only] = leaves;
    if (only === undefined)
        return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(new Uint8Array());
    if (leaves.length === 1)
        return only;
    const split = largestPowerBelow(leaves.length);
    return (0,_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeHash */ .zB)(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}
/** What leads from the leaf at this index to the root over all leaves, nearest first; null: there is no such leaf. */
function inclusionProof(leaves, index) {
    if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length)
        return null;
    return path(leaves, index);
}
function path(leaves, index) {
    if (leaves.length === 1)
        return [];
    const split = largestPowerBelow(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return index < split
        ? [...path(left, index), rootOf(right)]
        : [...path(right, index - split), rootOf(left)];
}
/** What shows that the first so many leaves are the beginning of all; null: there are not so many. */
function consistencyProof(leaves, size) {
    if (!Number.isSafeInteger(size) || size < 0 || size > leaves.length)
        return null;
    return size === 0 || size === leaves.length ? [] : subproof(leaves, size, true);
}
/** RFC 6962, 2.1.2; `isKnown`: whoever asks has the root over exactly these first leaves already. */
function subproof(leaves, size, isKnown) {
    if (size === leaves.length)
        return isKnown ? [] : [rootOf(leaves)];
    const split = largestPowerBelow(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return size <= split
        ? [...subproof(left, size, isKnown), rootOf(right)]
        : [...subproof(right, size - split, false), rootOf(left)];
}
function largestPowerBelow(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}


/***/ })

};
