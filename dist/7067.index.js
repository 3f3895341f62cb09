export const id = 7067;
export const ids = [7067,4761];
export const modules = {

/***/ 89095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ askedBy),
  l3: () => (/* binding */ askedOptions),
  s: () => (/* binding */ digestIn)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/evidence/collected.js
/** What the folder says of itself: shown, so that somebody can compare it, and never taken for the answer. */
function claimOf({ folders }) {
    const [folder] = folders;
    if (folder === undefined)
        return null;
    const { id, ownerId, name } = folder.index.repository;
    return `${id} of owner ${ownerId} (${JSON.stringify(name)})`;
}

;// CONCATENATED MODULE: ./lib/cli/evidence/asked.js


/** Options of every command that reads evidence: what is asked, and what the verifier believes. */
const askedOptions = {
    repository: "once",
    owner: "once",
    repo: "once",
    "token-env": "once",
    ref: "often",
    commit: "once",
    at: "once",
    evidence: "often",
    "trusted-root": "once",
    signers: "once",
    policy: "once",
};
/** What is asked about an artefact; nothing of it may come from the evidence. @throws {UserError} usage */
function askedBy(options, clock, brought) {
    return {
        repositoryId: numericId("repository", options, brought),
        ownerId: numericId("owner", options, brought),
        refs: refsOf(options),
        commit: commitOf(options),
        at: timeOf(options, clock),
    };
}
function numericId(name, options, brought) {
    const value = options.value(name) ?? brought.ids?.[name === "owner" ? "ownerId" : "repositoryId"];
    if (value !== undefined && /^[1-9]\d{0,19}$/.test(value))
        return value;
    const claimed = claimOf(brought);
    const says = claimed === null ? "" : ` The evidence claims ${claimed}: compare.`;
    throw new errors/* UserError */.yo("usage", `expected --${name} with a numeric id, got ${value === undefined ? "nothing" : JSON.stringify(value)}.`, {
        hint: `\`gh api repos/OWNER/NAME --jq '.id, .owner.id'\` prints both ids; --repo OWNER/NAME asks for them.${says}`,
    });
}
function refsOf(options) {
    const refs = options.values("ref");
    const wrong = refs.find((ref) => !/^refs\/(?:heads|tags)\/.{1,200}$/.test(ref));
    if (wrong !== undefined)
        throw new errors/* UserError */.yo("usage", `option "--ref": expected a whole ref, got ${JSON.stringify(wrong)}.`, {
            hint: "Write refs/heads/main, not main.",
        });
    return refs.length > 0 ? refs : ["refs/heads/main"];
}
function commitOf(options) {
    const commit = options.value("commit");
    if (commit === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return commit ?? null;
    throw new errors/* UserError */.yo("usage", `option "--commit": expected a whole commit, got ${JSON.stringify(commit)}.`, {
        hint: "Write all 40 (or 64) hex digits; `git rev-parse NAME` prints them.",
    });
}
function timeOf(options, clock) {
    const at = options.value("at");
    if (at === undefined)
        return clock.now();
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at)))
        return at;
    throw new errors/* UserError */.yo("usage", `option "--at": expected a time such as 2026-11-22T10:00:00Z, got ${JSON.stringify(at)}.`);
}
const digestPattern = /^sha256:([0-9a-f]{64})$/;
/** Hex of a word that is a digest; null: it is none. */
function digestIn(word) {
    return digestPattern.exec(word)?.[1] ?? null;
}


/***/ }),

/***/ 23250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readTarget)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/evidence/asked.js + 1 modules
var asked = __webpack_require__(89095);
// EXTERNAL MODULE: ./lib/cli/evidence/bytes.js
var bytes = __webpack_require__(70901);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
;// CONCATENATED MODULE: ./lib/cli/evidence/fetched.js


const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;
/**
 * Asks GitHub for evidence about an artefact of the repository that `--repo` names, and says what came from where. What cannot
 * be read is undecided: without it nobody knows whether a link is missing. @throws {UserError}
 */
async function fetchEvidence(artefact, options, ports) {
    const repository = options.value("repo");
    if (repository === undefined)
        return { exhibits: [], ids: null };
    const hosted = await fetched_open(repository, options, ports);
    const ids = orThrow(await hosted.ids(), repository);
    if (artefact === null)
        return { exhibits: [], ids };
    const attested = orThrow(await hosted.attestations(artefact), repository);
    const released = orThrow(await hosted.released(artefact), repository);
    ports.runner.log(`fetched from ${repository} (repository ${ids.repositoryId} of owner ${ids.ownerId}): ${attested.length} attestations of the artefact, ${wordsOf(released)}`);
    return { exhibits: [...attested, ...released], ids };
}
async function fetched_open(repository, options, ports) {
    if (!repositoryName.test(repository))
        throw new errors/* UserError */.yo("usage", `option "--repo": expected OWNER/REPO, got ${JSON.stringify(repository.slice(0, 200))}.`);
    if (options.has("offline"))
        throw new errors/* UserError */.yo("usage", "expected --offline or --repo, got both: what GitHub keeps is not here.", {
            hint: "Bring the evidence with --evidence, and the ids with --repository and --owner.",
        });
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    const hosted = await ports.hostedEvidence(repository, variables);
    if (hosted !== null)
        return hosted;
    throw new errors/* UserError */.yo("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
        at: repository,
        hint: "One that may read contents and attestations of the repository; `gh auth token` prints yours.",
    });
}
/** A release of which nothing speaks of the artefact is none of it. */
function wordsOf(released) {
    const [first] = released;
    if (first === undefined)
        return "no release that speaks of it";
    return `${released.length} bundles in ${first.path.replace(/, line \d+$/, "")}`;
}
function orThrow(answer, repository) {
    if (answer.state === "known")
        return answer.value;
    throw (0,github_question/* unreadable */.O$)("repository", repository, answer);
}

// EXTERNAL MODULE: ./lib/domain/artifact/oci/reference.js
var oci_reference = __webpack_require__(9036);
// EXTERNAL MODULE: ./lib/domain/evidence/open.js
var evidence_open = __webpack_require__(13954);
// EXTERNAL MODULE: ./lib/report/unknown.js
var unknown = __webpack_require__(15356);
;// CONCATENATED MODULE: ./lib/cli/evidence/image.js





const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const mostBundles = 1_000;
const mostBytes = 512 * 1024 * 1024;
/** The image that a word names; null: it names something else. */
function imageIn(word) {
    const reference = (0,oci_reference/* parseReference */.F2)(word);
    return reference?.digest === null && reference.tag === null ? null : reference;
}
/**
 * The digest that an image has right now, and the bundles that are attached to it. What the registry cannot tell is undecided,
 * never an empty answer. @throws {UserError} invalid-input
 */
