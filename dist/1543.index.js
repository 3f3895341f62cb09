export const id = 1543;
export const ids = [1543,6588,5292];
export const modules = {

/***/ 70901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _domain_evidence_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** As many bundles as the largest release has, many times over. */
const mostBundles = 1_000;
/** More than any release leaves behind. */
const mostBytes = 256 * 1024 * 1024;
/** Bundles as the lines of a file; each is one exhibit. @throws {UserError} invalid-input */
function linesOf(files, path) {
    const text = files.readText(path, mostBytes);
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > mostBundles)
        throw tooLarge(path, `${mostBundles} lines`, `${lines.length}`);
    return lines.map((line) => new TextEncoder().encode(line));
}
/** A bundle that is over the limit is read so far that whoever opens it says so. */
function readBundle(files, path) {
    return files.readBytes(path, 4 * _domain_evidence_open_js__WEBPACK_IMPORTED_MODULE_1__/* .maxBundleBytes */ .S);
}
function tooLarge(at, most, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected at most ${most}, found ${found}.`, { at });
}


/***/ }),

/***/ 95292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReleaseFolder: () => (/* binding */ readReleaseFolder)
/* harmony export */ });
/* harmony import */ var _domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41072);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70901);




const largestIndex = 4 * 1024 * 1024;
/** More than any release leaves behind, and less than this machine can hold. */
const mostBytes = 512 * 1024 * 1024;
/** Reads a release folder. A file that nobody lists is bad input: it could be meant to be believed. @throws {UserError} */
function readReleaseFolder(files, name) {
    const index = readIndex(files, name);
    const inventory = (0,_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .takeInventory */ .O1)(index, files.find("**", { withModules: true }));
    requireNothingElse(inventory, files, name);
    requireBounded(index, inventory, files, name);
    const there = index.bundles.filter(({ path }) => !inventory.missing.includes(path));
    const exhibits = there.map(({ path }) => ({ path, bundle: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .B)(files, path) }));
    return { index, exhibits, damage: damageOf(index, inventory, exhibits, files), files };
}
function readIndex(files, name) {
    if (!files.exists(_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected a release folder with ${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}, found none.`, {
            at: name,
            hint: "Name the folder that `assaygate evidence export` wrote, or that the release uploaded. Bundles without an index are named as files: --evidence FILE for each, or all as lines of one *.intoto.jsonl.",
        });
    const parsed = _domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseIndex */ .el.safeParse(parseJson(files.readText(_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV, largestIndex), name));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected the index of a release: ${issue?.message ?? ""}.`, {
        at: `${name}/${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}#/${issue?.path.join("/") ?? ""}`,
        hint: "Take the folder as it was exported, or write it anew with `assaygate evidence export`.",
    });
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", "expected JSON, found something else.", {
            at: `${name}/${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}`,
            hint: "Take the folder as it was exported, or write it anew with `assaygate evidence export`.",
            cause,
        });
    }
}
function requireNothingElse({ extra, repeated }, files, name) {
    const [first] = [...extra, ...(files.exists(".git") ? [".git"] : []), ...repeated];
    if (first === undefined)
        return;
    const found = repeated.includes(first) ? "is listed twice" : "is not listed";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected each file once in ${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}; ${JSON.stringify(first)} ${found}.`, {
        at: name,
        hint: "Verify the folder as it was exported, with nothing added.",
    });
}
/** @throws {UserError} invalid-input */
function requireBounded({ bundles, facts }, { missing }, files, at) {
    const there = [...bundles, ...facts].filter(({ path }) => !missing.includes(path));
    const bytes = there.reduce((sum, { path }) => sum + files.status(path).bytes, 0);
    if (bytes <= mostBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected at most ${mostBytes} bytes in all, found ${bytes}.`, { at });
}
function damageOf({ bundles, facts }, { missing }, exhibits, files) {
    const changed = [
        ...bundles.filter(({ path, sha256 }) => exhibits.some((exhibit) => exhibit.path === path && (0,_domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)(exhibit.bundle) !== sha256)),
        ...facts.filter(({ path, sha256 }) => !missing.includes(path) && files.sha256(path) !== sha256),
    ];
    return [
        ...missing.map((path) => `${path} is gone`),
        ...changed.map(({ path }) => `${path} has other bytes than the index says`),
    ];
}


