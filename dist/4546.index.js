export const id = 4546;
export const ids = [4546,8905,6588];
export const modules = {

/***/ 84948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O3: () => (/* binding */ tokenMissing),
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   fK: () => (/* binding */ tokenVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;
/** The one repository that a command is asked about. @throws {UserError} usage */
function repositoryNamed(positionals, usage) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && repositoryName.test(name))
        return name;
    const got = positionals.length === 0 ? "none" : JSON.stringify(positionals.join(" "));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected one repository as OWNER/REPO, got ${got}.`, {
        hint: `Usage: ${usage}`,
    });
}
/** Variables that may hold the token: the one that `--token-env` names, or those that GitHub's own tools read. */
function tokenVariables(named) {
    return named === undefined ? ["GITHUB_TOKEN", "GH_TOKEN"] : [named];
}
/** No variable holds a token. */
function tokenMissing(variables, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
        hint: `Nothing can be said about ${what === "repository" ? "a repository" : "an organisation"} that cannot be read.`,
    });
}
/** What the command was asked about could not be read at all. */
function unreadable(what, name, unknown) {
    const why = (0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(unknown).replace(/\.$/, "");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `the ${what} could not be read: ${why}.`, {
        at: name,
        hint: hintFor(unknown),
    });
}
function hintFor({ cause }) {
    switch (cause) {
        case "outage":
            return "Check that GITHUB_API_URL and the network lead to GitHub, or ask again later.";
        case "rate-limit":
        case "budget":
            return "Ask again later, or with another token.";
        case "permission":
            return "Give a token that is valid and may read it.";
        default:
            return "Check its name, and what the token may see.";
    }
}


/***/ }),

/***/ 84546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/domain/binding/sidecar.js
var binding_sidecar = __webpack_require__(48905);
// EXTERNAL MODULE: ./lib/domain/binding/sidecar-suffix.js
var sidecar_suffix = __webpack_require__(39215);
// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/domain/scan/command.js

/** What can be put into the arguments of a scanner. */
const placeholders = ["workspace", "report", "install", "config", "subject", "node"];
/**
 * Puts values in place of `{name}`; a value is put in once and not looked into again, so that a path with braces is no
 * placeholder. @throws {UserError} invalid-policy for a name that is none, or that has no value in this scan
 */
function fillIn(words, values) {
    return words.map((word) => word.replace(/\{([a-z]+)\}/g, (_, name) => given(name, values)));
}
function given(name, values) {
    const known = placeholders.find((placeholder) => placeholder === name);
    const value = known === undefined ? undefined : values[known];
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo("invalid-policy", known === undefined
        ? `expected one of ${placeholders.join(", ")} in braces, got {${name}}.`
        : `expected a value for {${name}}, got none.`, { hint: name === "subject" ? "Name the archive to scan with --subject." : "Correct `run`." });
}
/** Which of the runner's variables a scanner gets; no other reaches it. */
function environmentFor(wanted, host) {
    const given = Object.entries(wanted).flatMap(([name, from]) => {
        const value = host[from];
        return value === undefined || value === "" ? [] : [[name, value]];
    });
    return Object.fromEntries(given);
}
/** Name of the n-th of several reports: `audit.json`, `audit-2.json`. */
function reportName(name, index) {
    if (index === 0)
        return name;
    const dot = name.lastIndexOf(".");
    return dot <= 0 ? `${name}-${index + 1}` : `${name.slice(0, dot)}-${index + 1}${name.slice(dot)}`;
}

// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var finding_purl = __webpack_require__(13753);
;// CONCATENATED MODULE: ./lib/domain/scan/nothing.js


/**
 * The report of a scan that had nothing to look at, and proved it: in our own name, since no tool was run. Without it the
 * scan would be missing; with a tool's own report of nothing, one that looked at nothing could not be told from it.
 */
function reportOfNothing(proof) {
    const note = { level: "note", message: { text: proof } };
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [note] }];
    const driver = { name: "assaygate-scan", rules: [] };
    return `${JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, invocations, results: [] }] })}\n`;
}
/**
 * The bill of a product that needs nothing, likewise in our own name: tools leave out the product as well where it has no
 * package, and then nobody could say what the bill is about.
 */
function billOfNothing({ proof, manifest, at }) {
    const { name, version } = namesIn(manifest);
    const purl = name === undefined ? undefined : (0,finding_purl/* purlOfName */.Sh)("npm", name, version);
    const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec((0,sha256/* sha256Hex */.fg)(`${proof}\0${manifest}\0${at}`)) ?? [];
    const component = {
        ...{ type: "application", "bom-ref": purl ?? "product", name: name ?? "" },
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
    };
    const tool = { type: "application", name: "assaygate-scan", version: "1" };
    const bill = {
        ...{
            bomFormat: "CycloneDX",
            specVersion: "1.6",
            serialNumber: `urn:uuid:${parts.join("-")}`,
            version: 1,
        },
        metadata: {
            timestamp: at,
            lifecycles: [{ phase: "pre-build" }],
            tools: { components: [tool] },
            component,
            properties: [{ name: "assaygate:nothing", value: proof }],
        },
        components: [],
        dependencies: [{ ref: component["bom-ref"], dependsOn: [] }],
    };
    return `${JSON.stringify(bill)}\n`;
}
function namesIn(manifest) {
    const value = JSON.parse(manifest);
    return {
        ...(isNamed(value, "name") && { name: value.name }),
        ...(isNamed(value, "version") && { version: value.version }),
    };
}
function isNamed(value, key) {
    if (typeof value !== "object" || value === null)
        return false;
    const text = Reflect.get(value, key);
    return typeof text === "string" && text !== "";
}

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/artifact/spec.js
var spec = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/domain/pipeline/roles.js
var roles = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/scanners/scanner-schema.js





const PlainName = schemas/* string */.YjP((0,expected/* expected */.p)("a file name without folders"))
    .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, (0,expected/* expected */.p)("a file name without folders"));
const Hex64 = schemas/* string */.YjP((0,expected/* expected */.p)("a sha256 in lower-case hex"))
    .regex(/^[0-9a-f]{64}$/, (0,expected/* expected */.p)("a sha256 in lower-case hex"));
const Download = schemas/* strictObject */.rej({
    download: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP((0,expected/* expected */.p)("an address with https"))
            .regex(/^https:\/\/[^\s{}]+$/, (0,expected/* expected */.p)("an address with https"))
            .describe("Where the release lies."),
        sha256: Hex64.describe("Of the bytes behind the address; others are refused."),
        archive: schemas/* enum */.k5n(["none", "tar.gz"], (0,expected/* expected */.p)("none, tar.gz"))
            .describe("`none`: the bytes are the program."),
        program: PlainName.describe("The program; it becomes `{install}/<program>`."),
    })
        .describe("A published release, verified before it is unpacked."),
});
const Npm = schemas/* strictObject */.rej({
    npm: schema/* Name */.SX.describe("Folder below `scanners/npm/` with package.json and package-lock.json; installed without scripts."),
});
const Pip = schemas/* strictObject */.rej({
    pip: schema/* Name */.SX.describe("Folder below `scanners/pip/` with a requirements.txt that has a hash for each package; wheels only."),
});
const Path = schemas/* strictObject */.rej({
    path: schemas/* strictObject */.rej({
        program: PlainName.describe("A program that the runner has on its PATH."),
        verify: schemas/* array */.YOg(schema/* Text */.EY, (0,expected/* expected */.p)("a list of arguments"))
            .max(10)
            .describe("Arguments with which it tells its version, which must hold `version`; none: any version will do."),
    })
        .describe("A program that the runner image brings."),
});
const Argument = schemas/* string */.YjP((0,expected/* expected */.p)("an argument")).min(1, (0,expected/* expected */.p)("an argument")).max(1_000);
const Variable = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, (0,expected/* expected */.p)("the name of a variable"));
const Nothing = schemas/* enum */.k5n(["npm-lockfile"], (0,expected/* expected */.p)("npm-lockfile"))
    .optional()
    .describe("How files prove that there is nothing to look at, so that the tool is not run: `npm-lockfile`: it and the package.json beside it name no package.");
/** How one kind of scan is made: `scanners/<kind>.yml` of an instance. */
const Scanner = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/scanner/v1", (0,expected/* expected */.p)('"assaygate/scanner/v1"')),
    kind: schemas/* enum */.k5n(roles/* scannedKinds */.eb, (0,expected/* expected */.p)(roles/* scannedKinds */.eb.join(", ")))
        .describe("What its report is evidence for."),
    tool: PlainName.describe("Name of the tool, as the sidecar names it."),
    version: schema/* Text */.EY.max(100).describe("Version of the tool; what `install` brings must be it."),
    install: schemas/* union */.KCZ([Npm, Pip, Download, Path], (0,expected/* expected */.p)("one of npm, pip, download, path"))
        .describe("How the tool comes to the runner."),
    run: schemas/* array */.YOg(Argument, (0,expected/* expected */.p)("a list: the program and its arguments"))
        .min(1, (0,expected/* expected */.p)("a program"))
        .max(100)
        .describe("Program and arguments, without a shell. `{workspace}`, `{report}`, `{install}`, `{config}` (folder `scanners/config`), `{subject}` and `{node}` are put in."),
    report: PlainName.describe("Name of the report; `{report}` is its path."),
    stdout: schema/* Flag */.lN.default(false).describe("The tool prints its report instead of writing it to `{report}`."),
    exitCodes: schemas/* array */.YOg(schemas/* int */.Whr().min(0).max(255), (0,expected/* expected */.p)("a list of exit codes"))
        .min(1, (0,expected/* expected */.p)("at least one exit code"))
        .describe("Codes that mean that the tool did its work, whether or not it found something."),
    timeoutMinutes: schemas/* number */.aig((0,expected/* expected */.p)("minutes from 1 to 60"))
        .min(1)
        .max(60)
        .describe("After that it is ended, and the scan did not happen."),
    each: schemas/* strictObject */.rej({
        file: schema/* Glob */.fo.describe("The tool is run once for each of these files of the workspace."),
        with: schemas/* array */.YOg(PlainName).max(10).default([]).describe("Files beside it that the tool needs too."),
        nothing: Nothing,
    })
        .optional()
        .describe("Runs in copies of just these files, so that nothing else of the product is read; without any such file nothing was scanned."),
    sees: schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(schema/* Glob */.fo).min(1).max(20).describe("What is copied, each file to its place."),
        locks: schemas/* array */.YOg(schema/* Glob */.fo)
            .min(1)
            .max(20)
            .describe("Of these at least one must be there: else nothing says what the product needs."),
        nothing: Nothing,
    })
        .optional()
        .describe("Runs once, in a copy of just these files, so that nothing else of the product is read."),
    packages: schemas/* array */.YOg(schemas/* enum */.k5n(spec/* artefactTypes */.I, (0,expected/* expected */.p)(spec/* artefactTypes */.I.join(", "))))
        .min(1)
        .optional()
        .describe("Forms of package that the tool looks into, as the product's `artefact` says; left out: all."),
    otherwise: schema/* Name */.SX.optional().describe("Folder below `scanners/` with the file of this kind for other packages; left out: such a package is not scanned."),
    blindTo: schemas/* array */.YOg(schema/* Glob */.fo)
        .max(100)
        .default([])
        .describe("Files that the tool cannot judge: a workspace that has one was not scanned."),
    environment: schemas/* record */.g1P(Variable, Variable)
        .default({})
        .describe("Variables that the tool gets, and the runner's variable that each is taken from. Others it does not get."),
}, (0,expected/* expected */.p)("a scanner"));

;// CONCATENATED MODULE: ./lib/policy/scanners/scanner-file.js





/** Reads the scanner of a kind. @throws {UserError} invalid-policy */
function parseScanner(source, kind) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-policy");
    const scanner = (0,checked/* orThrow */.a)((0,validate/* validate */.t)(Scanner, document, { code: "invalid-policy", keys: "scannerskindyml-of-an-instance" }));
    if (scanner.kind === kind)
        return scanner;
    throw new errors/* UserError */.yo("invalid-policy", `kind: expected ${kind}, got ${scanner.kind}.`, {
        at: document.locate(["kind"]),
        hint: "The file's name is the kind.",
    });
}

;// CONCATENATED MODULE: ./lib/domain/dependency/npm-nothing.js
/** Every way in which npm is told to install something. */
const lists = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
    "bundleDependencies",
    "bundledDependencies",
    "workspaces",
];
/**
 * Tells whether lockfile and manifest together prove that npm would install nothing. npm reads both, so both must say it;
 * what is left out, of another shape or of another version proves nothing.
 */
function namesNoPackage(lockfile, manifest) {
    const locked = objectIn(lockfile);
    const own = manifest === undefined ? null : objectIn(manifest);
    if (locked === null || own === null || !asksForNothing(own))
        return false;
    const { lockfileVersion, packages, dependencies } = locked;
    if (lockfileVersion !== 2 && lockfileVersion !== 3)
        return false;
    if (!isMapping(packages) || (dependencies !== undefined && !isNothing(dependencies)))
        return false;
    const [root, ...others] = Object.entries(packages);
    return root?.[0] === "" && others.length === 0 && isMapping(root[1]) && asksForNothing(root[1]);
}
function asksForNothing(manifest) {
    return lists.every((list) => manifest[list] === undefined || isNothing(manifest[list]));
}
function isNothing(value) {
    return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return isMapping(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/cli/pipeline/scan-places.js

const largestInput = 64 * 1024 * 1024;
const mostRuns = 100;
const mostSeen = 2_000;
const everywhere = { withModules: true };
/** The places in which a scanner is run; unknown: there is nothing for it to look at. */
function placesOf(bench, scanner, files) {
    if (scanner.each !== undefined)
        return apart(bench, scanner.each, files);
    if (scanner.sees !== undefined)
        return together(bench, scanner.sees, files);
    return { state: "known", value: [{ folder: bench.workspace, nothing: null }] };
}
/** One copy for each file. */
function apart(bench, each, files) {
    const found = files.find(each.file, everywhere);
    if (found.length === 0)
        return not(`there is no ${each.file} to look at`);
    if (found.length > mostRuns)
        return not(`there are ${found.length} of ${each.file}, more than ${mostRuns}`);
    const places = found.map((path) => {
        const folder = folderOf(path);
        const beside = each.with.map((name) => `${folder}${name}`).filter((file) => files.exists(file));
        const given = textsOf([path, ...beside], files);
        const own = [...given].map(([file, text]) => [file.slice(folder.length), text]);
        return { folder: bench.folderWith(new Map(own)), nothing: proofIn([path], given, each.nothing) };
    });
    return { state: "known", value: places };
}
/** One copy for all files. */
function together(bench, { files: globs, locks, nothing }, files) {
    const found = [...new Set(globs.flatMap((glob) => files.find(glob, everywhere)))].sort();
    const locked = [...new Set(locks.flatMap((glob) => files.find(glob, everywhere)))];
    if (locked.length === 0)
        return not(`there is none of ${list(locks)} to look at`);
    if (found.length > mostSeen)
        return not(`there are ${found.length} files to look at, more than ${mostSeen}`);
    const given = textsOf(found, files);
    return {
        state: "known",
        value: [{ folder: bench.folderWith(given), nothing: proofIn(locked, given, nothing) }],
    };
}
function textsOf(paths, files) {
    return new Map(paths.map((path) => [path, files.readText(path, largestInput)]));
}
/** All lockfiles must prove it, and the manifest is that of the one which lies highest. */
function proofIn(locks, given, how) {
    if (how === undefined)
        return null;
    const manifestOf = (path) => given.get(`${folderOf(path)}package.json`);
    const isProved = locks.every((path) => path.endsWith("package-lock.json") && namesNoPackage(given.get(path) ?? "", manifestOf(path)));
    const [highest = ""] = locks.toSorted((one, other) => one.split("/").length - other.split("/").length);
    if (!isProved)
        return null;
    const proof = `${list(locks)} and the package.json beside it name no package`;
    return { proof, manifest: manifestOf(highest) ?? "" };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
const mostListed = 5;
/** A few words in quotes, and how many more there are. */
function list(words) {
    const more = words.length - mostListed;
    const shown = words
        .slice(0, mostListed)
        .map((path) => JSON.stringify(path))
        .join(", ");
    return more > 0 ? `${shown} and ${more} more` : shown;
}
function not(why) {
    return { state: "unknown", why };
}

// EXTERNAL MODULE: ./lib/domain/pipeline/needs.js
var needs = __webpack_require__(91438);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/pipeline/scan-request.js






const scan_request_usage = usage.usages.scan;
/** @throws {UserError} usage */
function parseScanRequest(words) {
    const places = { output: "once", subject: "once" };
    const claimed = { "package-id": "once", "package-digest": "once", "token-env": "once" };
    const options = (0,cli_options/* parseOptions */.A)(words, { usage: scan_request_usage, valued: { ...places, ...claimed } });
    const [kind, ...more] = options.positionals;
    const output = options.value("output");
    if (kind === undefined || more.length > 0 || output === undefined)
        throw wrong("expected one kind of scan and --output.");
    const subject = options.value("subject") ?? null;
    const claim = claimIn(options.value("package-id"), options.value("package-digest"));
    if (claim !== null && subject !== null)
        throw wrong("expected --subject or --package-id, got both.");
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    return { kind: (0,cli_options/* oneOf */.y)("kind", kind, roles/* scannedKinds */.eb), output, subject, package: claim, variables };
}
/** Null only where neither was given: an empty one is what a job that left no package names. */
function claimIn(id, digest) {
    if (id === undefined && digest === undefined)
        return null;
    const claim = (0,needs/* claimOf */._)(id ?? "", digest ?? "");
    if (typeof claim === "object")
        return claim;
    throw wrong("expected --package-id with an artifact's id, and --package-digest with its sha256.");
}
function wrong(message) {
    return new errors/* UserError */.yo("usage", message, { hint: `Usage: ${scan_request_usage}` });
}

// EXTERNAL MODULE: ./lib/domain/document/size.js
var size = __webpack_require__(92019);
// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
// EXTERNAL MODULE: ./lib/policy/product/product-file.js + 1 modules
var product_file = __webpack_require__(96588);
;// CONCATENATED MODULE: ./lib/cli/pipeline/scan-spec.js




const scan_spec_image = { type: "oci-layout", path: "image", plan: null, schema: null };
/** What the product packages. Where no source lies beside it, as for the scan of an image, only an image can be meant. */
function specIn(files) {
    if (!files.exists(places/* productConfigPath */.de))
        return scan_spec_image;
    const text = files.readText(places/* productConfigPath */.de, size/* mostDocumentBytes */.A);
    const { artefact } = (0,product_file/* parseProductConfig */.x)({ path: places/* productConfigPath */.de, text }).content;
    return artefact === undefined ? scan_spec_image : (0,spec/* specOf */.r)(artefact);
}

// EXTERNAL MODULE: ./lib/domain/artifact/files.js
var artifact_files = __webpack_require__(52684);
// EXTERNAL MODULE: ./lib/domain/artifact/oci/layout.js
var oci_layout = __webpack_require__(16067);
// EXTERNAL MODULE: ./lib/domain/artifact/oci/media-types.js
var media_types = __webpack_require__(76973);
// EXTERNAL MODULE: ./lib/domain/artifact/oci/platforms.js
var platforms = __webpack_require__(98985);
// EXTERNAL MODULE: ./lib/domain/artifact/subject.js
var artifact_subject = __webpack_require__(55015);
;// CONCATENATED MODULE: ./lib/cli/pipeline/scan-targets.js






/**
 * Fetches the package by id and digest, reads it as the gate does, and lets `use` scan it: an image platform by platform,
 * each in a layout with nothing else in it, so that no tool can choose which of them it looks at.
 */
async function withPackage({ claim, variables, isLookedInto }, { bench, ports }, use) {
    const { artifacts } = await ports.step.connect(variables);
    const fetched = await artifacts.ofJob(claim);
    if (fetched.state === "unknown")
        return fetched;
    if (fetched.state === "refused")
        return { state: "unknown", why: fetched.message };
    try {
        const spec = specIn(ports.files);
        const files = (0,artifact_files/* artefactFiles */.g)(fetched.files, fetched.paths);
        const targets = targetsOf(spec, { files, folder: fetched.files, bench, isLookedInto });
        return targets.state === "unknown" ? targets : await use(targets.value);
    }
    finally {
        fetched.close();
    }
}
function targetsOf(spec, packaged) {
    const { files, folder, isLookedInto } = packaged;
    const subject = (0,artifact_subject.subjectOf)(spec, files);
    if (subject.state === "unknown")
        return subject;
    if (isLookedInto && spec.type === "oci-layout")
        return platformTargets(packaged);
    const path = isLookedInto && folder.root !== null ? `${folder.root}/${subject.value.name}` : null;
    const sha256 = subject.value.digest["sha256"] ?? "";
    return { state: "known", value: [{ path, subject: { sha256, platform: null } }] };
}
function platformTargets({ files, folder, bench }) {
    const layout = (0,oci_layout/* readLayout */.T4)(files);
    if (typeof layout === "string")
        return { state: "unknown", why: layout };
    const images = (0,platforms/* platformImages */.Q)(layout, files);
    if (typeof images === "string")
        return { state: "unknown", why: images };
    return {
        state: "known",
        value: images.map((image) => ({
            path: bench.layoutOf(ownLayout(layout, image, folder.root ?? "")),
            subject: { sha256: image.descriptor.digest.slice("sha256:".length), platform: image.platform },
        })),
    };
}
/** The layout of one image: its manifest, and what that names. */
function ownLayout({ blobs }, { descriptor }, root) {
    const { mediaType, digest, size } = descriptor;
    const manifest = blobs.get(digest);
    const named = manifest === undefined ? [] : [descriptor, ...(0,oci_layout/* namedBy */.T)(manifest)];
    const paths = named.flatMap((one) => blobs.get(one.digest)?.path ?? []);
    const index = { schemaVersion: 2, mediaType: media_types/* mediaTypes */.Ib.index, manifests: [{ mediaType, digest, size }] };
    return {
        texts: new Map([
            ["oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" })],
            ["index.json", JSON.stringify(index)],
        ]),
        copies: new Map(paths.map((path) => [path, `${root}/${path}`])),
    };
}

;// CONCATENATED MODULE: ./lib/cli/pipeline/scan.js










const largestScanner = 64 * 1024;
const largestAttributes = 1024 * 1024;
const minuteMs = 60_000;
/**
 * Runs the instance's scanner of one kind over the workspace and hands over its report with a sidecar. Exit 0 if there is
 * a report to judge, whatever it found; 1, with the reason, if there is none.
 */
async function scan(words, ports) {
    const request = parseScanRequest(words);
    const scanner = scannerFor(request, ports);
    const done = await ports.scanBench(request.output, (bench) => scanOn(bench, { scanner, request, ports }));
    if (done.state === "unknown") {
        ports.runner.log(`${request.kind}: not scanned by ${scanner.tool} ${scanner.version}: ${done.why}`);
        return 1;
    }
    ports.print(`${done.value.join("\n")}\n`);
    ports.runner.log(`${request.kind}: scanned by ${scanner.tool} ${scanner.version}`);
    return 0;
}
/** The instance's scanner of the kind, for the form that the product is packaged in. */
function scannerFor({ kind, package: claim }, { home, files }) {
    const read = (path) => parseScanner({ path, text: home.readText(path, largestScanner) }, kind);
    const usual = read(`scanners/${kind}.yml`);
    const isMeant = claim === null || usual.packages?.includes(specIn(files).type) !== false;
    return isMeant || usual.otherwise === undefined ? usual : read(`scanners/${usual.otherwise}/${kind}.yml`);
}
const attributesGlob = "**/.gitattributes";
/** With it a checkout holds files in another encoding than the commit, in which no scanner finds what it looks for. */
const encodingAttribute = "working-tree-encoding";
function recodes(path, { files }) {
    return files.readText(path, largestAttributes).includes(encodingAttribute);
}
/** Names of the reports, or why there are none. */
async function scanOn(bench, scan) {
    const { scanner, ports } = scan;
    const unseen = scanner.blindTo.flatMap((glob) => ports.files.find(glob, everywhere)).toSorted();
    if (unseen.length > 0)
        return scan_not(`it cannot judge ${list(unseen)}`);
    const recoding = ports.files.find(attributesGlob, everywhere).filter((path) => recodes(path, ports));
    if (recoding.length > 0)
        return scan_not(`git does not write what is committed, by ${list(recoding)}: ${encodingAttribute}`);
    const places = placesOf(bench, scan.scanner, ports.files);
    if (places.state === "unknown")
        return places;
    return withTargets(bench, scan, async (targets) => {
        const installed = await bench.install(scanner.install, scanner.version);
        if (installed.state === "unknown")
            return installed;
        const runs = places.value.flatMap((place) => targets.map((target) => ({ ...place, target })));
        const names = [];
        for (const run of runs) {
            const name = reportName(scanner.report, names.length);
            const done = await lookAt(bench, { ...scan, ...run, name, install: installed.value });
            if (done.state === "unknown")
                return done;
            names.push(name);
        }
        return { state: "known", value: names };
    });
}
/** What the tool is given besides the workspace: nothing, what somebody names, or the package of this run. */
async function withTargets(bench, { scanner, request, ports }, use) {
    const { package: claim, subject, variables } = request;
    const { type } = specIn(ports.files);
    if (claim !== null && scanner.packages?.includes(type) === false)
        return scan_not(`it looks into ${list(scanner.packages)}, and what was packaged is ${type}`);
    if (claim === null)
        return use([{ path: subject === null ? null : bench.subjectPath(subject), subject: null }]);
    const isLookedInto = scanner.run.some((word) => word.includes("{subject}"));
    return withPackage({ claim, variables, isLookedInto }, { bench, ports }, use);
}
async function lookAt(bench, single) {
    const { nothing, name, scanner, ports, target } = single;
    if (nothing === null)
        return runOnce(bench, single);
    const at = ports.clock.now();
    const text = scanner.kind === "sbom" ? billOfNothing({ ...nothing, at }) : reportOfNothing(nothing.proof);
    const sidecar = (0,binding_sidecar/* renderSidecar */.I)({
        ...{ commit: ports.runner.context.commit, command: ["assaygate", "scan", scanner.kind], exitCode: 0 },
        ...{ startedAt: at, finishedAt: at, tool: "assaygate-scan", ...subjectOf(target) },
        files: [{ path: name, bytes: new TextEncoder().encode(text).length, sha256: (0,sha256/* sha256Hex */.fg)(text) }],
    });
    bench.deliverText(name, text);
    bench.deliverText(`${name}${sidecar_suffix/* sidecarSuffix */.n}`, sidecar);
    return { state: "known", value: null };
}
async function runOnce(bench, single) {
    const { scanner, folder, name, ports, target } = single;
    const report = bench.reportPath(name);
    const [program = "", ...args] = fillIn(scanner.run, valuesFor(bench, single, report));
    const startedAt = ports.clock.now();
    const end = await bench.run({
        ...{ program, args, folder },
        environment: environmentFor(scanner.environment, bench.variables),
        timeoutMs: scanner.timeoutMinutes * minuteMs,
        output: scanner.stdout ? report : null,
    });
    const failure = failureOf(end, scanner);
    if (failure !== null)
        return scan_not(failure);
    const delivered = bench.deliver(report, name);
    if (delivered.state === "unknown")
        return delivered;
    const sidecar = (0,binding_sidecar/* renderSidecar */.I)({
        commit: ports.runner.context.commit,
        command: [...scanner.run],
        exitCode: end.state === "ended" ? end.exitCode : -1,
        ...{ startedAt, finishedAt: ports.clock.now(), tool: scanner.tool, workspace: bench.workspace },
        ...subjectOf(target),
        files: [{ path: name, ...delivered.value }],
    });
    bench.deliverText(`${name}${sidecar_suffix/* sidecarSuffix */.n}`, sidecar);
    return { state: "known", value: null };
}
function subjectOf({ subject }) {
    return subject === null ? {} : { subject };
}
function valuesFor(bench, { target, install }, report) {
    const subject = target.path === null ? {} : { subject: target.path };
    return {
        workspace: bench.workspace,
        config: bench.config,
        node: bench.node,
        ...{ report, install },
        ...subject,
    };
}
function failureOf(end, { run, exitCodes, timeoutMinutes }) {
    switch (end.state) {
        case "not-found":
            return `${run[0] ?? "the program"} is not on PATH`;
        case "timed-out":
            return `it took more than ${timeoutMinutes} minutes`;
        case "ended":
            if (exitCodes.includes(end.exitCode))
                return null;
            return `it ended with ${end.exitCode}, expected ${exitCodes.join(" or ")}; its last words:\n${end.lastWords}`;
    }
}
function scan_not(why) {
    return { state: "unknown", why };
}


/***/ }),

/***/ 52684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ artefactFiles)
/* harmony export */ });
/** The files of an artefact in a folder. */
function artefactFiles(folder, paths) {
    return {
        paths,
        bytes: (path) => withFile(folder, path, ({ size }) => size),
        read: (path) => withFile(folder, path, (file) => {
            const bytes = new Uint8Array(file.size);
            let at = 0;
            for (let read = -1; read !== 0 && at < bytes.length; at += read)
                read = file.read(bytes.subarray(at), at);
            return bytes.subarray(0, at);
        }),
        sha256: (path) => folder.sha256(path),
    };
}
function withFile(folder, path, use) {
    const file = folder.open(path);
    try {
        return use(file);
    }
    finally {
        file.close();
    }
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

/***/ 48905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderSidecar),
/* harmony export */   parseSidecar: () => (/* binding */ parseSidecar)
/* harmony export */ });
/* unused harmony export Sidecar */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, "expected a sha256 in lower-case hex");
const Commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "expected a full commit id");
/** What `assaygate record -- COMMAND` writes beside the reports of a command (design §7, binding). */
const Sidecar = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/evidence/v1"),
    commit: Commit.nullable(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Absolute path of the checkout on the machine where the command ran: tools name files by it. */
    workspace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4_096).optional(),
    /** What a scan of ours gave to the tool besides the source: an artefact, or one platform of it. */
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha256: Digest, platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300).nullable() }).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), sha256: Digest })),
});
/** The text of a sidecar. */
function renderSidecar(content) {
    const sidecar = { schema: "assaygate/evidence/v1", ...content };
    return `${JSON.stringify(sidecar, null, 2)}\n`;
}
/** Reads a sidecar. @throws {UserError} unreadable-report if it is not one. */
function parseSidecar(path, text) {
    const parsed = Sidecar.safeParse(jsonOf(path, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw unreadable(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a sidecar"}`);
}
function jsonOf(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(path, cause instanceof Error ? cause.message : "not JSON");
    }
}
function unreadable(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("unreadable-report", `expected the sidecar that "assaygate record" writes, found ${why}.`, {
        at: path,
        hint: "Delete it and record the command again.",
    });
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

/***/ 15356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownWords)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

/** Why something is not known, and what would make it so. */
function unknownWords({ why, needs, resetAt }) {
    const permission = needs === undefined ? "" : `; the token needs ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(needs, 80)}`;
    const time = resetAt === undefined ? "" : `; ask again after ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(resetAt, 40)}`;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(why)}${permission}${time}`;
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