async function readImage(name, image, registry) {
    const { digest } = known(await registry.resolve(image.digest ?? image.tag ?? ""), name);
    const referrers = known(await registry.referrers(digest), name).filter(isBundle);
    if (referrers.length > mostBundles)
        throw new errors/* UserError */.yo("invalid-input", `expected at most ${mostBundles} bundles, found ${referrers.length}.`, {
            at: name,
        });
    const exhibits = [];
    let bytes = 0;
    for (const referrer of referrers) {
        const content = await registry.content(digest, referrer);
        const bundle = isForeign(content) ? new Uint8Array() : known(content, name);
        bytes += bundle.length;
        if (bytes > mostBytes)
            throw new errors/* UserError */.yo("invalid-input", `expected bundles of at most ${mostBytes} bytes, found more.`, {
                at: name,
            });
        exhibits.push({ path: `referrer ${referrer.digest.slice(0, 19)}`, bundle });
    }
    return { artefact: (0,asked/* digestIn */.s)(digest), exhibits, folders: [] };
}
/** What is larger than any bundle is not fetched: it could not be one. */
function isBundle({ artifactType, size }) {
    return artifactType === bundleType && size <= evidence_open/* maxBundleBytes */.S;
}
/** Whoever may push can attach something that is no bundle of this image: it is refused as one, and decides nothing. */
function isForeign(content) {
    const { state } = content;
    return state === "unknown" && ["malformed", "not-found", "too-large"].includes(content.cause ?? "");
}
function known(answer, at) {
    if (answer.state === "known")
        return answer.value;
    throw new errors/* UserError */.yo("invalid-input", `the registry could not be read: ${(0,unknown/* unknownWords */.k)(answer)}`, {
        at,
        hint: "Check the name and what this machine may pull, or ask again later.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/evidence/brought.js





const longestMark = 4_096;
/** A folder for downloads may hold those of other releases too, which prove nothing about this artefact. */
const mostBeside = 20;
/**
 * Understands what was named: a digest, an image, a release folder, an artefact with its evidence beside it, or with `--bundle`
 * one bundle. @throws {UserError}
 */
async function readTarget(target, options, ports) {
    const own = await readNamed(target, options, ports);
    const others = [];
    for (const path of options.values("evidence"))
        others.push(await readEvidence(path, ports.places));
    const fetched = await fetchEvidence(own.artefact, options, ports);
    const all = [own, ...others, fetched];
    const brought = {
        artefact: own.artefact,
        ids: fetched.ids,
        exhibits: all.flatMap(({ exhibits }) => exhibits),
        folders: [own, ...others].flatMap(({ folders }) => folders),
    };
    if (brought.exhibits.length > 0 || brought.folders.length > 0)
        return brought;
    throw lacking(target, options);
}
function lacking(target, options) {
    const hint = options.value("repo") !== undefined
        ? "Nobody signed anything about this digest there: is it the repository that built it, and has the release been published?"
        : "Name it with --evidence (a release folder, or bundles in *.intoto.jsonl), or the repository with --repo OWNER/NAME to ask GitHub.";
    return new errors/* UserError */.yo("invalid-input", "expected evidence about it, found none.", { at: target, hint });
}
async function readNamed(target, options, ports) {
    const digest = (0,asked/* digestIn */.s)(target);
    if (digest !== null)
        return { artefact: digest, exhibits: [], folders: [] };
    const image = ports.places.kindOf(target) === "nothing" ? imageIn(target) : null;
    if (image === null)
        return readPlace(target, options.has("bundle"), ports.places);
    if (!options.has("offline")) {
        const found = await readImage(target, image, await ports.pullRegistry(target));
        ports.runner.log(`fetched from ${image.host}: sha256:${found.artefact}, ${found.exhibits.length} bundles attached to it`);
        return found;
    }
    throw new errors/* UserError */.yo("usage", "expected something on this machine with --offline, got an image in a registry.", {
        hint: "Name its digest, with --evidence.",
    });
}
async function readPlace(path, isAskedAsBundle, places) {
    switch (places.kindOf(path)) {
        case "nothing":
            throw new errors/* UserError */.yo("missing-file", "expected a file, a folder or a digest sha256:…, found nothing.", {
                at: path,
                hint: "A digest is sha256: and 64 hex digits, an image registry.example/team/name with :tag or @sha256:…; a path is looked for from the folder that you are in.",
            });
        case "folder": {
            const release = await readFolder(path, places);
            const digest = release.folders[0]?.index.artefact.digest;
            return { ...release, artefact: digest === undefined ? null : (0,asked/* digestIn */.s)(digest) };
        }
        case "file":
            return isAskedAsBundle ? readOneBundle(path, places) : readArtefact(path, places);
    }
}
function readOneBundle(path, places) {
    const exhibits = bundlesIn(path, places);
    if (exhibits !== null)
        return { artefact: null, exhibits, folders: [] };
    throw new errors/* UserError */.yo("invalid-input", "expected a bundle with --bundle, found another file.", {
        at: path,
        hint: "A bundle is JSON with a dsseEnvelope: one file of bundles/ in a dossier.",
    });
}
/**
 * The artefact itself, with its bundles beside it. A genuine bundle in its place is no answer about the artefact: whoever asks
 * before a deployment must not get a yes for it.
 */
function readArtefact(path, places) {
    if (brought_isBundle(path, places)) {
        throw new errors/* UserError */.yo("usage", "expected an artefact, found evidence.", {
            at: path,
            hint: "Name the artefact or its digest, and this with --evidence. Whether one bundle by itself is genuine, which says nothing about an artefact, says --bundle.",
        });
    }
    const { files, path: name } = places.file(path);
    return { artefact: files.sha256(name), exhibits: bundlesBeside(path, places), folders: [] };
}
/** Its own, else those of a release whose files were downloaded together. */
function bundlesBeside(path, places) {
    const own = `${path}.intoto.jsonl`;
    if (places.kindOf(own) === "file")
        return bundlesIn(own, places) ?? [];
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const { files } = places.file(path);
    return files
        .find("*.intoto.jsonl")
        .slice(0, mostBeside)
        .flatMap((name) => bundlesIn(`${folder}${name}`, places) ?? []);
}
/** Its index has a schema, which a bundle by itself does without. */
async function readFolder(path, places) {
    const { readReleaseFolder } = await __webpack_require__.e(/* import() */ 5292).then(__webpack_require__.bind(__webpack_require__, 95292));
    const folder = readReleaseFolder(places.folder(path), path);
    return { artefact: null, exhibits: folder.exhibits, folders: [folder] };
}
async function readEvidence(path, places) {
    if (places.kindOf(path) === "folder")
        return readFolder(path, places);
    const exhibits = bundlesIn(path, places);
    if (exhibits !== null)
        return { artefact: null, exhibits, folders: [] };
    throw new errors/* UserError */.yo("invalid-input", "expected a release folder or a file of bundles, found neither.", {
        at: path,
        hint: "A release folder has an index.json; bundles are JSON with a dsseEnvelope.",
    });
}
/** The bundles that a file holds; null: it holds something else. */
function bundlesIn(path, places) {
    const { files, path: name } = places.file(path);
    if (!path.endsWith(".jsonl") && !brought_isBundle(path, places))
        return null;
    const isOne = !path.endsWith(".jsonl");
    const bundles = isOne ? [(0,bytes/* readBundle */.B)(files, name)] : (0,bytes/* linesOf */.D)(files, name);
    return bundles.map((bundle, index) => ({ path: isOne ? path : `${path}:${index + 1}`, bundle }));
}
/** By its beginning, so that an artefact of any size is never read as text. */
function brought_isBundle(path, places) {
    const { files, path: name } = places.file(path);
    const file = files.open(name);
    try {
        const bytes = new Uint8Array(Math.min(file.size, longestMark));
        const text = new TextDecoder().decode(bytes.subarray(0, file.read(bytes, 0)));
        return (/^\s*\{/.test(text) && /"(?:dsseEnvelope|verificationMaterial)"|vnd\.dev\.sigstore\.bundle/.test(text));
    }
    finally {
        file.close();
    }
}


/***/ }),

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

/***/ 97336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readTrust)
/* harmony export */ });
/* harmony import */ var _domain_evidence_lineage_exhibits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61622);
/* harmony import */ var _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19936);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _policy_platform_compiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13225);
/* harmony import */ var _policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4652);