/***/ }),

/***/ 51543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/replay/rejudge.js
var rejudge = __webpack_require__(35884);
;// CONCATENATED MODULE: ./lib/policy/replay/proposal.js


/** Judges the same facts at the same time by two policies. Pure, as every verdict is. */
function propose({ name, record, facts }, { current, proposed }) {
    const [before, after] = [judge(current, record, facts), judge(proposed, record, facts)];
    const blockedBefore = new Set(before.checks.filter(blocks).map(({ id }) => id));
    const blockedAfter = after.checks.filter(blocks);
    const stillBlocked = new Set(blockedAfter.map(({ id }) => id));
    const obstacles = blockedAfter
        .filter(({ id }) => !blockedBefore.has(id))
        .map(({ id, result, summary }) => ({ check: id, result, summary }));
    const alive = new Set(waiversIn(after));
    return {
        name,
        commit: facts.commit,
        evaluatedAt: record.evaluatedAt,
        before: before.decision,
        after: after.decision,
        obstacles: [...obstacles, ...after.refused],
        relieved: [...blockedBefore].filter((id) => !stillBlocked.has(id)),
        deadWaivers: waiversIn(before).filter((id) => !alive.has(id)),
    };
}
/** A product whose values lie outside the guardrails has no verdict at all: that blocks it too. */
function judge(platform, record, facts) {
    try {
        const { decision, stages } = (0,rejudge/* rejudge */.N)(platform, record, facts);
        return { decision, checks: stages.flatMap(({ checks }) => checks), refused: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const place = error.at === undefined ? "" : `${error.at}: `;
        const refusal = { check: "the configuration", result: "refused", summary: `${place}${error.message}` };
        return { decision: "undecided", checks: [], refused: [refusal] };
    }
}
function blocks({ required, result }) {
    return required && (result === "FAILED" || result === "NOT_RUN" || result === "ERROR");
}
function waiversIn({ checks }) {
    return [...new Set(checks.flatMap(({ waivers }) => waivers))];
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/html/section.js
var section = __webpack_require__(36453);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/report/terminal-lines.js
var terminal_lines = __webpack_require__(42530);
;// CONCATENATED MODULE: ./lib/report/replay-text.js



const rowsToShow = 100;
const obstaclesToShow = 5;
/** What a proposed policy would have made of the past, for a terminal: the blocked ones with why, then waivers. */
function renderReplayText(rows) {
    const blocked = rows.filter(isBlocked);
    const more = blocked.length - rowsToShow;
    const dead = deadWaivers(rows);
    const lines = [
        replayHeadline(rows),
        ...(blocked.length === 0 ? [] : ["", "would have been blocked:"]),
        ...blocked.slice(0, rowsToShow).flatMap(rowLines),
        ...(more > 0 ? [`  … and ${more} more; all are in the JSON`] : []),
        ...(dead.length === 0 ? [] : ["", "waivers that would cover nothing:"]),
        ...dead.slice(0, rowsToShow).map(([id, count]) => `  - ${(0,plain/* plain */.p)(id, 100)}: used in ${count} of them`),
    ];
    return (0,terminal_lines/* terminalLines */.M)(lines);
}
/** One line that says it all. */
function replayHeadline(rows) {
    const blocked = rows.filter(isBlocked).length;
    const freed = rows.filter(({ before, after }) => before !== "pass" && after === "pass").length;
    const parts = [
        `${(0,section/* counted */.hS)(rows.length, "verdict")} judged again`,
        `${blocked} would have been blocked`,
        `${freed} would have been let through`,
        `${(0,section/* counted */.hS)(deadWaivers(rows).length, "waiver")} would die`,
    ];
    return parts.join(", ");
}
/** Blocked by the proposal, and by nothing before. */
function isBlocked({ before, after }) {
    return before === "pass" && after !== "pass";
}
/** Waivers that would cover nothing any more, with how many verdicts rest on each. */
function deadWaivers(rows) {
    const counts = new Map();
    for (const id of rows.flatMap(({ deadWaivers: ids }) => ids))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}
function rowLines({ name, commit, evaluatedAt, after, obstacles }) {
    const more = obstacles.length - obstaclesToShow;
    return [
        `  ✗ ${(0,plain/* plain */.p)(name, 120)}: commit ${(0,plain/* plain */.p)(commit ?? "none", 64).slice(0, 12)}, judged ${(0,plain/* plain */.p)(evaluatedAt, 40)}: ${after}`,
        ...obstacles
            .slice(0, obstaclesToShow)
            .map(({ check, result, summary }) => `      - ${(0,plain/* plain */.p)(check, 80)}: ${(0,plain/* plain */.p)(summary)} [${(0,plain/* plain */.p)(result, 20)}]`),
        ...(more > 0 ? [`      … and ${more} more checks`] : []),
    ];
}
/** The same for machines. */
function replayJson(rows) {
    return {
        schemaVersion: 1,
        verdicts: rows.length,
        blocked: rows.filter(isBlocked).length,
        deadWaivers: deadWaivers(rows).map(([id, verdicts]) => ({ id, verdicts })),
        rows,
    };
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/release-folder.js
var release_folder = __webpack_require__(41072);
// EXTERNAL MODULE: ./lib/policy/replay/parse-record.js
var parse_record = __webpack_require__(36837);
// EXTERNAL MODULE: ./lib/cli/evidence/release-folder.js
var evidence_release_folder = __webpack_require__(95292);
;// CONCATENATED MODULE: ./lib/cli/evidence/past-verdicts.js





const largestFile = 128 * 1024 * 1024;
const recordName = "record.json";
const factsName = "facts.json";
/** All verdicts that lie below a folder: of releases, and of gates that left their facts and record. @throws {UserError} */
function pastVerdictsIn(name, places) {
    const files = places.folder(name);
    const releases = files.find(`**/${release_folder/* indexPath */.AV}`).filter((path) => isRelease(files, path));
    const records = files.find(`**/${recordName}`);
    return [
        ...releases.flatMap((path) => ofRelease(`${name}/${folderOf(path)}`, places)),
        ...records.map((path) => ofGate(files, folderOf(path), name)),
    ];
}
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
/** Other things have an `index.json` too, such as an image. */
function isRelease(files, path) {
    try {
        return release_folder/* ReleaseIndex */.el.safeParse(JSON.parse(files.readText(path, largestFile))).success;
    }
    catch {
        return false;
    }
}
function ofRelease(folder, places) {
    const { index, damage, files } = (0,evidence_release_folder.readReleaseFolder)(places.folder(folder), folder);
    const [first] = damage;
    if (first !== undefined)
        throw broken(folder, first);
    const facts = index.facts.filter(({ kind }) => kind === "facts");
    return index.facts
        .filter(({ kind }) => kind === "record")
        .map(({ path, of }) => {
        const own = facts.find(({ sha256 }) => sha256 === of) ?? (facts.length === 1 ? facts[0] : undefined);
        if (own === undefined)
            throw broken(`${folder}${path}`, "it names no facts");
        const label = `${index.artefact.name} ${index.artefact.digest.slice(0, 19)}`;
        return pastVerdict(label, files, { record: path, facts: own.path });
    });
}
function ofGate(files, folder, name) {
    const label = folder === "" ? name : `${name}/${folder.slice(0, -1)}`;
    return pastVerdict(label, files, { record: `${folder}${recordName}`, facts: `${folder}${factsName}` });
}
function pastVerdict(name, files, paths) {
    const record = (0,parse_record/* parseRecord */.H)(files.readText(paths.record, largestFile));
    return { name, record, facts: parseFacts(files.readText(paths.facts, largestFile), paths.facts) };
}
/** Facts are data that `evaluate` reads; only that they are an object at all can be said here. */
function parseFacts(text, at) {
    try {
        const facts = JSON.parse(text);
        (0,canonical/* canonicalDigest */.X)(facts.reports.length);
        return facts;
    }
    catch (cause) {
        throw new errors/* UserError */.yo("invalid-input", "expected the facts of a verdict, found something else.", {
            at,
            cause,
        });
    }
}
function broken(at, found) {
    return new errors/* UserError */.yo("invalid-input", `expected a whole release folder: ${found}.`, { at });
}

;// CONCATENATED MODULE: ./lib/cli/evidence/replay.js








const replay_usage = usage.usages.replay;
/**
 * Judges the past under a proposed policy: what would have been blocked, which waivers would die. Exit 0 nothing would change
 * for the worse, 1 something would, 2 there is nothing to judge.
 */
async function replay(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: replay_usage,
        valued: { policy: "once", current: "once", last: "once", format: "once" },
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    const past = newestOf(options, ports);
    const proposed = await policyFrom(options.value("policy"), ports);
    const current = await policyFrom(options.value("current"), ports);
    const rows = past.map((verdict) => propose(verdict, { current, proposed }));
    ports.print(format === "json" ? (0,json/* renderJson */.h)(replayJson(rows)) : renderReplayText(rows));
    if (format === "json")
        ports.runner.log(replayHeadline(rows));
    return rows.some(isBlocked) || deadWaivers(rows).length > 0 ? 1 : 0;
}
async function policyFrom(named, { home, places }) {
    if (named === undefined)
        return (await (0,load_policy/* loadPlatformPolicy */.oZ)(home)).file;
    const { files, path } = places.file(named);
    return (await (0,load_policy/* platformPolicyFrom */.IJ)(path, files)).file;
}
/** @throws {UserError} usage, invalid-input */
function newestOf(options, { places }) {
    if (options.positionals.length === 0 || options.value("policy") === undefined)
        throw new errors/* UserError */.yo("usage", "expected folders with releases, and --policy with the proposal.", {
            hint: `Usage: ${replay_usage}`,
        });
    const last = lastOf(options);
    const all = options.positionals.flatMap((path) => pastVerdictsIn(path, places));
    if (all.length === 0)
        throw new errors/* UserError */.yo("invalid-input", "expected release folders or record.json beside facts.json, found none.", {
            at: options.positionals.join(", "),
            hint: "Name folders below which `assaygate evidence export` or the gate wrote them.",
        });
    const newest = all.toSorted(({ record: a }, { record: b }) => (a.evaluatedAt < b.evaluatedAt ? 1 : -1));
    return newest.slice(0, last);
}
function lastOf(options) {
    const last = options.value("last") ?? "50";
    if (/^[1-9]\d{0,4}$/.test(last))
        return Number(last);
    throw new errors/* UserError */.yo("usage", `option "--last": expected a whole number from 1, got ${JSON.stringify(last)}.`);
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ artefactTypes),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/** Forms that an artefact has, by what it is deployed to (design §2.1). */
const artefactTypes = ["oci-layout", "zip", "bundle", "archive"];
/** The artefact of a product configuration, with what it leaves out as null. */
function specOf({ type, path, plan, schema }) {
    return { type, path, plan: plan ?? null, schema: schema ?? null };
}


/***/ }),

/***/ 41072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   el: () => (/* binding */ ReleaseIndex)
/* harmony export */ });
/* unused harmony export dossierPaths */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const NumericId = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/)]).transform(String);
const Path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500);
const mostFiles = 1_000;
const Entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: Path, sha256: Sha256 });
/** `index.json` of a release folder: what it holds. It is signed by nobody, so it proves nothing. */
const ReleaseIndex = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: NumericId, ownerId: NumericId, name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200) }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    artefact: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
        mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).optional(),
    }),
    bundles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Entry.extend({ predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500) })).max(mostFiles),
    /** `of`: facts that a record belongs to. */
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Entry.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60), of: Sha256.exactOptional() })).max(mostFiles),
});
const indexPath = "index.json";
/** What `evidence export` adds for people, and copies of what the exporter trusted: they count for nothing. */
const dossierPaths = ["dossier.html", "trusted-root.jsonl", "signers.yml", "policy.yml"];
/** All bundles once more as lines, for tools that want one file. */
const linesPath = /^[^/]{1,200}\.intoto\.jsonl$/;
/** Compares a folder with its index. */
function takeInventory(index, paths) {
    const listed = [...index.bundles, ...index.facts].map(({ path }) => path);
    const known = new Set([indexPath, ...dossierPaths, ...listed]);
    const lines = paths.filter((path) => linesPath.test(path));
    const there = new Set(paths);
    return {
        extra: paths.filter((path) => !known.has(path) && path !== lines[0]),
        missing: [...new Set(listed)].filter((path) => !there.has(path)),
        repeated: listed.filter((path, index) => listed.indexOf(path) !== index),
    };
}


