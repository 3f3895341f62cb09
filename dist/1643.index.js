export const id = 1643;
export const ids = [1643];
export const modules = {

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditExport: () => (/* binding */ auditExport)
});

// EXTERNAL MODULE: ./lib/domain/pipeline/needs.js
var needs = __webpack_require__(91438);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/domain/audit-export/due.js
var due = __webpack_require__(75967);
// EXTERNAL MODULE: ./lib/domain/audit-export/manifest.js
var audit_export_manifest = __webpack_require__(39040);
// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/cli/ledger/recording.js
var recording = __webpack_require__(14745);
// EXTERNAL MODULE: ./lib/cli/ledger/look.js
var look = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/cli/audit-export/released.js



/** What the ledger of the repository holds. @throws {UserError, InternalError} */
async function recordedEntries({ ports, variables }) {
    const repository = ports.runner.context.github?.repository ?? "";
    const ledger = await (0,recording/* openLedger */.au)({ ports, variables, repository });
    const { entries, faults } = (0,look/* lookAt */.t)((0,recording/* known */.eO)(await ledger.read(), "the ledger"), {
        repositoryId: String(ledger.id),
        seen: [],
    });
    if (faults.length === 0)
        return entries;
    throw new errors/* UserError */.yo("invalid-input", `the ledger is not whole: ${(0,recording/* faultWords */._Q)(faults)}.`, {
        hint: "Nothing is exported. docs/how-to/verify-the-ledger.md says what to do.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/collect.js







/**
 * Keeps what GitHub has of a release run that has ended, and names every file in a manifest: of the run whose end started this
 * one, or, started by hand, of the first that was never exported. A run that released nothing leaves nothing. Exit 0. @throws {UserError} where it is not whole; {InternalError} outage
 */
async function collect(request, ports) {
    const { variables, output } = request;
    const entries = await recordedEntries({ ports, variables });
    const run = ports.step.endedRun ?? (0,due/* runToExport */.xq)(entries);
    const release = run === null ? null : (0,due/* releaseOfRun */.Yz)(entries, run);
    if (run === null || release === null) {
        ports.step.setOutput("files", "0");
        ports.runner.log(`audit-export: ${run === null ? "no run" : `run ${run}`} released anything by the ledger`);
        return 0;
    }
    const archive = await ports.step.runArchive(variables);
    if (archive === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const archived = (0,recording/* known */.eO)(await archive.read(run, release.evidence), `what is left of run ${run}`);
    const manifest = manifestOf(archived, ports.clock.now());
    const fault = (0,audit_export_manifest/* faultOf */.Kl)(manifest);
    if (fault !== null)
        throw refused(run, fault);
    const folder = archive.tray(output);
    for (const [path, bytes] of archived.files)
        folder.write(path, bytes);
    folder.write(audit_export_manifest/* manifestPath */.ji, (0,audit_export_manifest/* manifestBytes */.T8)(manifest));
    // The manifest is one as well: also of a run that is gone there is something to sign.
    ports.step.setOutput("files", String(archived.files.size + 1));
    ports.runner.log(words(manifest));
    return 0;
}
function manifestOf({ repository, run, files, gone }, exportedAt) {
    const listed = [...files].map(([path, bytes]) => ({
        path,
        bytes: bytes.length,
        sha256: (0,sha256/* sha256HexOfBytes */.hW)(bytes),
    }));
    return { schemaVersion: 1, repository, run, exportedAt, files: listed, gone: [...gone] };
}
function words(manifest) {
    const { run, files, gone } = manifest;
    if (run.state === "deleted")
        return `audit-export: GitHub has run ${run.id} no longer, which released on ${run.releasedAt}`;
    const lost = gone.length === 0 ? "" : `; GitHub has no longer: ${gone.join(", ")}`;
    return `audit-export: ${files.length} files of run ${run.id} over ${run.attempts} attempts${lost}`;
}
function refused(run, why) {
    return new errors/* UserError */.yo("invalid-input", `run ${run} is not exported: ${why}.`, {
        hint: "Nothing is signed. If GitHub was late with the log, run it again; docs/how-to/export-a-release-run.md says what else to do.",
    });
}

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/domain/audit-export/statement.js
var audit_export_statement = __webpack_require__(40592);
// EXTERNAL MODULE: ./lib/domain/evidence/verify.js + 3 modules
var verify = __webpack_require__(30407);
// EXTERNAL MODULE: ./lib/domain/judging/job-identity.js
var job_identity = __webpack_require__(40811);
// EXTERNAL MODULE: ./lib/cli/judge/answers.js
var answers = __webpack_require__(72913);
// EXTERNAL MODULE: ./lib/cli/judge/circumstances.js
var circumstances = __webpack_require__(97780);
// EXTERNAL MODULE: ./lib/cli/judge/fetch.js + 1 modules
var fetch = __webpack_require__(73232);
// EXTERNAL MODULE: ./lib/cli/judge/instance.js
var judge_instance = __webpack_require__(98203);
// EXTERNAL MODULE: ./lib/cli/judge/trust.js
var trust = __webpack_require__(44992);
;// CONCATENATED MODULE: ./lib/cli/audit-export/fetched.js


const mostManifestBytes = 1024 * 1024;
/** The manifest that another job of this run left, once every file beside it is what it says. @throws {UserError} invalid-input */
function manifestIn(artefact) {
    if (!artefact.paths.includes(audit_export_manifest/* manifestPath */.ji) || artefact.bytes(audit_export_manifest/* manifestPath */.ji) > mostManifestBytes)
        throw fetched_refused("a manifest", "none");
    const manifest = (0,audit_export_manifest/* readManifest */.WI)(artefact.read(audit_export_manifest/* manifestPath */.ji));
    if (manifest === null)
        throw fetched_refused("a manifest in its one form", "something else");
    const named = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
    for (const path of artefact.paths) {
        if (path === audit_export_manifest/* manifestPath */.ji)
            continue;
        if (named.get(path) !== artefact.sha256(path))
            throw fetched_refused(`${path} as the manifest names it`, "another file");
    }
    const missing = [...named.keys()].find((path) => !artefact.paths.includes(path));
    if (missing !== undefined)
        throw fetched_refused(missing, "none");
    return manifest;
}
function fetched_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        at: audit_export_manifest/* manifestPath */.ji,
        hint: "Nothing is signed or stored. Run the whole workflow again.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/sign.js















const bundleName = "bundle.sigstore.json";
/**
 * Signs the manifest of a run that released something. It has no tree, and believes of the job before it nothing but bytes
 * that the manifest names. Exit 0. @throws {UserError}; {InternalError} outage
 */
async function sign(request, ports) {
    const { variables, jobs, output } = request;
    const job = await ports.step.signingJob(variables);
    if (job === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const identity = (0,answers/* orThrow */.a)(await job.identity(), "the identity of this job");
    const instance = await (0,judge_instance/* loadInstance */.E)(ports.home);
    const scope = { workflow: audit_export_statement/* auditExportWorkflow */.dp, triggers: audit_export_statement/* auditExportTriggers */.zM };
    await (0,circumstances/* requireCircumstancesOf */.R)(scope, { ports, job, identity, instance });
    const manifest = await (0,fetch/* withArtifact */.r)({ job, jobs }, { job: "collect", of: "artifact" }, ({ artefact }) => manifestIn(artefact));
    requireOwn(manifest, identity);
    const release = (0,due/* releaseOfRun */.Yz)(await recordedEntries({ ports, variables }), manifest.run.id);
    if (release === null)
        throw sign_refused(`a release by run ${manifest.run.id} in the ledger`, "none");
    const { file } = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const server = ports.runner.context.github?.hosts.server ?? "https://github.com";
    const scene = { ports, job, identity, instance, server, policy: file.digest };
    const bundle = await signed(scene, statementOf(scene, manifest, release));
    const tray = job.tray(output);
    tray.write(audit_export_manifest/* manifestPath */.ji, (0,audit_export_manifest/* manifestBytes */.T8)(manifest));
    tray.write(bundleName, bundle);
    ports.step.setOutput("decision", "pass");
    ports.runner.log(`audit-export: signed what is left of run ${manifest.run.id}`);
    return 0;
}
/** @throws {UserError} invalid-input */
function requireOwn(manifest, { repositoryId, runId }) {
    if (manifest.repository.id !== repositoryId)
        throw sign_refused(`a run of repository ${repositoryId}`, `one of ${manifest.repository.id}`);
    if (String(manifest.run.id) === runId)
        throw sign_refused("a run that has ended", "this very run");
    const fault = (0,audit_export_manifest/* faultOf */.Kl)(manifest);
    if (fault !== null)
        throw sign_refused("a whole export", fault);
}
function statementOf({ identity, job, server, policy }, manifest, { subject, evidence }) {
    const own = `${server}/${(0,job_identity/* instanceOf */.hR)(identity)}`;
    return (0,audit_export_statement/* exportStatement */._o)(manifest, {
        operationId: `${server}/${identity.repository}/actions/runs/${manifest.run.id}`,
        released: { subject, evidence },
        policy: {
            uri: `git+${own}@${identity.workflowCommit}#policy/platform.yml`,
            digest: { sha256: policy.slice("sha256:".length) },
        },
        verifier: {
            id: `${own}/${audit_export_statement/* auditExportWorkflow */.dp}@${identity.workflowCommit}`,
            version: { assaygate: job.version },
        },
    });
}
/** Signs, and believes the bundle only once it was verified as anybody else's. @throws {UserError} */
async function signed(scene, statement) {
    const { ports, job, identity, instance, server, policy } = scene;
    const signer = await job.signer({ visibility: identity.visibility, own: instance.signing });
    const bundle = await signer.sign(statement);
    const open = await job.opener(instance.root, judge_instance/* rootPath */.w);
    const { repositoryId, ownerId, ref } = identity;
    const found = await (0,verify/* verifyEvidence */.J)(bundle, {
        predicateType: statement.predicateType,
        subject: statement.subject[0]?.digest ?? {},
        source: { repositoryId, ownerId, commit: null, refs: [ref] },
        at: ports.clock.now(),
    }, (0,trust/* selfTrust */.z)({
        ...{ identity, server, workflow: audit_export_statement/* auditExportWorkflow */.dp, predicates: ["operation"] },
        ...{ policy, open },
    }));
    if (found.state === "verified")
        return bundle;
    throw sign_refused("a bundle that is verified", `${found.code}: ${found.message}`);
}
function sign_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        hint: "Nothing is signed. docs/how-to/export-a-release-run.md says what is asked for.",
    });
}

// EXTERNAL MODULE: ./lib/domain/archive/tar-writer.js
var tar_writer = __webpack_require__(46872);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/audit-export.js


/** The text of the release that keeps what a run left behind: what it is, and that it is no version of the product. */
function renderAuditExport({ run, files, gone, exportedAt }) {
    const lost = gone.length === 0
        ? []
        : [`GitHub had no longer, when this was exported: ${gone.map((path) => (0,markdown/* code */.aY)(path)).join(", ")}.\n`];
    return [
        `## What run ${run.id} left behind\n`,
        "No version of the product: logs, approvals and machines of the run that released one, kept before GitHub deletes them.\n",
        wordsOf(run),
        `${files.length} files, looked at ${exportedAt}. The manifest names each by sha256, and the bundle signs the manifest.\n`,
        ...lost,
    ].join("\n");
}
function wordsOf(run) {
    if (run.state === "deleted")
        return `GitHub had the run no longer; what it released was published on ${run.releasedAt}, and nobody exported it in time;`;
    const workflow = (0,markdown/* code */.aY)((0,plain/* plain */.p)(run.workflow, 200));
    const conclusion = (0,markdown/* code */.aY)((0,plain/* plain */.p)(run.conclusion, 40));
    return `Workflow ${workflow} of commit ${run.commit}, ${run.attempts} attempts, ${conclusion};`;
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/store.js











const largestBundle = 16 * 1024 * 1024;
/**
 * Keeps what was signed where it cannot be changed: in an immutable release of its own, as the release that it is about takes
 * no more files, and its digests in the ledger. Exit 0. @throws {UserError}; {InternalError} outage
 */
async function store({ jobs, variables }, ports) {
    const job = await ports.step.publication(variables);
    if (job === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const place = { job, jobs };
    const bundle = await (0,fetch/* withArtifact */.r)(place, { job: "export", of: "artifact" }, ({ files }) => files.readBytes(bundleName, largestBundle));
    return (0,fetch/* withArtifact */.r)(place, { job: "export", of: "package" }, async ({ artefact }) => {
        const manifest = manifestIn(artefact);
        const parts = artefact.paths.map((path) => [path, artefact.read(path)]);
        const assets = assetsOf(manifest, { parts, bundle });
        const release = await keep(job, { manifest, assets, ports });
        await (0,recording/* recordEntry */.a4)({ ports, variables, repository: ports.runner.context.github?.repository ?? "" }, {
            ...{ kind: "audit-export", run: manifest.run.id },
            ...{ subject: (0,sha256/* sha256HexOfBytes */.hW)((0,audit_export_manifest/* manifestBytes */.T8)(manifest)), evidence: (0,sha256/* sha256HexOfBytes */.hW)(bundle) },
        });
        ports.step.setOutput("release", release.tag);
        ports.runner.log(`audit-export: kept run ${manifest.run.id} in ${release.tag}: ${release.url}`);
        return 0;
    });
}
function assetsOf({ run }, { parts, bundle }) {
    const bytes = (0,tar_writer/* writeTar */.F)([...parts, [bundleName, bundle]].map(([path, content]) => ({ path, bytes: content })));
    if (bytes === null)
        throw store_refused("paths of at most 100 bytes", "longer ones");
    const manifest = parts.find(([path]) => path === audit_export_manifest/* manifestPath */.ji)?.[1] ?? new Uint8Array();
    return [
        { name: `run-${run.id}.tar`, bytes },
        { name: `run-${run.id}.manifest.json`, bytes: manifest },
        { name: `run-${run.id}.sigstore.json`, bytes: bundle },
    ];
}
/** Draft, attach, publish, look again: as a release of a version is made. */
async function keep(job, { manifest, assets, ports }) {
    const { runId, runAttempt } = ports.runner.context.github ?? {};
    const tag = `assaygate-audit-${manifest.run.id}-${runId ?? "0"}-${runAttempt ?? 1}`;
    const commit = manifest.run.state === "kept" ? manifest.run.commit : job.commit;
    if (commit === null)
        throw store_refused("the commit of this run", "none");
    const request = { tag, commit, body: renderAuditExport(manifest), isRecord: true };
    const draft = (0,answers/* orThrow */.a)(await job.draft(request), `a draft of ${tag}`);
    for (const asset of assets)
        (0,answers/* orThrow */.a)(await job.attach(draft.id, asset), `${asset.name} to be attached to ${tag}`);
    (0,answers/* orThrow */.a)(await job.publish(draft.id), `${tag} to be published`);
    const release = (0,answers/* orThrow */.a)(await job.look(draft.id), tag);
    const other = assets.find(({ name, bytes }) => release.assets.get(name) !== `sha256:${(0,sha256/* sha256HexOfBytes */.hW)(bytes)}`);
    if (other !== undefined || release.assets.size !== assets.length)
        throw store_refused(`${assets.length} files in ${tag} as they were attached`, "others");
    if (release.isDraft || !release.isImmutable)
        throw store_refused(`${tag} as an immutable release`, "one that can be changed");
    return release;
}
function store_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        hint: "Immutable releases are a setting of the repository or the organisation; docs/how-to/sign-a-release.md says where.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/audit-export.js








const audit_export_usage = usage.usages["audit-export"];
/** The jobs that keep what a release run leaves behind, before GitHub forgets it. @throws {UserError} */
async function auditExport(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: audit_export_usage,
        valued: { output: "once", jobs: "once", "token-env": "once" },
    });
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    const [step = "", ...others] = options.positionals;
    if (others.length > 0)
        throw wrong("one step");
    switch ((0,cli_options/* oneOf */.y)("step", step, ["collect", "sign", "store"])) {
        case "collect":
            return collect({ output: outputOf(options), variables }, ports);
        case "sign":
            return sign({ jobs: jobsOf(options), output: outputOf(options), variables }, ports);
        case "store":
            return store({ jobs: jobsOf(options), variables }, ports);
    }
}
function jobsOf(options) {
    const jobs = (0,needs/* parseNeeds */.j)(options.value("jobs") ?? "");
    if (jobs === undefined)
        throw wrong("--jobs with toJSON(needs)");
    return jobs;
}
function outputOf(options) {
    const output = options.value("output");
    if (output === undefined)
        throw wrong("--output with a folder");
    return output;
}
function wrong(expected) {
    return new errors/* UserError */.yo("usage", `expected ${expected}, got something else.`, { hint: `Usage: ${audit_export_usage}` });
}


/***/ }),