const largestFile = 4 * 1024 * 1024;
/** Where an instance keeps what its own verifiers believe. */
const ownPaths = {
    "trusted-root": _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedRootPath */ .l,
    signers: _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_4__/* .signersPath */ .$,
    policy: "policy/platform.yml",
};
/**
 * Root, signers and policy from the files that the verifier names, or from the instance that this CLI lies in. What lies in a
 * dossier is never looked at: it would vouch for itself. @throws {UserError}
 */
async function readTrust(options, ports) {
    const [root, signers, policy] = [
        held("trusted-root", options, ports),
        held("signers", options, ports),
        held("policy", options, ports),
    ];
    const platform = await readPlatform(policy, ports.home);
    const { digest: current, content } = platform;
    const trust = {
        open: (0,_domain_evidence_lineage_exhibits_js__WEBPACK_IMPORTED_MODULE_0__/* .openedOnce */ .dq)(await ports.openEvidence(root.text, root.path)),
        signers: (0,_policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigners */ .h)(signers).content,
        policies: { current, accepted: content.accepted },
        ...(await releaseRefs(content)),
    };
    return { trust, platform, root, signers, policy };
}
/** Branches of the policy are patterns, and most policies have none. */
async function releaseRefs({ releaseBranches, }) {
    if (releaseBranches.length === 0)
        return {};
    const { isReleaseRef } = await __webpack_require__.e(/* import() */ 1959).then(__webpack_require__.bind(__webpack_require__, 11959));
    return { isReleaseRef: (ref) => isReleaseRef(ref, releaseBranches) };
}
/** The schema is only needed for a policy that is not, byte for byte, the one that the build checked (docs/adr/0011). */
async function readPlatform(policy, home) {
    const compiled = home.exists(_policy_platform_compiled_js__WEBPACK_IMPORTED_MODULE_2__/* .compiledPath */ .pW)
        ? (0,_policy_platform_compiled_js__WEBPACK_IMPORTED_MODULE_2__/* .compiledFormOf */ .NU)(policy, home.readText(_policy_platform_compiled_js__WEBPACK_IMPORTED_MODULE_2__/* .compiledPath */ .pW, largestFile))
        : null;
    if (compiled !== null)
        return compiled;
    const { parsePlatformPolicy } = await __webpack_require__.e(/* import() */ 669).then(__webpack_require__.bind(__webpack_require__, 83050));
    return parsePlatformPolicy(policy);
}
function held(name, options, { places, home }) {
    const named = options.value(name);
    if (named !== undefined) {
        const { files, path } = places.file(named);
        return { path: named, text: files.readText(path, largestFile) };
    }
    const own = ownPaths[name];
    if (isInstance(home) && home.exists(own))
        return { path: own, text: home.readText(own, largestFile) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `expected --${name} with a file that you hold yourself, got none.`, {
        hint: "Take it from your organisation's instance, never from the dossier: docs/how-to/verify-a-release-offline.md.",
    });
}
/** The packaged policy is nobody's: only an instance has signers of its own. */
function isInstance(home) {
    return home.exists(ownPaths.signers);
}


/***/ }),

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Understands the words behind a command. @throws {UserError} usage */
function parseOptions(words, grammar) {
    const valued = Object.entries(grammar.valued).map(([name, times]) => [name, { type: "string", multiple: times === "often" }]);
    const flags = (grammar.flags ?? []).map((name) => [name, { type: "boolean" }]);
    const parsed = tryParse(words, Object.fromEntries([...valued, ...flags]), grammar.usage);
    const given = new Map(Object.entries(parsed.values));
    return {
        positionals: parsed.positionals,
        value: (name) => first(given.get(name)),
        values: (name) => [given.get(name) ?? []].flat().map(String),
        has: (name) => given.get(name) === true,
    };
}
function tryParse(words, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true });
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message.split(". ", 1)[0] : "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `${message ?? "expected other options"}.`, {
            hint: `Usage: ${usage}`,
            cause,
        });
    }
}
function first(value) {
    return typeof value === "string" ? value : undefined;
}
/** One of a list of words. @throws {UserError} usage */
function oneOf(option, value, words) {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined)
        return word;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `option "--${option}": expected ${words.join(", ")}, got ${JSON.stringify(value)}.`);
}


/***/ }),

/***/ 84761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpFor: () => (/* binding */ helpFor),
/* harmony export */   usages: () => (/* binding */ usages)
/* harmony export */ });
/* harmony import */ var _check_inspect_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30072);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10931);