/***/ }),

/***/ 13954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ maxBundleBytes),
/* harmony export */   n: () => (/* binding */ rejected)
/* harmony export */ });
/** Largest bundle that is read at all: three quarters of it are left for the statement. */
const maxBundleBytes = 16 * 1024 * 1024;
/** A rejection as a value. */
function rejected(code, message) {
    return { state: "rejected", code, message };
}


/***/ }),

/***/ 16847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   LB: () => (/* binding */ Day),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   WT: () => (/* binding */ Value),
/* harmony export */   Wn: () => (/* binding */ Days),
/* harmony export */   X5: () => (/* binding */ Scalar),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74228);


/** Schemas that the files of policy share. Each rule says what was expected and what was found. */
const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text")).min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text"));
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name"))
    .regex(/^[a-z][a-z0-9-]{0,63}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name in lower case (letters, digits, dashes)"));
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0")).min(0, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0"));
const Days = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .max(3650, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"));
const Day = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31"));
/** A day, which begins at 00:00 UTC, or a time. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z"));
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"))
    .regex(/^sha256:[0-9a-f]{64}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"));
const Flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("true or false"));
/** A glob of files inside the workspace; nothing that leads out of it and no negation. */
const Glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a glob of files inside the repository"))
    .regex(/^(?![/!~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/s, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)('a glob of files inside the repository, without "..", a leading "/" or "!"'));
const Owner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: Text.describe("Who answers for it: a team or a person."),
    contact: Text.describe("Where to reach them: an address, a channel or a page."),
}, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("an owner with name and contact"))
    .describe("Who answers for the file; named in every message about it.");