/***/ 97780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ requireCircumstancesOf),
/* harmony export */   i: () => (/* binding */ requireCircumstances)
/* harmony export */ });
/* harmony import */ var _domain_judging_circumstances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77197);
/* harmony import */ var _domain_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51087);
/* harmony import */ var _domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72913);





/**
 * Looks at where and when this job runs before it signs. A verifier demands the same again of the certificate: here it is for
 * the message, there for the proof. @throws {UserError} invalid-input
 */
function requireCircumstances({ request, releaseBranches, ...rest }) {
    return requireCircumstancesOf({ workflow: _domain_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .judges */ .N[request.what].workflow, releaseBranches }, rest);
}
/** The same for any file that signs. @throws {UserError} invalid-input */
async function requireCircumstancesOf(scope, { ports, job, identity, instance }) {
    const defaultBranch = await job.defaultBranch();
    const own = (0,_domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W)(identity.ref) ?? "";
    const branch = (0,_domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleaseBranch */ .S)(own, scope.releaseBranches ?? [])
        ? { state: "known", value: own }
        : defaultBranch;
    const relation = branch.state === "known" ? await job.relation(identity.commit, branch.value) : branch;
    const objections = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .orThrow */ .a)((0,_domain_judging_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .objectionsTo */ .u)({
        ...scope,
        identity,
        defaultBranch,
        relation,
        machines: await job.machines(),
        runnerGroups: instance.runnerGroups,
        signers: instance.signers,
        now: ports.clock.now(),
    }), "the circumstances of this run");
    const [first] = objections;
    if (first === undefined)
        return;
    ports.step.setOutput("decision", "fail");
    ports.step.setOutput("reason-code", first.code);
    const words = objections.map(({ code, message }) => `${code}: ${message}`).join("; ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("invalid-input", `nothing is signed here: ${words}.`, {
        hint: "Only runs of a protected branch that releases come from, on machines that the instance knows, make evidence.",
    });
}