/** How each command is called; docs/reference/cli.md is held to it by a test. */
const usages = {
    check: "assaygate check [PATH…] [--format text|json|sarif|markdown|html] [--config FILE] [--base FILE] [--policy FILE]",
    record: "assaygate record [--report GLOB]… [--config FILE] -- COMMAND…",
    inspect: _check_inspect_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectUsage */ .E,
    owners: "assaygate owners [--codeowners FILE] [--format text|json] PATH… (or - for NUL-separated paths)",
    doctor: "assaygate doctor OWNER/REPO [--format text|json|markdown] [--cloud-paths GLOB]… [--token-env NAME]",
    audit: "assaygate audit --org ORG [--format text|markdown|html|csv|json] [--output FILE] [--state DIR] [--shard I/N] [--deep] [--watch] [--publish] [--canary BRANCH] [--token-env NAME]",
    "bypass-watch": "assaygate bypass-watch OWNER/REPO [--state FILE] [--canary BRANCH] [--push-canary] [--open-issues] [--format text|json] [--token-env NAME]",
    init: "assaygate init ORG [--dry-run | --check [--ref BRANCH] | --upgrade] [--repository NAME] [--teams ROLE=SLUG]… [--scanners default|npm] [--visibility internal|private] [--format text|json] [--token-env NAME]",
    channel: "assaygate channel show|promote|rollback ORG [--from BRANCH] [--to canary|stable] [--commit SHA] [--revoke REASON] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
    org: "assaygate org plan|apply ORG [--activate | --suspend] [--ring canary|stable]… [--nudge] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
    adopt: "assaygate adopt OWNER/REPO [--dry-run] [--replay N] [--caller] [--instance OWNER/REPO@BRANCH] [--format text|json] [--token-env NAME]",
    plan: "assaygate plan [--config FILE] [--token-env NAME]",
    "run-hooks": "assaygate run-hooks [--only NAME]… [--output DIR] [--package DIR] [--package-only] [--config FILE]",
    judge: "assaygate judge observe source | sign source|release --jobs JSON --output DIR | publish --jobs JSON [--image NAME] [--token-env NAME]",
    "audit-export": "assaygate audit-export collect --output DIR | sign --jobs JSON --output DIR | store --jobs JSON [--token-env NAME]",
    "follow-up": "assaygate follow-up [--workflow PATH]… [--job NAME] [--token-env NAME]",
    probe: "assaygate probe --print | show | read OWNER/REPO --run ID [--token-env NAME]",
    verify: "assaygate verify FOLDER|FILE|IMAGE|sha256:DIGEST [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--bundle] [--rejudge] [--offline] [--format text|json]",
    why: "assaygate why sha256:DIGEST --to ENV [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--offline] [--format text|json]",
    evidence: "assaygate evidence export sha256:DIGEST --output FOLDER [--evidence PATH]… [--repo OWNER/NAME] [--repository ID --owner ID] [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--offline]",
    replay: "assaygate replay FOLDER… --policy FILE [--current FILE] [--last N] [--format text|json]",
    ledger: "assaygate ledger verify|append|reconcile FOLDER|OWNER/REPO [--repository ID] [--checkpoint FILE]… [--since DAY] [--run ID --subject sha256:DIGEST --evidence FILE] [--format text|json] [--token-env NAME]",
    witness: "assaygate witness look|store ORG | cosign [--repository NAME] [--jobs JSON] [--output DIR] [--token-env NAME] [--property-token-env NAME]",
    trust: "assaygate trust subject|aws|azure|azure-flexible|gcp|gcp-pinned|policy-controller|kyverno [--repository OWNER/REPO] [--repository-id ID] [--owner-id ID] [--environment NAME] [--workflow FILE@REF] [--ref REF] [--event NAME] [--runner KIND] [--revision SHA]… [--account ID] [--judge FILE@REF] [--image NAME] [--policy sha256:DIGEST]…; update NAME [--mirror URL] [--root FILE] [--folder FOLDER] [--check]",
    explain: "assaygate explain CHECK",
    formats: "assaygate formats [--format text|json]",
    scan: "assaygate scan secrets|sast|dependencies|image|iac|sbom --output DIR [--subject PATH | --package-id N --package-digest SHA256 [--token-env NAME]]",
    sandbox: "assaygate sandbox --seed FILE [--port N]",
    rehearse: "assaygate rehearse [PATH] [--quick] [--keep FOLDER] [--format text|json]",
    policy: "assaygate policy lint|show|diff [--policy FILE] [--config FILE] [--format text|json]; diff OLD NEW",
};
/** The usage that somebody asked for with `--help`; undefined: there is no such command. */
function helpFor(argv) {
    const usage = Object.entries(usages).find(([command]) => command === argv[0])?.[1];
    return usage === undefined || !(0,_help_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForHelp */ .B)(argv) ? undefined : `Usage: ${usage}\n`;
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
const longest = 1_000;
const hostForm = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[::1\])(?::\d{1,5})?$/i;
const stepForm = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,10})[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[0-9a-f]{64}$/;
/** Reads `host/repository[:tag][@digest]`; null: it is none. The host must be said: nothing is looked for elsewhere. */
function parseReference(text) {
    if (text.length > longest)
        return null;
    const [name = "", digest = null, ...more] = text.split("@");
    const slash = name.indexOf("/");
    const host = name.slice(0, Math.max(0, slash));
    const colon = name.indexOf(":", slash);
    const tag = colon === -1 ? null : name.slice(colon + 1);
    const repository = name.slice(slash + 1, colon === -1 ? undefined : colon);
    const isWhole = more.length === 0 && isHost(host) && isRepository(repository);
    if (!isWhole || (tag !== null && !isTag(tag)) || (digest !== null && !isDigest(digest)))
        return null;
    return { host: host.toLowerCase(), repository, tag, digest };
}
/** A first step without dot and port is the name of a user, in the registry that some programs assume. */
function isHost(host) {
    return hostForm.test(host) && (/[.:]/.test(host) || host === "localhost");
}
function isRepository(repository) {
    return repository.length <= 255 && repository.split("/").every((step) => stepForm.test(step));
}
function isTag(text) {
    return tagForm.test(text);
}
function isDigest(text) {
    return digestForm.test(text);
}


/***/ }),

/***/ 12627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canonicalDigest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



/** Canonical JSON of a value (RFC 8785): the same text for equal values, whatever the order of keys. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("bug", "canonical JSON: expected a JSON value, got none");
    return text;
}
/** Digest of a value: sha256 over its canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(canonicalJson(value))}`;
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   hW: () => (/* binding */ sha256HexOfBytes),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// The one thing of Node that the core uses: a function of its input only, and forty times as fast as one in JavaScript
// on the thousands of short texts that a report has (docs/adr/0011).