/** What a check's parameter can be set to. */
const Scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false"));
const Value = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false, or a list of words"));


/***/ }),

/***/ 49490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25976);



/** Holds a document to a schema and says of each mistake where it is and what was probably meant. */
function validate(schema, document, { code, keys }) {
    if (document.problems.length > 0)
        return { ok: false, problems: document.problems };
    const result = schema.safeParse(document.data);
    if (result.success)
        return { ok: true, value: result.data };
    const context = { document, code, keys, known: knownKeys(schema) };
    // A mistyped key is an absent one too; what was typed says more about it.
    const isAbsent = ({ path }) => path.length > 0 && isNothingAt(document.data, path);
    const issues = result.error.issues.toSorted((a, b) => Number(isAbsent(a)) - Number(isAbsent(b)));
    return { ok: false, problems: issues.flatMap((issue) => problemsOf(issue, [], context)) };
}
function problemsOf(issue, parent, context) {
    const path = [...parent, ...issue.path.filter((step) => typeof step !== "symbol")];
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(path, key, context));
        case "invalid_union": {
            const meant = branchMeant(issue.errors);
            if (meant !== undefined)
                return meant.flatMap((inner) => problemsOf(inner, path, context));
            return [mistake(path, issue.message, "", context)];
        }
        case "invalid_key":
            return [badKey(path, issue.issues[0]?.message ?? issue.message, context)];
        case "invalid_value":
            return [mistake(path, issue.message, correction(path, issue.values, context), context)];
        default:
            return [mistake(path, issue.message, "", context)];
    }
}
/** The branch of a union that got past the type of the value itself, if only one did. */
function branchMeant(branches) {
    const meant = branches.filter((issues) => issues.every((issue) => issue.path.length > 0 || isUnknownKey(issue)));
    return meant.length === 1 ? meant[0] : undefined;
}
function isUnknownKey(issue) {
    return issue.code === "unrecognized_keys";
}
function unknownKey(path, key, context) {
    const inside = path.length === 0 ? "" : ` in ${path.join(".")}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `expected a known key${inside}, got ${JSON.stringify(key)}.`, {
        hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path)),
        at: context.document.locateKey(path, key),
    });
}
function badKey(path, message, context) {
    const key = String(path.at(-1));
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path.slice(0, -1)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `key of ${path.join(".")}: ${message}.`, {
        hint,
        at: context.document.locateKey(path.slice(0, -1), key),
    });
}
function mistake(path, message, hint, context) {
    const subject = path.length === 0 ? "" : `${path.join(".")}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `${subject}${message}.`, {
        hint: hint === "" ? `Correct the value; docs/reference/policy.md#${context.keys} lists all keys.` : hint,
        at: context.document.locate(path),
    });
}
/** For a word outside a closed list: the word that was probably meant. */
function correction(path, values, context) {
    const found = valueAt(context.document.data, path);
    const words = values.filter((value) => typeof value === "string");
    return typeof found === "string" && words.length > 1 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(found, words) : "";
}
function valueAt(data, path) {
    return path.reduce((value, step) => (isObject(value) ? value[String(step)] : undefined), data);
}
function isNothingAt(data, path) {
    return (valueAt(data, path.filter((step) => typeof step !== "symbol")) === undefined);
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** Lists the keys that a schema knows at a path; read from its JSON Schema, so that there is no second list. */
function knownKeys(schema) {
    return (path) => {
        let level = [zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { io: "input", unrepresentable: "any" })];
        for (const step of path)
            level = level.flatMap((node) => descend(node, step)).flatMap(alternatives);
        return level.flatMap(keysOf);
    };
}
/** Named properties, or the closed list of names that a record takes. */
function keysOf(node) {
    const names = member(member(node, "propertyNames"), "enum");
    return Array.isArray(names) ? names.map(String) : Object.keys(member(node, "properties") ?? {});
}
function descend(node, step) {
    if (typeof step === "number")
        return [member(node, "items")];
    const properties = member(node, "properties");
    const own = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
    return [own ?? member(node, "additionalProperties")];
}
function alternatives(node) {
    const branches = member(node, "anyOf");
    return Array.isArray(branches) ? branches : [node];
}
function member(node, name) {
    return isObject(node) ? node[name] : undefined;
}