/***/ }),

/***/ 46872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeTar)
/* harmony export */ });
const block = 512;
const longestPath = 100;
const encoder = new TextEncoder();
/**
 * Writes a tar archive (ustar) of plain files, in the order of their paths: the same files give the same bytes. Null: a path is
 * too long for it.
 */
function writeTar(files) {
    const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    if (sorted.some(({ path }) => encoder.encode(path).length > longestPath))
        return null;
    const sizes = sorted.map(({ bytes }) => block + padded(bytes.length));
    const tar = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0) + 2 * block);
    let at = 0;
    for (const [index, { path, bytes }] of sorted.entries()) {
        tar.set(headerOf(path, bytes.length), at);
        tar.set(bytes, at + block);
        at += sizes[index] ?? 0;
    }
    return tar;
}
function padded(length) {
    return Math.ceil(length / block) * block;
}
function headerOf(path, size) {
    const header = new Uint8Array(block);
    const put = (text, at) => header.set(encoder.encode(text), at);
    put(path, 0);
    for (const [text, at] of [
        ["0000644\0", 100],
        ["0000000\0", 108],
        ["0000000\0", 116],
        [`${size.toString(8).padStart(11, "0")}\0`, 124],
        ["00000000000\0", 136],
        ["        ", 148],
        ["0", 156],
        ["ustar\x0000", 257],
    ])
        put(text, at);
    const sum = header.reduce((total, byte) => total + byte, 0);
    put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return header;
}


/***/ }),

/***/ 75967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ dueExports),
/* harmony export */   Yz: () => (/* binding */ releaseOfRun),
/* harmony export */   iZ: () => (/* binding */ neverExported),
/* harmony export */   xq: () => (/* binding */ runToExport)
/* harmony export */ });
/** What a ledger says about exports of releases, newest release first. */
function dueExports(entries) {
    const exports = entries.filter(({ kind }) => kind === "audit-export").toReversed();
    return entries
        .filter(({ kind }) => kind === "release")
        .toReversed()
        .map((release) => ({ release, claims: exports.filter(({ run }) => run === release.run) }));
}
/** Releases of which nobody even claims an export. */
function neverExported(due) {
    return due.flatMap(({ release, claims }) => (claims.length === 0 ? [release] : []));
}
/** The newest release that a run recorded; null: it recorded none. */
function releaseOfRun(entries, run) {
    return entries.findLast((entry) => entry.kind === "release" && entry.run === run) ?? null;
}
/** The run that is to be exported where nobody names one: the first that never was, else the newest once more; null: none. */
function runToExport(entries) {
    const due = dueExports(entries);
    return (neverExported(due).at(-1) ?? due[0]?.release)?.run ?? null;
}


/***/ })

};