/** sha256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
function sha256Hex(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex");
}
/** sha256 of bytes, as bytes. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes, "buffer");
}
/** sha256 of bytes, in lower-case hex. */
function sha256HexOfBytes(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes, "hex");
}


/***/ }),

/***/ 92019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mostDocumentBytes)
/* harmony export */ });
/** Larger than any file that people review: a policy, a configuration, a waiver, kept answers (design section 7). */
const mostDocumentBytes = 256 * 1024;


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDepth),
/* harmony export */   i: () => (/* binding */ maxJsonDepth)
/* harmony export */ });
/** Deeper than any statement or document that a person or a tool writes. */
const maxJsonDepth = 100;
const [quote, backslash] = [0x22, 0x5c];
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);
/**
 * How deep brackets nest in JSON bytes, strings left out; counted before anything recursive reads them, and no further than
 * the limit.
 */
function jsonDepth(bytes, limit) {
    let [depth, deepest] = [0, 0];
    for (let at = 0; at < bytes.length && deepest <= limit; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === quote)
            at = endOfString(bytes, at);
        else if (openings.has(byte))
            deepest = Math.max(deepest, ++depth);
        else if (closings.has(byte))
            depth--;
    }
    return deepest;
}
function endOfString(bytes, start) {
    let end = bytes.indexOf(quote, start + 1);
    while (end !== -1 && isEscaped(bytes, end))
        end = bytes.indexOf(quote, end + 1);
    return end === -1 ? bytes.length : end;
}
function isEscaped(bytes, at) {
    let before = at;
    while (bytes[before - 1] === backslash)
        before--;
    return (at - before) % 2 === 1;
}


/***/ }),

/***/ 61622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ openedOnce),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   z4: () => (/* binding */ openExhibits)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _predicates_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61875);
/* harmony import */ var _statement_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37895);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30407);




/** Opens every bundle, and sorts them by what they claim to be. */
async function openExhibits(exhibits, trust) {
    const own = { ...trust, open: openedOnce(trust.open) };
    const looked = [];
    for (const exhibit of exhibits)
        looked.push(await admit(exhibit, own));
    return {
        admitted: looked.flatMap((entry) => ("kind" in entry ? [entry] : [])),
        unreadable: looked.flatMap((entry) => ("kind" in entry ? [] : [entry])),
        trust: own,
    };
}
/** Opens each bundle once, however often and from wherever it is brought. */
function openedOnce(open) {
    const answers = new Map();
    return (bundle) => {
        const digest = (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)(bundle);
        const answer = answers.get(digest) ?? open(bundle);
        answers.set(digest, answer);
        return answer;
    };
}
async function admit(exhibit, { open }) {
    const { path, bundle } = exhibit;
    const opened = await open(bundle);
    if (opened.state === "rejected")
        return { path, code: opened.code, message: opened.message };
    const read = (0,_statement_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .c)(opened.payload);
    if (read.state === "rejected")
        return { path, code: read.code, message: read.message };
    const kind = await (0,_predicates_index_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateFor */ .Xv)(read.statement.predicateType);
    const digest = (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)(opened.payload);
    if (kind !== undefined)
        return { path, bundle, kind, statement: read.statement, digest };
    return { path, code: "predicate-type", message: "nobody here knows what such a predicate says" };
}
/** All evidence that answers a question, and why the rest of its kind does not. */
async function ask(question, evidence, request) {
    const proofs = [];
    const refusals = [];
    for (const exhibit of evidence.admitted) {
        if (exhibit.kind !== question.kind || !mayConcern(question, exhibit))
            continue;
        const answer = await tryOne(question, exhibit, { trust: evidence.trust, request });
        if ("predicate" in answer)
            proofs.push(answer);
        else
            refusals.push(answer);
    }
    return { proofs, refusals };
}
/** Nothing is believed here: who cannot be read is looked at, and refused by name. */
function mayConcern({ kind, subject, concerns }, exhibit) {
    if (isNamed(subject) && !digestsOf(exhibit).some((digest) => subject.named.has(digest)))
        return false;
    if (concerns === undefined)
        return true;
    try {
        return concerns(kind.parse(exhibit.statement.predicate));
    }
    catch {
        return true;
    }
}
function isNamed(subject) {
    return typeof subject["named"] === "object";
}
/** Digests by which another statement may name this one: of what was signed, and of the bundle as it was published. */
function digestsOf({ digest, bundle }) {
    return [digest, (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)(bundle)];
}
async function tryOne(question, { path, bundle, statement, digest }, { trust, request }) {
    const { kind, subject, commit } = question;
    const { repositoryId, ownerId, refs, at } = request;
    const source = { repositoryId, ownerId, refs, commit };
    const about = isNamed(subject) ? (statement.subject[0]?.digest ?? {}) : subject;
    const expected = { predicateType: statement.predicateType, subject: about, source, at };
    const verified = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyEvidence */ .J)(bundle, expected, trust);
    if (verified.state === "rejected")
        return { path, code: verified.code, message: verified.message };
    const predicate = kind.parse(verified.statement.predicate);
    const message = question.objection?.(predicate, verified) ?? null;
    return message === null
        ? { path, verified, predicate, statementDigest: digest }
        : { path, code: "objection", message };
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

/***/ 81799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   q: () => (/* binding */ rejectSigner)
/* harmony export */ });
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);