/***/ }),

/***/ 96588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProductConfig: () => (/* binding */ checkProductConfig),
  x: () => (/* binding */ parseProductConfig)
});

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/artifact/spec.js
var spec = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/product/product-config.js





const Evidence = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(kind/* evidenceKinds */.L, (0,expected/* expected */.p)(kind/* evidenceKinds */.L.join(", ")))
        .describe("What the report is evidence for."),
    suite: schema/* Name */.SX.optional().describe("For tests: unit (the default), integration or another name."),
    path: schema/* Glob */.fo.describe("Glob of the report files inside the repository."),
}, (0,expected/* expected */.p)("an entry with kind and path"));
const Command = schema/* Text */.EY.optional();
const OwnCi = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP((0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .regex(/^\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/, (0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .describe("Path of the workflow file; it runs on pull_request and merge_group."),
    artifact: schemas/* string */.YjP((0,expected/* expected */.p)("the name of an artifact"))
        .regex(/^[\w. -]{1,200}$/, (0,expected/* expected */.p)("the name of an artifact"))
        .describe("Name of the artifact with the reports and their sidecars."),
    root: schemas/* string */.YjP((0,expected/* expected */.p)("a folder of this repository"))
        .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a folder of this repository"))
        .optional()
        .describe("Folder that the paths in the artifact begin in: upload-artifact cuts off what all have in common."),
}, (0,expected/* expected */.p)("a mapping with workflow and artifact"));
const Place = schemas/* string */.YjP((0,expected/* expected */.p)("a file or folder of this repository"))
    .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a file or folder of this repository, such as dist/app.zip"));
const Artefact = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(spec/* artefactTypes */.I, (0,expected/* expected */.p)(spec/* artefactTypes */.I.join(", ")))
        .describe("`oci-layout`: a folder with an image; `zip`: a function's package; `bundle`: what a store takes; `archive`: a module or a pipeline."),
    path: Place.describe("What `package` writes: the folder of an image layout, else one file."),
    plan: Place.optional().describe("For an infrastructure module: the saved plan that is approved with it."),
    schema: Place.optional().describe("For a data pipeline: the schema of its data."),
}, (0,expected/* expected */.p)("a mapping with type and path"));
/** The product's own file, `.github/assaygate.yml` (design §7). */
const ProductConfig = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/product-config/v1", (0,expected/* expected */.p)('"assaygate/product-config/v1"')),
    owner: schema/* Owner */._e,
    evidence: schemas/* array */.YOg(Evidence, (0,expected/* expected */.p)("a list of evidence"))
        .default([])
        .describe("Where the reports are that this product's tools write."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* Scalar */.X5, (0,expected/* expected */.p)("a mapping of parameters to values"))
        .default({})
        .describe("Thresholds inside the guardrails: `coverage.line: 85` or `tests.unit.maxSkippedRatio: 0.05`."),
    scopes: schemas/* strictObject */.rej({
        gated: schemas/* array */.YOg(schema/* Glob */.fo, (0,expected/* expected */.p)("a list of globs"))
            .min(1, (0,expected/* expected */.p)("at least one glob"))
            .optional()
            .describe("Globs of the source files that are gated."),
    })
        .default({})
        .describe("Which files count as gated source."),
    commands: schemas/* strictObject */.rej({
        setup: Command.describe("Installs what the others need."),
        build: Command.describe("Builds the artefact's inputs."),
        test: Command.describe("Runs the tests and writes their reports."),
        lint: Command.describe("Runs the linters and writes their reports."),
        package: Command.describe("Makes the artefact."),
        deploy: Command.describe("Deploys one artefact to one environment."),
        smoke: Command.describe("Checks a deployment."),
    })
        .default({})
        .describe("What the templates run for this product."),
    artefact: Artefact.optional().describe("What the command `package` makes; from then on everything is about its digest."),
    ci: OwnCi.optional().describe("The product's own workflow, if that makes its evidence and not the templates."),
}, (0,expected/* expected */.p)("a product configuration"));

;// CONCATENATED MODULE: ./lib/policy/product/product-file.js





/** Reads a product's configuration. @throws {UserError} invalid-config */
function parseProductConfig(source) {
    return (0,checked/* orThrow */.a)(checkProductConfig(source));
}
/** Reads a product's configuration; mistakes are values. */
function checkProductConfig(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-config");
    return (0,policy_file/* fileOf */.W)(document, (0,validate/* validate */.t)(ProductConfig, document, { code: "invalid-config", keys: "keys-of-the-product-configuration" }));
}


/***/ }),

/***/ 36837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _waivers_waiver_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17632);



const Text = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(512 * 1024) });
const Unknown = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        ...["no-token", "permission", "no-posture", "stale-posture", "not-found", "not-asked", "outage"],
        ...["rate-limit", "budget", "unprovable", "malformed", "incomplete", "too-large"],
    ])
        .exactOptional(),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    resetAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
});
const known = (value) => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("known"), value }), Unknown]).nullable();
const Approval = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("proved"), by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["refuted", "unknown"]), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
]);
const Baseline = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    baseline: _waivers_waiver_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineFile */ .u.omit({ schema: true }),
    approval: Approval,
    author: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    introducedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evaluatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(8)).nullable(),
    merge: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["packaged", "instance", "file"]),
        product: Text.nullable(),
        base: Text.nullable(),
        profile: known(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        regulated: known(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
        baseline: Baseline.nullable(),
    }),
});
/** Reads the `record.json` that a gate left beside its facts. @throws {UserError} invalid-input */
function parseRecord(text) {
    const parsed = Record.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw broken(`a fault at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw broken(cause instanceof Error ? cause.message : "no JSON");
    }
}
function broken(found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected the record of a gate's verdict, found ${found}.`, {
        at: "record.json",
        hint: "Take the record.json that lies beside the facts it belongs to.",
    });
}