/** Decides whether this somebody may say this predicate; null: yes. */
function rejectSigner({ issuer, signers }, predicate, { identity, signedAt }) {
    if (identity.issuer !== issuer)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("issuer", `expected a token of ${issuer}, got one of ${shown(identity.issuer)}`);
    const san = identity.subjectAlternativeName;
    if (identity.signerUri !== san)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-workflow", `the certificate names two files: ${shown(san)}, ${shown(identity.signerUri)}`);
    const named = signers.filter((signer) => signer.predicates.includes(predicate) && addressesOf(signer).includes(san));
    if (named.length === 0)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-workflow", `no signer of ${predicate} is the file ${shown(san)}`);
    const refusals = named.map((signer) => rejectUse(signer, { identity, signedAt }));
    return refusals.includes(null) ? null : (refusals[0] ?? null);
}
/** Whole addresses are compared: a pattern or a beginning would let others in. */
function addressesOf({ workflow, refs }) {
    return refs.map((ref) => `${workflow}@${ref}`);
}
function rejectUse({ revisions, runners, triggers }, { identity, signedAt }) {
    const revision = revisions.find(({ sha }) => sha === identity.signerDigest);
    if (revision === undefined)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-revision", `commit ${shown(identity.signerDigest)} of the signing file is not listed`);
    const refusal = rejectRevision(revision, signedAt);
    if (refusal !== null)
        return refusal;
    if (!includes(runners, identity.runnerEnvironment))
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("runner", `expected a runner that is ${runners.join(" or ")}, got ${shown(identity.runnerEnvironment)}`);
    if (!includes(triggers, identity.trigger))
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("trigger", `expected the event ${triggers.join(" or ")}, got ${shown(identity.trigger)}`);
    return null;
}
function rejectRevision({ sha, from, until, revoked }, signedAt) {
    const at = Date.parse(signedAt);
    const name = `commit ${sha} of the signing file`;
    if (revoked !== null && !(revoked.keepsEarlier && at < Date.parse(revoked.at)))
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-revoked", `${name} is revoked since ${revoked.at}; this was signed at ${signedAt}`);
    const isInTime = at >= Date.parse(from) && (until === null || at < Date.parse(until));
    if (isInTime)
        return null;
    const end = until === null ? "" : ` until ${until}`;
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-expired", `${name} counts from ${from}${end}; this was signed at ${signedAt}`);
}
function includes(list, word) {
    return word !== null && list.includes(word);
}
const longestShown = 200;
/** Somebody else's text in a message of ours: quoted, on one line, cut short. */
function shown(text) {
    return text === null ? "nothing" : JSON.stringify(text.slice(0, longestShown));
}


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66360);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65513);



/** As many subjects as GitHub takes (facts 6.4). */
const maxSubjects = 1024;
/**
 * Reads what was signed as an in-toto statement v1; fields that are not known are left out (in-toto's parsing rules). It does
 * without the schema library, which would take longer to load than all statements of a release to read.
 */