/***/ }),

/***/ 35884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rejudge)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26680);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38071);
/* harmony import */ var _product_product_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96588);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62221);




/**
 * Judges recorded facts once more: with the platform policy of then the verdict is the recorded one bit for bit, with
 * another it says what that would have come to.
 * @throws {UserError} where the policies do not go together
 */
function rejudge(platform, record, facts) {
    const { product, base, ...given } = record.merge;
    const merged = (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergePolicies */ .$)({ ...given, platform, product: read(product), base: read(base) });
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(facts, (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutStages */ .V)(merged, record.stages), record.evaluatedAt);
}
function read(text) {
    return text === null ? null : (0,_product_product_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProductConfig */ .x)(text);
}


/***/ }),

/***/ 17632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ WaiverFile),
/* harmony export */   u: () => (/* binding */ BaselineFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _document_expected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74228);
/* harmony import */ var _document_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16847);



const Uri = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an https address"))
    .regex(/^https:\/\/[^\s]{1,2000}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an https address"));
const Tracking = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uri: Uri.describe("Where the work is followed.") }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with uri")), (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list"))
    .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one entry, as debt without an issue is forgotten"))
    .describe("Issues in which the fix is followed.");
const Justification = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a justification"))
    .min(20, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a justification of at least 20 characters"))
    .describe("Why the risk can be carried until then; for a reader who was not there.");
const AnswersFor = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Team or person."), uri: Uri.describe("Where to reach them.") }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an owner with name and uri"))
    .describe("Who answers for it.");
/** One group of findings; its fields must all hold, each by exact comparison. */
const ScopeEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
        .regex(/^[0-9a-f]{64}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
        .optional(),
    ruleId: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    vulnerability: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("CVE, GHSA or another advisory id."),
    purl: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("Package URL with its version; qualifiers are not compared."),
    path: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("File of the finding."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with fingerprint, vulnerability, or ruleId with path or purl"));
/** A waiver file, `.github/assaygate/waivers/<id>.yml` (design §7). */
const WaiverFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/waiver/v1", (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)('"assaygate/waiver/v1"')),
    id: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("The file's name without its extension."),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of check ids"))
        .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one check id"))
        .describe("Checks in which it counts."),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ScopeEntry, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of findings"))
            .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one finding"))
            .describe("What it covers; never a wildcard."),
        environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of environments"))
            .default([])
            .describe("Environments it is limited to; empty: all. A limited one does not count for a commit."),
    }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a scope with findings")),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    expiresAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it ends; a day ends it at 00:00 UTC, so on that day it counts no longer."),
    approverRole: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("Role that has to approve, as the policy says for the severity."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a waiver"));
/** Old debt with a burn-down date, `.github/assaygate/baseline.yml` (design §7, ratchet). */
const BaselineFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/baseline/v1", (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)('"assaygate/baseline/v1"')),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    approverRole: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("Role that has to approve, as the policy says for waivers."),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
            .regex(/^[0-9a-f]{64}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits")),
        burnDownOn: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When the finding has to be gone."),
    }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with fingerprint and burnDownOn")), (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of entries"))
        .describe("Findings that were there before; never secrets."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a baseline"));


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters at which some reader of lines would begin a new one. */
const lineEnds = /[\u0085\u2028\u2029]/g;
/**
 * Indented JSON with a line break at the end, of which no line is a command of the Actions runner (G1): `##[`, which
 * counts anywhere in a line, and unusual line ends are written with escapes that read back the same. Both can only
 * occur inside strings.
 */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll("##[", "#\\u0023[")
        .replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}


/***/ }),

/***/ 36906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const longest = 400;
/** How much is looked at for each character that is kept: colour codes and runs of spaces may take the rest. */
const rawFactor = 3;
/** Most text there is; nothing to do but to look at its length. */
const harmless = /^(?:[!-~](?: ?[!-~])*)?$/;
/** Escape sequences of terminals: test runners colour their messages. */
const terminalCode = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;:?]{0,32}[@-~]`, "g");
/** Line breaks, tabs and every other control character. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Joins emoji and chooses their look; without them the text reads the same. */
const joining = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
/** What nobody sees: marks that turn the direction of text (Trojan Source), tags, fillers, half characters. */
const hidden = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents that pile up until they cover the lines around. */
const pile = /(\p{M}{3})\p{M}+/gu;
/** One line of visible text of bounded length, whatever a report, a path or a name may hold. */
function plain(text, most = longest) {
    if (text.length <= most && harmless.test(text))
        return text;
    const line = text
        .slice(0, most * rawFactor)
        .replace(terminalCode, "")
        .replace(breaking, " ")
        .replace(joining, "")
        .replace(hidden, "\ufffd")
        .replace(pile, "$1")
        .trim();
    if (line.length > most)
        return `${cutAt(line, most)}…`;
    return text.length > most * rawFactor && !line.endsWith("…") ? `${line}…` : line;
}
/** Cuts between characters, never through one. */
function cutAt(text, most) {
    return text
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/u, "");
}


/***/ }),

/***/ 42530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ terminalLines)
/* harmony export */ });
/** Lines for a terminal: the runner's old commands count anywhere in a line, so none may hold one (G1). */
function terminalLines(lines) {
    return `${lines.map((line) => line.replaceAll("##[", "##\\[")).join("\n")}\n`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