function readStatement(payload) {
    if ((0,_json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDepth */ .Q)(payload, _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i) > _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .rejected */ .n)("too-deep", `expected a statement of at most ${_json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i} levels, got more`);
    const statement = statementIn(parseJson(payload));
    if (typeof statement !== "string")
        return { state: "read", statement };
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .rejected */ .n)("statement", `expected an in-toto statement v1, found a fault at "${statement.slice(0, 60)}"`);
}
/** Nothing that is no JSON is a statement either. */
function parseJson(payload) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
    }
    catch {
        return undefined;
    }
}
/** The place of the first fault in place of a statement that has one. */
function statementIn(data) {
    if (!isMapping(data))
        return "";
    const { _type, predicateType, predicate } = data;
    if (_type !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementType */ .q)
        return "_type";
    const subject = subjectsIn(data["subject"]);
    if (typeof subject === "string")
        return subject;
    if (typeof predicateType !== "string" || predicateType === "")
        return "predicateType";
    return isMapping(predicate) ? { _type, subject, predicateType, predicate } : "predicate";
}
function subjectsIn(list) {
    if (!Array.isArray(list) || list.length === 0 || list.length > maxSubjects)
        return "subject";
    const subjects = list.map(subjectIn);
    const wrong = subjects.findIndex((subject) => typeof subject === "string");
    if (wrong !== -1)
        return `subject.${wrong}${subjects[wrong]}`;
    return subjects.filter((subject) => typeof subject !== "string");
}
const texts = ["name", "uri", "mediaType", "downloadLocation"];
/** Without the fields that are absent: `undefined` is none of JSON's values. */
function subjectIn(data) {
    if (!isMapping(data))
        return "";
    const { digest, annotations } = data;
    if (!isDigestSet(digest))
        return ".digest";
    if (annotations !== undefined && !isMapping(annotations))
        return ".annotations";
    const given = texts.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]]));
    const wrong = given.find(([, value]) => typeof value !== "string");
    if (wrong !== undefined)
        return `.${wrong[0]}`;
    return { digest, ...Object.fromEntries(given), ...(annotations !== undefined && { annotations }) };
}
function isDigestSet(value) {
    return isMapping(value) && Object.values(value).every((hex) => typeof hex === "string");
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 30407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
;// CONCATENATED MODULE: ./lib/domain/evidence/accepted-policies.js
/** Tells whether a verdict by this policy counts at this time. */
function isAccepted({ current, accepted }, digest, at) {
    if (digest === current)
        return true;
    const time = Date.parse(at);
    return accepted.some((policy) => policy.digest === digest && Date.parse(policy.from) <= time && time < Date.parse(policy.until));
}

// EXTERNAL MODULE: ./lib/domain/evidence/open.js
var evidence_open = __webpack_require__(13954);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js
var predicates = __webpack_require__(61875);
// EXTERNAL MODULE: ./lib/domain/evidence/signers.js
var signers = __webpack_require__(81799);
;// CONCATENATED MODULE: ./lib/domain/evidence/source.js


/** Decides whether the run that signed belongs to the expected repository and ref; null: yes. */
function rejectSource(expected, identity, isReleaseRef = () => false) {
    const { sourceRepositoryId: repository, sourceOwnerId: owner, sourceRef: ref } = identity;
    if (repository !== expected.repositoryId || owner !== expected.ownerId) {
        const wanted = `repository ${expected.repositoryId} of owner ${expected.ownerId}`;
        return (0,evidence_open/* rejected */.n)("repository", `expected a run of ${wanted}, got one of ${(0,signers/* shown */.S)(repository)} of ${(0,signers/* shown */.S)(owner)}`);
    }
    if (ref === null || !(expected.refs.includes(ref) || isReleaseRef(ref)))
        return (0,evidence_open/* rejected */.n)("ref", `expected a run of ${expected.refs.join(" or ")}, got one of ${(0,signers/* shown */.S)(ref)}`);
    return null;
}
/** Decides whether the run that signed was one of each of these commits; null: yes. */
function rejectCommit(commits, { sourceDigest }) {
    if (sourceDigest === null)
        return (0,evidence_open/* rejected */.n)("source-commit", "the certificate names no commit");
    const other = commits.find((commit) => commit !== sourceDigest);
    if (other === undefined)
        return null;
    return (0,evidence_open/* rejected */.n)("source-commit", `expected a run of commit ${(0,signers/* shown */.S)(other)}, got one of ${(0,signers/* shown */.S)(sourceDigest)}`);
}

// EXTERNAL MODULE: ./lib/domain/evidence/statement-bytes.js
var statement_bytes = __webpack_require__(37895);
;// CONCATENATED MODULE: ./lib/domain/evidence/subject.js

/** Algorithms that are accepted, with how their digests look; all others are as if they were not there. */
const accepted = new Map([
    ["sha256", /^[0-9a-f]{64}$/],
    ["gitCommit", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
]);
const algorithmsOf = {
    commit: ["gitCommit"],
    artefact: ["sha256"],
    either: ["sha256", "gitCommit"],
};
/** Decides whether the statement is about the expected subject; null: yes. */
function rejectSubject({ subject }, wanted, subjects) {
    const allowed = algorithmsOf[subjects];
    const asked = strong(wanted).filter(([algorithm]) => allowed.includes(algorithm));
    if (asked.length === 0)
        return (0,evidence_open/* rejected */.n)("weak-digest", `expected to be asked for a subject by ${allowed.join(" or ")}`);
    const isMeant = ({ digest }) => asked.some(([algorithm, hex]) => own(digest, algorithm) === hex) &&
        asked.every(([algorithm, hex]) => [undefined, hex].includes(own(digest, algorithm)));
    if (subject.some(isMeant))
        return null;
    if (subject.every(({ digest }) => strong(digest).length === 0))
        return (0,evidence_open/* rejected */.n)("weak-digest", "the statement names its subjects by no accepted digest");
    const names = asked.map(([algorithm, hex]) => `${algorithm}:${hex}`).join(", ");
    return (0,evidence_open/* rejected */.n)("subject", `the statement is not about ${names}`);
}
/** Commits that the statement is about. */
function commitsOf({ subject }) {
    return subject.flatMap(({ digest }) => own(digest, "gitCommit") ?? []);
}
function strong(digest) {
    return Object.entries(digest).filter(([algorithm, hex]) => accepted.get(algorithm)?.test(hex) === true);
}
function own(digest, algorithm) {
    return Object.hasOwn(digest, algorithm) ? digest[algorithm] : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/evidence/verify.js








/**
 * Decides whether a bundle is evidence of what is expected: the only place where evidence becomes believed. The order is the
 * one of docs/adr/0018; the first thing that is not as expected is the answer.
 */
async function verifyEvidence(bundle, expected, trust) {
    const kind = await (0,predicates/* predicateFor */.Xv)(expected.predicateType);
    if (kind === undefined)
        return (0,evidence_open/* rejected */.n)("predicate-type", `nobody here knows the predicate ${(0,signers/* shown */.S)(expected.predicateType)}`);
    const opened = await trust.open(bundle);
    if (opened.state === "rejected")
        return opened;
    const { identity, signedAt } = opened;
    const stranger = rejectTime(opened, expected) ??
        (0,signers/* rejectSigner */.q)(trust.signers, kind.name, opened) ??
        rejectSource(expected.source, identity, trust.isReleaseRef);
    if (stranger !== null)
        return stranger;
    const read = (0,statement_bytes/* readStatement */.c)(opened.payload);
    if (read.state === "rejected")
        return read;
    const { statement } = read;
    const refusal = rejectClaim({ statement, opened, expected, kind }, trust.policies);
    if (refusal !== null)
        return refusal;
    const digests = { digest: (0,sha256/* sha256HexOfBytes */.hW)(bundle), statementDigest: (0,sha256/* sha256HexOfBytes */.hW)(opened.payload) };
    return { state: "verified", statement, identity, signedAt, ...digests };
}
/** The authority's clock and the asker's are never quite the same. */
const toleranceMs = 60_000;
/** Who asks about a past time must not be answered by what was signed after it. */
function rejectTime({ signedAt }, { at }) {
    const [signed, asked] = [Date.parse(signedAt), Date.parse(at)];
    if (signed <= asked + toleranceMs)
        return null;
    return (0,evidence_open/* rejected */.n)("not-yet-valid", `this was signed at ${signedAt}, which is after ${(0,signers/* shown */.S)(at)}`);
}
function rejectClaim(claim, policies) {
    const { statement, expected, kind } = claim;
    const type = statement.predicateType;
    if (type !== expected.predicateType)
        return (0,evidence_open/* rejected */.n)("predicate-type", `expected the predicate ${expected.predicateType}, got ${(0,signers/* shown */.S)(type)}`);
    const claims = claimsOf(claim);
    if (claims === null)
        return (0,evidence_open/* rejected */.n)("predicate", `the predicate is not a ${kind.name} of the known form`);
    const read = { ...claim, claims };
    return (rejectPinned(read) ??
        rejectVerifier(read) ??
        rejectSubject(statement, expected.subject, kind.subjects) ??
        rejectPolicy(read, policies) ??
        rejectAge(read));
}
/** Null: it is none of its kind. */
function claimsOf({ statement, kind }) {
    try {
        return kind.claims(statement.predicate);
    }
    catch {
        return null;
    }
}
/**
 * Where the predicate pins the commit, everything that names one names that of the run: who asks, the subject, and for
 * provenance the source that it says it was built from.
 */
function rejectPinned({ statement, opened, expected, kind, claims }) {
    if (!kind.pinsCommit)
        return null;
    const asked = expected.source.commit === null ? [] : [expected.source.commit];
    return rejectCommit([...asked, ...commitsOf(statement), ...claims.commits], opened.identity);
}
/** Whoever judged is named as the file that signed: by its ref, as the certificate has it, or by its commit. */
function rejectVerifier({ opened, claims: { verifierId: id } }) {
    const { subjectAlternativeName: san, signerDigest } = opened.identity;
    const atCommit = `${san.slice(0, san.lastIndexOf("@"))}@${signerDigest}`;
    if (id === null || id === san || id === atCommit)
        return null;
    return (0,evidence_open/* rejected */.n)("verifier", `expected the verifier ${(0,signers/* shown */.S)(atCommit)}, got ${(0,signers/* shown */.S)(id)}`);
}
function rejectPolicy({ expected, claims: { policyDigest: digest } }, policies) {
    if (digest === null || isAccepted(policies, digest, expected.at))
        return null;
    return (0,evidence_open/* rejected */.n)("policy", `the platform policy ${(0,signers/* shown */.S)(digest)} is not accepted at ${(0,signers/* shown */.S)(expected.at)}`);
}
function rejectAge({ expected, claims: { expiresAt } }) {
    if (expiresAt === null || Date.parse(expected.at) < Date.parse(expiresAt))
        return null;
    return (0,evidence_open/* rejected */.n)("expired", `this counts until ${(0,signers/* shown */.S)(expiresAt)}; the question is about ${(0,signers/* shown */.S)(expected.at)}`);
}


/***/ }),

/***/ 32407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orThrow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Returns the value of a check, or throws its first problem. @throws {UserError} */
function orThrow(checked) {
    if (checked.ok)
        return checked.value;
    throw (checked.problems[0] ?? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("bug", "a failed check: expected at least one problem, got none"));
}


/***/ }),

/***/ 83493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92019);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



/**
 * Reads one YAML 1.2 document as plain JSON data: no aliases (bombs), tags, merge keys, `__proto__` or duplicate keys,
 * and dates stay text. Nothing is thrown: each thing that is wrong is a problem with its line and column.
 */
function readDocument(source, code) {
    const problems = [];
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => placeOf(source.path, lines, offset);
    const report = (message, hint, offset) => {
        problems.push(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, message, { hint, at: place(offset) }));
    };
    const text = checkSize(source.text, report);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        stringKeys: true,
        // Ours is linear; the library's compares every pair of keys.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    for (const error of document.errors.slice(0, 1))
        reportSyntax(error, report);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, node) => report("expected plain values, got a YAML alias.", "Write the value out.", offsetOf(node)),
        Node: (_, node) => checkTag(node, report),
        Map: (_, node) => checkKeys(node.items, report),
    });
    return {
        path: source.path,
        data: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null,
        problems,
        locate: (path) => place(offsetOf(nearestNode(document.contents, path))),
        locateKey: (path, key) => place(offsetOf(keyNode(nearestNode(document.contents, path), key))),
    };
}
function placeOf(path, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? path : `${path}:${line}:${col}`;
}
/** An oversized text is not parsed at all. */
function checkSize(text, report) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDocumentBytes */ .A)
        return text;
    report(`expected at most ${_domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDocumentBytes */ .A} bytes, got ${bytes}.`, "Split or shorten the file.", 0);
    return "";
}
/** What the parser's own words do not say well. */
const syntaxMistakes = new Map([
    ["MULTIPLE_DOCS", { message: "expected one YAML document, got several.", hint: 'Remove the "---" line.' }],
    [
        "RESOURCE_EXHAUSTION",
        { message: "expected a few levels of nesting, got too many.", hint: "Flatten the file." },
    ],
]);
function reportSyntax(error, report) {
    const plain = { message: `expected valid YAML, got: ${error.message}.`, hint: "Correct the syntax." };
    const { message, hint } = syntaxMistakes.get(error.code) ?? plain;
    report(message, hint, error.pos[0]);
}
function checkTag(node, report) {
    const tag = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? undefined : node.tag;
    if (tag === undefined)
        return;
    const shownTag = tag.replace(/^tag:yaml\.org,2002:/, "!!");
    report(`expected plain values, got the YAML tag "${shownTag}".`, "Remove the tag.", offsetOf(node));
}
/** Keys that are no data: a merge key, and the name that reaches the prototype of an object. */
const forbiddenKeys = ["<<", "__proto__"];
function checkKeys(items, report) {
    const seen = new Set();
    for (const { key } of items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : null;
        const where = offsetOf(key);
        if (typeof name !== "string")
            report("expected a text as key, got another value.", "Name the key.", where);
        if (forbiddenKeys.includes(name))
            report(`expected a plain key, got "${name}".`, "Remove it.", where);
        if (seen.has(name))
            report(`expected each key once, got "${name}" again.`, "Keep one of the two.", where);
        seen.add(name);
    }
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Follows the path as far as it leads. */
function nearestNode(root, path) {
    let node = root;
    for (const step of path) {
        const next = hasChildren(node) ? node.get(step, true) : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            return node;
        node = next;
    }
    return node;
}
function hasChildren(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && "get" in node;
}
function keyNode(node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node;
    return node.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.key ?? node;
}


/***/ }),

/***/ 74228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   p: () => (/* binding */ expected)
/* harmony export */ });
/** Longest piece of somebody's text that a message repeats. */
const maxShown = 60;
/** Shows a value in a message: quoted, on one line, cut short. */
function shown(value) {
    if (value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object" && value !== null)
        return "a mapping";
    const text = typeof value === "string" ? JSON.stringify(value) : String(value);
    return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}
/** The message of a zod rule: what was expected, and what was found. */
function expected(what) {
    return { error: (issue) => `expected ${what}, got ${shown(issue.input)}` };
}


/***/ }),

/***/ 25976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export nearest */
/** Words longer than this are not compared: nobody mistypes them, and the cost grows with the square. */
const longest = 64;
/** Finds the known word that a mistyped one most likely means; undefined where none is close. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    let best;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        if (candidate.length > longest)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Counts the insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [index, letter] of [...a].entries())
        row = nextRow(row, letter, index + 1, b);
    return row.at(-1) ?? 0;
}
function nextRow(previous, letter, first, b) {
    const row = [first];
    for (let column = 1; column <= b.length; column++) {
        const replaced = at(previous, column - 1) + Number(b[column - 1] !== letter);
        row.push(Math.min(at(previous, column) + 1, at(row, column - 1) + 1, replaced));
    }
    return row;
}
function at(row, column) {
    return row[column] ?? 0;
}
/** Says which known words there are, the nearest first if there is one. */
function suggest(word, known) {
    const match = nearest(word, known);
    if (match !== undefined)
        return `Did you mean "${match}"?`;
    return known.length === 0 ? "Remove it." : `Known here: ${known.join(", ")}.`;
}


/***/ }),

/***/ 98157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);

/** The file of a document that was held to its schema. */
function fileOf(document, checked) {
    if (!checked.ok)
        return checked;
    const { path, data, locate } = document;
    return { ok: true, value: { path, content: checked.value, digest: (0,_domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .X)(data), locate } };
}
/** `file#/json/pointer` of a place in a file (RFC 6901). */
function pointerOf(file, path) {
    const steps = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
    return `${file}#${steps.join("")}`;
}


/***/ }),

/***/ 13225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ compiledFormOf),
/* harmony export */   pW: () => (/* binding */ compiledPath)
/* harmony export */ });
/* unused harmony export compilePolicy */
/* harmony import */ var _domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98157);


/** Written by the build beside our code, and as trusted as that. */
const compiledPath = "dist/platform.json";
/** What the build writes into `dist/`, for a policy that holds to its schema. */
function compilePolicy(text, { digest, content }) {
    const compiled = { madeFrom: sha256Hex(text), digest, content };
    return `${JSON.stringify(compiled)}\n`;
}
/** The compiled form of exactly this text, or null: one byte of difference, and the text itself is read. */
function compiledFormOf({ path, text }, compiled) {
    const { madeFrom, digest, content } = JSON.parse(compiled);
    if (madeFrom !== (0,_domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(text))
        return null;
    return { path, content, digest, locate: (place) => (0,_document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(path, place) };
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


/***/ })

};
