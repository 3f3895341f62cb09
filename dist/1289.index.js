export const id = 1289;
export const ids = [1289];
export const modules = {

/***/ 59676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ Artifact),
  t2: () => (/* binding */ fetchArtifact),
  oQ: () => (/* binding */ missingOr),
  TR: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/domain/archive/zip-directory.js + 2 modules
var zip_directory = __webpack_require__(25308);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/files.js + 1 modules
var files = __webpack_require__(41144);
// EXTERNAL MODULE: ./lib/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(68336);
;// CONCATENATED MODULE: ./lib/adapters/unpack.js









const megabyte = 1024 * 1024;
const limits = { files: 2_000, bytes: 1024 * megabyte, ratio: 300 };
/**
 * Unpacks an archive into a new folder outside the workspace: what a checkout brings along, a link or a file of the same
 * name, can be no part of it. One file after the other, never as a whole in memory.
 */
async function unpack(request) {
    const directory = (0,zip_directory/* readZipDirectory */.x)(request.zip, request.limits ?? limits);
    if (!directory.ok)
        return directory;
    const { path: folder, remove } = (0,temporary_folder/* temporaryFolder */.y)(request.env, "assaygate-");
    let isWhole = false;
    try {
        const paths = [];
        for (const entry of directory.entries) {
            const path = request.root === "" ? entry.path : `${request.root}/${entry.path}`;
            const fault = await writeEntry(request.zip, entry, (0,external_node_path_.join)(folder, path));
            if (fault !== null)
                return { ok: false, message: fault };
            paths.push(path);
        }
        isWhole = true;
        return { ok: true, files: (0,files/* workspaceFiles */.P)(folder), paths: paths.sort(), close: remove };
    }
    finally {
        if (!isWhole)
            remove();
    }
}
/** Null, or what is wrong with the packed bytes. */
async function writeEntry(zip, entry, target) {
    const packed = external_node_stream_.Readable.from([zip.subarray(entry.start, entry.start + entry.packedBytes)]);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        // Exclusive: on a file system that takes two names for one, the second is refused.
        const file = (0,external_node_fs_.createWriteStream)(target, { flags: "wx", mode: 0o600 });
        const inflater = (0,external_node_zlib_.createInflateRaw)();
        if (entry.isDeflated)
            await (0,promises_.pipeline)(packed, inflater, (bytes) => measured(bytes, entry), file);
        else
            await (0,promises_.pipeline)(packed, (bytes) => measured(bytes, entry), file);
        // What stands behind the end of the packed bytes would be the next file to who reads from record to record.
        const isEnd = !entry.isDeflated || inflater.bytesWritten === entry.packedBytes;
        return isEnd ? null : "expected a plain zip archive, found bytes behind the end of a file";
    }
    catch (cause) {
        return faultOf(cause, entry);
    }
}
/** Lets through what the directory promised, and not a byte more or less. */
async function* measured(chunks, entry) {
    let bytes = 0;
    let sum = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > entry.bytes)
            throw differs("more bytes than it says");
        sum = (0,external_node_zlib_.crc32)(chunk, sum);
        yield chunk;
    }
    if (bytes !== entry.bytes || sum !== entry.crc32)
        throw differs("other bytes than it says");
}
function differs(found) {
    return new errors/* UserError */.yo("unreadable-report", `expected a plain zip archive, found a file with ${found}`);
}
function faultOf(cause, { path }) {
    if (cause instanceof errors/* UserError */.yo)
        return cause.message;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code.startsWith("Z_"))
        return "expected a plain zip archive, found packed bytes that are broken";
    if (code === "EEXIST" || code === "ENOTDIR")
        return "expected a plain zip archive, found two names for one file";
    throw new errors/* InternalError */.Gd("io", `expected to unpack ${JSON.stringify(path)}, the system refused`, { cause });
}

// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/github/artifact.js





/** An artifact as GitHub describes it (facts 5.10). */
const Artifact = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().nullish(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    workflow_run: schemas/* object */.Ikc({ id: schemas/* number */.aig().optional(), head_sha: schemas/* string */.YjP().optional() }).nullish(),
});
/** Fetches an artifact that is of this run, this head and these bytes. */
async function fetchArtifact(target, artifact, demand) {
    const fault = artifact_faultOf(artifact, demand);
    if (fault !== null)
        return fault;
    const zip = await target.client.bytes("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
        ...(0,github_target/* repositoryOf */._)(target),
        artifact_id: artifact.id,
        archive_format: "zip",
    });
    if (zip.state === "unknown")
        return missingOr(zip, `artifact ${artifact.id}`);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(zip.value).digest("hex");
    if (digestOf(artifact) !== sha256)
        return refuse("truncated", `expected artifact ${artifact.id} with ${artifact.digest}, found ${sha256}`);
    const unpacked = await unpack({ zip: zip.value, root: demand.root, env: demand.env });
    return unpacked.ok
        ? { ...unpacked, state: "read", artifact: artifact.id, sha256 }
        : refuse("unsafe", `artifact ${artifact.id}: ${unpacked.message}`);
}
/** The name is nobody's: any job of the run can give it, so it proves nothing. */
function artifact_faultOf(artifact, { runId, headCommit, sha256 }) {
    const { id, expired, workflow_run: made } = artifact;
    if (made?.id !== runId)
        return refuse("foreign", `expected artifact ${id} of run ${runId}, found one of ${made?.id ?? "no run"}`);
    if (made.head_sha !== headCommit) {
        const found = made.head_sha ?? "none";
        return refuse("foreign", `expected artifact ${id} of commit ${headCommit}, found one of ${found}`);
    }
    if (expired)
        return refuse("missing", `expected artifact ${id}, found that it has expired`);
    const digest = digestOf(artifact);
    if (digest === null)
        return (0,unread/* unread */.gy)("malformed", `expected the digest of artifact ${id}, found none`);
    return sha256 === null || sha256 === digest
        ? null
        : refuse("truncated", `expected artifact ${id} with the digest ${sha256} of its job, found ${digest}`);
}
function digestOf({ digest }) {
    return /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1] ?? null;
}
/** GitHub answers 404 for what is not there and 410 for what is no more. */
function missingOr(unknown, what) {
    return unknown.cause === "not-found"
        ? refuse("missing", `expected ${what}, found none: ${unknown.why}`)
        : unknown;
}
/** Evidence that does not count, and why. */
function refuse(reason, message) {
    return { state: "refused", reason, message };
}


/***/ }),

/***/ 71289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGateRuns: () => (/* binding */ connectGateRuns),
  connectGitHub: () => (/* binding */ connectGitHub),
  connectPublication: () => (/* binding */ connectPublication),
  connectRunArchive: () => (/* binding */ connectRunArchive),
  t: () => (/* binding */ connectSigningRun)
});

// EXTERNAL MODULE: ./lib/adapters/github/artifact.js + 1 modules
var artifact = __webpack_require__(59676);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/github/own-ci.js





const Run = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    run_started_at: schemas/* string */.YjP().optional(),
    created_at: schemas/* string */.YjP(),
});
/** Evidence of the product's own workflow: of its newest run for exactly this head and event, once that has ended. */
async function fetchOwnCi(target, { change, trigger }, { ownCi, env }) {
    if (change === null) {
        const why = "expected a run about a change, found one about none";
        return { run: null, fetched: (0,unread/* unread */.gy)("unprovable", why) };
    }
    const event = trigger.event.startsWith("pull_request") ? "pull_request" : trigger.eventName;
    const newest = await readNewestRun(target, { ownCi, change, event });
    if (newest.state === "unknown") {
        // A workflow that a change adds is known to GitHub from its first run on.
        const isNew = newest.cause === "not-found";
        return {
            run: null,
            fetched: isNew ? waitingFor(ownCi, "no workflow of this path that ever ran") : newest,
        };
    }
    const run = newest.value;
    if (run === null)
        return { run: null, fetched: waitingFor(ownCi, `no run for ${change.headCommit} on ${event}`) };
    if (run.status !== "completed")
        return { run: run.id, fetched: waitingFor(ownCi, `run ${run.id} that has not ended`) };
    return { run: run.id, fetched: await fetchOf(target, run, { ownCi, env }) };
}
function waitingFor({ workflow }, found) {
    return (0,artifact/* refuse */.TR)("waiting", `waiting for ${workflow}: found ${found}`);
}
/** What GitHub was asked for is looked for in its answer as well: a filter that it passes over selects nothing. */
async function readNewestRun(target, { ownCi: { workflow }, change: { headCommit }, event }) {
    const file = workflow.slice(workflow.lastIndexOf("/") + 1);
    const runs = await target.client.list("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", { ...(0,github_target/* repositoryOf */._)(target), workflow_id: file, head_sha: headCommit, event }, { page: (0,pages/* countedPage */.Wt)("workflow_runs", Run), identity: ({ id }) => id }, { isFresh: true });
    if (runs.state === "unknown")
        return runs;
    const own = runs.value.filter((run) => run.path.split("@", 1)[0] === workflow && run.head_sha === headCommit && run.event === event);
    return { state: "known", value: own.toSorted((a, b) => b.id - a.id)[0] ?? null };
}
/** Of several attempts the newest counts: what an earlier one left is not what this one came to. */
async function fetchOf(target, run, { ownCi, env }) {
    const listed = await target.client.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { ...(0,github_target/* repositoryOf */._)(target), run_id: run.id, name: ownCi.artifact }, { page: (0,pages/* countedPage */.Wt)("artifacts", artifact/* Artifact */.FV), identity: ({ id }) => id }, { isFresh: true });
    if (listed.state === "unknown")
        return (0,artifact/* missingOr */.oQ)(listed, `artifacts of run ${run.id}`);
    const startedAt = Date.parse(run.run_started_at ?? run.created_at);
    const [newest] = listed.value
        .filter(({ name, created_at: at }) => name === ownCi.artifact && Date.parse(at ?? "") >= startedAt)
        .toSorted((a, b) => b.id - a.id);
    if (newest === undefined) {
        const found = "none of the newest attempt";
        return (0,artifact/* refuse */.TR)("missing", `expected an artifact "${ownCi.artifact}" of run ${run.id}, found ${found}`);
    }
    return (0,artifact/* fetchArtifact */.t2)(target, newest, {
        runId: run.id,
        headCommit: run.head_sha,
        sha256: null,
        root: ownCi.root,
        env,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/artifacts.js




/** Reaches the artifacts of a run and of the product's own workflow. */
function artifactsOf(target, run, env) {
    const { change } = run;
    return {
        async ofJob({ id, sha256 }) {
            const runId = Number(run.runId ?? Number.NaN);
            if (change === null || !Number.isSafeInteger(runId))
                return (0,unread/* unread */.gy)("unprovable", "expected a run about a change, found one about none");
            const described = await target.client.get("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}", { ...(0,github_target/* repositoryOf */._)(target), artifact_id: id }, artifact/* Artifact */.FV);
            if (described.state === "unknown")
                return (0,artifact/* missingOr */.oQ)(described, `artifact ${id}`);
            const claim = { runId, headCommit: change.headCommit, sha256, root: "", env };
            return (0,artifact/* fetchArtifact */.t2)(target, described.value, claim);
        },
        ofOwnCi: (ownCi) => fetchOwnCi(target, run, { ownCi, env }),
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js + 8 modules
var github_client = __webpack_require__(21125);
// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/change/opinions.js
var opinions = __webpack_require__(71250);
// EXTERNAL MODULE: ./lib/domain/change/trailers.js
var trailers = __webpack_require__(10601);
;// CONCATENATED MODULE: ./lib/domain/waiver/consent.js


/**
 * Decides whether somebody of the required role approved exactly this text: in the pull request that brought it, which
 * touched nothing else, as their last word on the head that was merged (design §7).
 */
function proveConsent(asked, landing) {
    if (landing.state === "unknown")
        return unknown(landing.why);
    const { onBranch, atHead, pullRequest } = landing.value;
    if (onBranch === null)
        return unknown("it is not merged yet");
    if (onBranch !== asked.sha256)
        return unknown("the branch holds another text of it; this one is not merged yet");
    if (pullRequest === null)
        return refuted("it was pushed without a pull request");
    const name = `pull request #${pullRequest.number}`;
    if (atHead !== asked.sha256)
        return refuted(`${name} was approved with another text of it`);
    const { files, reviews, commits } = pullRequest;
    if (files.state === "unknown")
        return unknown(`the files of ${name}: ${files.why}`);
    const others = files.value.filter(({ path, previousPath }) => path !== asked.path || previousPath !== null);
    if (others.length > 0)
        return refuted(`${name} touched ${others.length} other files as well`);
    if (reviews.state === "unknown")
        return unknown(`the reviews of ${name}: ${reviews.why}`);
    if (commits.state === "unknown")
        return unknown(`the commits of ${name}: ${commits.why}`);
    const stranger = commits.value.find(({ author, committer }) => [author, committer].some(isStranger));
    if (stranger !== undefined)
        return unknown(`who wrote ${stranger.sha} of ${name} is not known`);
    return approvalIn(pullRequest, { reviews: reviews.value, commits: commits.value }, asked.holders);
}
/** An address of no account: the approver may stand behind it. GitHub's own is no person's. */
function isStranger({ account, email }) {
    return account === null && email !== "noreply@github.com";
}
/** Who wrote a text cannot grant it, whoever opened the pull request. */
function hadAHand(reviewer, commits) {
    const login = reviewer.login.toLowerCase();
    return commits.some(({ author, committer, coAuthors = [], message }) => [author, committer, ...coAuthors].some(({ account }) => account !== null && (0,opinions/* isSameAccount */.se)(account, reviewer)) ||
        (0,trailers/* coAuthorsOf */.a)(message).people.some(({ email }) => (0,trailers/* accountOfAddress */.l)(email)?.login.toLowerCase() === login));
}
function approvalIn(pullRequest, { reviews, commits }, holders) {
    const approving = (0,opinions/* opinionsOn */.lT)(pullRequest, reviews).filter(({ state, commit, reviewer }) => state === "approved" &&
        commit === pullRequest.headCommit &&
        reviewer.kind === "user" &&
        !(0,opinions/* isSameAccount */.se)(reviewer, pullRequest.author) &&
        !hadAHand(reviewer, commits));
    const roles = approving.map((review) => ({ review, standing: standingOf(review, holders) }));
    const proved = roles.find(({ standing }) => standing.state === "known" && standing.value);
    if (proved !== undefined) {
        const { reviewer, submittedAt } = proved.review;
        return { state: "proved", by: reviewer.login, at: submittedAt ?? "" };
    }
    const unseen = roles.find(({ standing }) => standing.state === "unknown");
    if (unseen?.standing.state === "unknown")
        return unknown(`whether ${unseen.review.reviewer.login} is of the role: ${unseen.standing.why}`);
    return refuted(`nobody of the role approved the head of pull request #${pullRequest.number}`);
}
/** Whether a review was given on behalf of the role. */
function standingOf(review, holders) {
    const speaks = speaksFor(review, holders);
    return speaks.state === "known" && speaks.value ? review.canWrite : speaks;
}
function speaksFor({ reviewer, onBehalfOf }, holders) {
    const wanted = holders.map((holder) => holder.toLowerCase());
    if (wanted.includes(`@${reviewer.login.toLowerCase()}`))
        return { state: "known", value: true };
    if (!wanted.some((holder) => holder.includes("/")))
        return { state: "known", value: false };
    if (onBehalfOf.state === "unknown")
        return onBehalfOf;
    return { state: "known", value: onBehalfOf.value.some((team) => wanted.includes(team.toLowerCase())) };
}
function unknown(why) {
    return { state: "unknown", why };
}
function refuted(why) {
    return { state: "refuted", why };
}

// EXTERNAL MODULE: ./lib/adapters/github/landing.js
var landing = __webpack_require__(4253);
// EXTERNAL MODULE: ./lib/adapters/github/pull-request.js + 4 modules
var pull_request = __webpack_require__(46375);
// EXTERNAL MODULE: ./lib/adapters/github/tree.js
var tree = __webpack_require__(58860);
;// CONCATENATED MODULE: ./lib/adapters/github/consent.js








/** A commit that touched the file, the newest first. */
const Touch = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP() }).nullable() }) })
    .transform(({ sha, commit }) => ({ sha, date: commit.committer?.date ?? null }));
/** Proves waivers and baselines by the pull requests that brought them to the branch (design §7). */
function provableApprovals(target, change) {
    const branch = change === null ? null : branchOf(change);
    return {
        consentTo: async (request) => branch === null ? nothingKnown("the run is about no branch") : consentTo(request, target, branch),
    };
}
/** A change cannot bring its own exceptions: before it is merged the base counts. */
function branchOf({ kind, branch, baseCommit, headCommit }) {
    return { name: branch, commit: kind === "push" || baseCommit === null ? headCommit : baseCommit };
}
async function consentTo(request, target, branch) {
    const [touches, onBranch] = await Promise.all([
        readTouches(target, request.path, branch),
        readDigest(target, request.path, branch.commit),
    ]);
    if (touches.state === "unknown")
        return nothingKnown(touches.why);
    if (onBranch.state === "unknown")
        return nothingKnown(onBranch.why);
    const [newest, oldest] = [touches.value[0], touches.value.at(-1)];
    if (newest === undefined || oldest === undefined)
        return nothingKnown("it is not merged yet");
    const [pullRequest, introducedAt] = await Promise.all([
        bringerOf(target, newest, branch),
        introductionOf(target, oldest, branch),
    ]);
    const landing = await landingOf(target, { path: request.path, onBranch: onBranch.value, pullRequest });
    return {
        approval: proveConsent(request, landing),
        author: pullRequest.state === "known" ? (pullRequest.value?.author.login ?? null) : null,
        introducedAt,
    };
}
async function landingOf(target, { path, onBranch, pullRequest }) {
    if (pullRequest.state === "unknown")
        return pullRequest;
    const { value } = pullRequest;
    if (value === null)
        return { state: "known", value: { onBranch, atHead: null, pullRequest: null } };
    const atHead = await readDigest(target, path, value.headCommit);
    if (atHead.state === "unknown")
        return atHead;
    return { state: "known", value: { onBranch, atHead: atHead.value, pullRequest: value } };
}
function readTouches(target, path, { commit }) {
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), path, sha: commit };
    return target.client.list("GET /repos/{owner}/{repo}/commits", parameters, {
        page: (0,pages/* plainPage */.w9)(Touch),
        identity: ({ sha }) => sha,
    });
}
/** sha256 of a file at a commit; null where it is not there. */
async function readDigest(target, path, ref) {
    const text = await (0,tree/* readText */.y)(target, { path, commit: ref });
    if (text.state === "known")
        return { state: "known", value: (0,sha256/* sha256Hex */.fg)(text.value) };
    return text.cause === "not-found" ? { state: "known", value: null } : text;
}
/** The merged pull request that brought a commit to the branch; null: it was pushed without one. */
async function bringerOf(target, touch, branch) {
    const landing = await landingPull(target, touch, branch);
    if (landing.state === "unknown")
        return landing;
    if (landing.value === null)
        return { state: "known", value: null };
    return (0,pull_request/* readPullRequest */.DQ)(target, landing.value.number, new Set(["files", "reviews", "commits"]));
}
async function landingPull(target, { sha }, branch) {
    const landings = await (0,landing/* readLandings */.n)(target, [sha]);
    if (landings.state === "unknown")
        return landings;
    const pulls = landings.value.get(sha) ?? [];
    const merged = pulls.find(({ isMerged, baseBranch }) => isMerged && baseBranch === branch.name);
    return { state: "known", value: merged ?? null };
}
/** When the file first came, by GitHub's clock where a pull request brought it: whoever commits sets the other one. */
async function introductionOf(target, oldest, branch) {
    const landing = await landingPull(target, oldest, branch);
    if (landing.state === "unknown")
        return null;
    if (landing.value === null)
        return oldest.date;
    const pull = await (0,pull_request/* readPullRequest */.DQ)(target, landing.value.number, new Set());
    return pull.state === "known" ? pull.value.mergedAt : null;
}
function nothingKnown(why) {
    return { approval: { state: "unknown", why }, author: null, introducedAt: null };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/github/gate-runs.js




const gate_runs_Run = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    run_attempt: schemas/* number */.aig().optional(),
    updated_at: schemas/* string */.YjP(),
});
const Job = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    started_at: schemas/* string */.YjP().nullable(),
});
/** Longer than a gate may take (the timeout of its job), and shorter than the follow-up's own job may. */
const usualPatience = { firstPauseMs: 5_000, longestPauseMs: 60_000, totalMs: 17 * 60_000 };
/** Reads and re-runs the gates of a repository. */
function gateRunsOf(target, patience = usualPatience) {
    return {
        async ended(run) {
            const parameters = { ...(0,github_target/* repositoryOf */._)(target), run_id: run };
            const found = await target.client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", parameters, gate_runs_Run);
            if (found.state === "unknown")
                return found;
            const { id, event, head_sha: headCommit, status, updated_at: at } = found.value;
            return {
                state: "known",
                value: { id, event, headCommit, endedAt: status === "completed" ? at : null },
            };
        },
        async gates(question) {
            const { firstPauseMs, longestPauseMs, totalMs } = patience;
            let gates = await readGates(target, question);
            let pauseMs = firstPauseMs;
            for (let waitedMs = 0; waitedMs < totalMs && isLooking(gates, question); waitedMs += pauseMs) {
                pauseMs = Math.min(longestPauseMs, pauseMs * 1.5);
                await (0,promises_.setTimeout)(pauseMs);
                gates = await readGates(target, question);
            }
            return gates;
        },
        rerun: (run) => target.client.write("POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs", { ...(0,github_target/* repositoryOf */._)(target), run_id: run }, schemas/* unknown */.L5J().transform(() => null)),
    };
}
/** A gate that began before the end has perhaps not seen it; a moment later its run can be started again. */
function isLooking(gates, { ended }) {
    if (gates.state === "unknown" || ended.endedAt === null)
        return false;
    const end = Date.parse(ended.endedAt);
    return gates.value.some(({ gate, hasEnded }) => gate !== null && !hasEnded && gate.result !== "success" && Date.parse(gate.startedAt) <= end);
}
async function readGates(target, { ended, workflows, job }) {
    const runs = await target.client.list("GET /repos/{owner}/{repo}/actions/runs", { ...(0,github_target/* repositoryOf */._)(target), head_sha: ended.headCommit }, { page: (0,pages/* countedPage */.Wt)("workflow_runs", gate_runs_Run), identity: ({ id }) => id }, { isFresh: true });
    if (runs.state === "unknown")
        return runs;
    const own = runs.value.filter((run) => run.id !== ended.id &&
        run.head_sha === ended.headCommit &&
        run.event === ended.event &&
        workflows.includes(run.path.split("@", 1)[0] ?? ""));
    const gates = [];
    for (const run of own) {
        const gate = await readGate(target, run, job);
        if (gate.state === "unknown")
            return gate;
        gates.push(gate.value);
    }
    return { state: "known", value: gates };
}
async function readGate(target, run, name) {
    const jobs = await target.client.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", { ...(0,github_target/* repositoryOf */._)(target), run_id: run.id, filter: "latest" }, { page: (0,pages/* countedPage */.Wt)("jobs", Job), identity: ({ id }) => id }, { isFresh: true });
    if (jobs.state === "unknown")
        return jobs;
    // A job of a called workflow is named after its caller too (facts 1.27).
    const job = jobs.value.find((one) => one.name === name || one.name.endsWith(` / ${name}`));
    const { id, path, run_attempt: attempt = 1, status } = run;
    return {
        state: "known",
        value: { id, path, attempt, hasEnded: status === "completed", gate: gateOf(job) },
    };
}
const begun = ["in_progress", "completed"];
const results = ["success", "failure", "cancelled", "skipped"];
function gateOf(job) {
    if (job?.started_at == null || !begun.includes(job.status))
        return null;
    const result = results.find((known) => known === job.conclusion) ?? "unknown";
    return { result: job.status === "completed" ? result : null, startedAt: job.started_at };
}

// EXTERNAL MODULE: ./lib/adapters/github/hosts.js
var github_hosts = __webpack_require__(83997);
// EXTERNAL MODULE: ./lib/adapters/github/properties.js
var properties = __webpack_require__(49589);
// EXTERNAL MODULE: ./lib/adapters/github/proxy.js
var proxy = __webpack_require__(61046);
;// CONCATENATED MODULE: ./lib/adapters/github/release-file.js



const Release = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    draft: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), digest: schemas/* string */.YjP().nullish() })),
});
/** What can be changed may be gone tomorrow, and a file without those that belong to it is none that was kept. */
function isKept({ immutable, assets }, beside) {
    const digests = assets.map(({ digest }) => digest);
    return immutable === true && beside.every((one) => digests.includes(`sha256:${one}`));
}
/**
 * The bytes of a file of a published release, looked for by its sha256; whoever asks compares them. With `beside` it must be an
 * immutable one that has these files as well.
 */
async function readReleaseFile(target, sha256, beside = null) {
    const here = (0,github_target/* repositoryOf */._)(target);
    const releases = await target.client.list("GET /repos/{owner}/{repo}/releases", here, {
        page: (0,pages/* plainPage */.w9)(Release),
        identity: ({ id }) => id,
    });
    if (releases.state === "unknown")
        return releases;
    const published = releases.value.filter(({ draft }) => !draft);
    const files = published
        .filter((release) => beside === null || isKept(release, beside))
        .flatMap(({ assets }) => assets);
    const found = files.find(({ digest }) => digest === `sha256:${sha256}`);
    if (found === undefined)
        return { state: "known", value: null };
    return target.client.bytes("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
        ...{ ...here, asset_id: found.id },
        headers: { accept: "application/octet-stream" },
    });
}

// EXTERNAL MODULE: ./lib/adapters/github/repository.js
var repository = __webpack_require__(77164);
;// CONCATENATED MODULE: ./lib/adapters/github/publication.js






const publication_Release = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
    html_url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP().nullish() })),
})
    .transform(({ id, tag_name, draft, immutable = false, html_url, assets }) => ({
    ...{ id, tag: tag_name, isDraft: draft, isImmutable: immutable, url: html_url },
    assets: new Map(assets.map(({ name, digest = null }) => [name, digest])),
}));
const Tag = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) })
    .transform(({ name, commit }) => ({ name, commit: commit.sha }));
const Commit = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) })
    .transform(({ sha, commit }) => ({ sha, message: commit.message }));
const Comparison = schemas/* object */.Ikc({ status: schemas/* enum */.k5n(["identical", "behind", "ahead", "diverged"]) });
const ComparisonPage = schemas/* object */.Ikc({ total_commits: schemas/* number */.aig(), commits: schemas/* array */.YOg(Commit) })
    .transform(({ total_commits, commits }) => ({ items: commits, total: total_commits }));
const relations = { identical: "same", behind: "behind", ahead: "ahead", diverged: "diverged" };
/** Makes releases of a repository. */
function publicationOf(target, { run, env, uploads }) {
    const { client } = target;
    const here = (0,github_target/* repositoryOf */._)(target);
    return {
        artifacts: artifactsOf(target, run, env),
        commit: run.change?.headCommit ?? null,
        repositoryId: async () => idOf(await (0,repository/* readRepository */.N)(target)),
        tags: () => client.list("GET /repos/{owner}/{repo}/tags", here, {
            page: (0,pages/* plainPage */.w9)(Tag),
            identity: ({ name }) => name,
        }),
        commitsSince: (earlier, commit) => readCommits(target, { earlier, commit }),
        releases: () => client.list("GET /repos/{owner}/{repo}/releases", here, { page: (0,pages/* plainPage */.w9)(publication_Release), identity: ({ id }) => id }, { isFresh: true }),
        file: (sha256) => readReleaseFile(target, sha256),
        draft: ({ tag, commit, body, isRecord = false }) => client.write("POST /repos/{owner}/{repo}/releases", {
            ...{ ...here, tag_name: tag, target_commitish: commit, name: tag, body, draft: true },
            ...(isRecord && { prerelease: true, make_latest: "false" }),
        }, publication_Release),
        attach: (release_id, { name, bytes }) => client.write("POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name}", {
            ...{ ...here, release_id, name, data: bytes, baseUrl: uploads },
            headers: { "content-type": "application/octet-stream" },
        }, schemas/* unknown */.L5J().transform(() => null)),
        publish: (release_id) => client.write("PATCH /repos/{owner}/{repo}/releases/{release_id}", { ...here, release_id, draft: false }, publication_Release),
        look: (release_id) => client.get("GET /repos/{owner}/{repo}/releases/{release_id}", { ...here, release_id }, publication_Release, {
            isFresh: true,
        }),
    };
}
function idOf(found) {
    return found.state === "unknown" ? found : { state: "known", value: found.value.id };
}
/** All of them, newest first: one that breaks something may be the oldest (G10). */
async function readCommits(target, { earlier, commit }) {
    if (earlier === null)
        return { state: "known", value: { relation: "ahead", commits: [] } };
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    const where = { ...(0,github_target/* repositoryOf */._)(target), basehead: `${earlier}...${commit}` };
    const found = await target.client.get(route, { ...where, per_page: 1 }, Comparison, { isFresh: true });
    if (found.state === "unknown")
        return found;
    const relation = relations[found.value.status];
    if (relation !== "ahead")
        return { state: "known", value: { relation, commits: [] } };
    const shape = { page: ComparisonPage, identity: ({ sha }) => sha };
    const commits = await target.client.list(route, where, shape, { isFresh: true });
    if (commits.state === "unknown")
        return commits;
    return { state: "known", value: { relation, commits: commits.value.toReversed() } };
}

// EXTERNAL MODULE: ./lib/adapters/github/keep.js
var keep = __webpack_require__(11501);
;// CONCATENATED MODULE: ./lib/adapters/github/check-runs.js




const CheckRun = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    external_id: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP().nullable(),
});
const longestTitle = 255;
const longestSummary = 65_535;
/** Keeps one check run of a name on a commit. Only the app that made it may change it, and GitHub holds to that. */
function keepCheckRun(target, run) {
    const { client } = target;
    const repository = (0,github_target/* repositoryOf */._)(target);
    const externalId = `assaygate:${run.name}`.slice(0, longestTitle);
    const content = {
        name: run.name,
        status: "completed",
        conclusion: run.conclusion,
        external_id: externalId,
        output: { title: run.title.slice(0, longestTitle), summary: run.summary.slice(0, longestSummary) },
    };
    return (0,keep/* keep */.aC)({
        url: ({ html_url }) => html_url ?? "",
        find: async () => {
            const runs = await client.list("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ...repository, ref: run.commit, check_name: run.name, filter: "latest" }, { page: (0,pages/* countedPage */.Wt)("check_runs", CheckRun), identity: ({ id }) => id }, { isFresh: true });
            if (runs.state === "unknown")
                return runs;
            return {
                state: "known",
                value: runs.value.find(({ external_id }) => external_id === externalId) ?? null,
            };
        },
        create: () => client.write("POST /repos/{owner}/{repo}/check-runs", { ...repository, ...content, head_sha: run.commit }, CheckRun),
        update: ({ id }) => {
            const parameters = { ...repository, ...content, check_run_id: id };
            return () => client.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", parameters, CheckRun);
        },
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/comments.js




const Comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP().optional(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable(),
});
/** Keeps one comment with a marker on a pull request or issue. */
function keepComment(target, number, note, isOurs) {
    const { client } = target;
    const marker = (0,keep/* markerOf */.we)(note.marker);
    const body = (0,keep/* markedText */.ul)(marker, note.markdown);
    const route = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
    const thread = { ...(0,github_target/* repositoryOf */._)(target), issue_number: number };
    return (0,keep/* keep */.aC)({
        url: ({ html_url }) => html_url,
        find: async () => {
            const shape = { page: (0,pages/* plainPage */.w9)(Comment), identity: ({ id }) => id };
            const comments = await client.list(`GET ${route}`, thread, shape, { isFresh: true });
            if (comments.state === "unknown")
                return comments;
            const ours = comments.value.find((comment) => isOurs(comment.user) && (comment.body?.startsWith(marker) ?? false));
            return { state: "known", value: ours ?? null };
        },
        create: () => client.write(`POST ${route}`, { ...thread, body }, Comment),
        update: (found) => {
            if (found.body === body)
                return null;
            const parameters = { ...(0,github_target/* repositoryOf */._)(target), comment_id: found.id, body };
            return () => client.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters, Comment);
        },
    });
}

// EXTERNAL MODULE: ./lib/adapters/github/identity.js
var github_identity = __webpack_require__(83358);
// EXTERNAL MODULE: ./lib/adapters/github/tasks.js
var tasks = __webpack_require__(20048);
;// CONCATENATED MODULE: ./lib/adapters/github/publisher.js






/** Shows results on GitHub, each in one place. What GitHub refuses is said, and changes no verdict. */
function publisherFor(target, { change }) {
    let identity;
    const whoWeAre = () => {
        identity ??= (0,github_identity/* readIdentity */.x)(target.client);
        return identity;
    };
    return {
        async comment(note) {
            if (change?.kind !== "pull-request")
                return (0,keep/* refused */.J5)("this run is about no pull request");
            const isOurs = await whoWeAre();
            const moved = await movedHead(target, change);
            return moved ?? keepComment(target, change.number, note, isOurs);
        },
        async checkRun(run) {
            const moved = change?.kind === "pull-request" ? await movedHead(target, change) : null;
            return moved ?? keepCheckRun(target, run);
        },
        async task(task) {
            return (0,tasks/* keepTask */.d)(target, task, await whoWeAre());
        },
    };
}
/** Read right before the write: what was judged may no longer be what is shown (G11). */
async function movedHead(target, { number, headCommit }) {
    const pull = await (0,pull_request/* readPull */.Es)(target, number, true);
    if (pull.state === "unknown")
        return (0,keep/* refused */.J5)(pull.why);
    const { headCommit: found } = pull.value;
    return found === headCommit
        ? null
        : (0,keep/* refused */.J5)(`the pull request moved to ${found}; the verdict is about ${headCommit}`);
}

// EXTERNAL MODULE: ./lib/domain/audit-export/manifest.js
var manifest = __webpack_require__(39040);
// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
;// CONCATENATED MODULE: ./lib/adapters/github/run-archive-shapes.js

const Account = schemas/* object */.Ikc({ id: schemas/* number */.aig(), login: schemas/* string */.YjP() });
const Time = schemas/* string */.YjP().nullable();
/** A run as the manifest names it. */
const run_archive_shapes_Run = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    run_attempt: schemas/* number */.aig().optional(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
})
    .transform(({ id, path, event, status, conclusion, head_sha, head_branch, ...run }) => ({
    ...{ id, workflow: path, event, status, conclusion: conclusion ?? "none" },
    ...{ commit: head_sha, branch: head_branch, attempts: run.run_attempt ?? 1 },
    ...{ createdAt: run.created_at, updatedAt: run.updated_at },
}));
/** Everything below is kept as GitHub says it, without addresses and names that change. */
const Attempt = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    run_attempt: schemas/* number */.aig().optional(),
    run_number: schemas/* number */.aig(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    created_at: schemas/* string */.YjP(),
    run_started_at: schemas/* string */.YjP().nullish(),
    updated_at: schemas/* string */.YjP(),
    actor: Account.nullish(),
    triggering_actor: Account.nullish(),
    referenced_workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP().optional() }))
        .nullish(),
});
const run_archive_shapes_Job = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    started_at: Time,
    completed_at: Time,
    labels: schemas/* array */.YOg(schemas/* string */.YjP()),
    runner_name: schemas/* string */.YjP().nullable(),
    runner_group_name: schemas/* string */.YjP().nullable(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* number */.aig(),
        name: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullable(),
        started_at: schemas/* string */.YjP().nullish(),
        completed_at: schemas/* string */.YjP().nullish(),
    }))
        .optional(),
});
const Approval = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    comment: schemas/* string */.YjP(),
    user: Account,
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig().optional(), name: schemas/* string */.YjP().optional() })),
});
const KeptArtifact = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    digest: schemas/* string */.YjP().nullish(),
    expired: schemas/* boolean */.zMY(),
    created_at: Time,
});
/** A release as far as it tells of a run that is gone. */
const ReleasedBy = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    published_at: schemas/* string */.YjP().nullable(),
    immutable: schemas/* boolean */.zMY().optional(),
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP().nullish() })),
})
    .transform(({ id, published_at, immutable, assets }) => ({
    // To one that can be changed, a file may have been added at any time.
    ...{ id, releasedAt: immutable === true ? published_at : null },
    digests: assets.map(({ digest }) => digest ?? ""),
}));

;// CONCATENATED MODULE: ./lib/adapters/github/run-archive.js








/** GitHub puts the log of a run together some time after it has ended: before each further look, so long is waited. */
const usualPausesMs = [5_000, 15_000, 30_000];
/** Reads what GitHub keeps of runs. */
function runArchiveOf(target, pausesMs = usualPausesMs) {
    return {
        async read(run, evidence) {
            const found = await readRun({ target, run, pausesMs });
            const isGone = found.state === "unknown" && found.cause === "not-found";
            return isGone ? readDeleted(target, { run, evidence }) : found;
        },
    };
}
async function readRun(place) {
    const { target } = place;
    const repository = await repositoryIn(target);
    if (repository.state === "unknown")
        return repository;
    const run = await target.client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", whereOf(place), run_archive_shapes_Run, { isFresh: true });
    if (run.state === "unknown")
        return run;
    const { status, ...words } = run.value;
    if (status !== "completed")
        return (0,unread/* unread */.gy)("incomplete", `expected a run that has ended, found it ${status}`);
    const files = new Map();
    const gone = [];
    for (const part of partsOf(place, words.attempts)) {
        const bytes = await part.read();
        if (bytes.state === "unknown")
            return bytes;
        if (bytes.value === null)
            gone.push(part.path);
        else
            files.set(part.path, bytes.value);
    }
    const own = { ...words, state: "kept" };
    return { state: "known", value: { repository: repository.value, run: own, files, gone } };
}
async function repositoryIn(target) {
    const found = await (0,repository/* readRepository */.N)(target);
    if (found.state === "unknown")
        return found;
    return {
        state: "known",
        value: { id: String(found.value.id), name: `${target.owner}/${target.repo}` },
    };
}
/** Runs are deleted with the retention of their logs (facts 7.6); what was released stays. */
async function readDeleted(target, { run: id, evidence }) {
    const repository = await repositoryIn(target);
    if (repository.state === "unknown")
        return repository;
    const releases = await target.client.list("GET /repos/{owner}/{repo}/releases", (0,github_target/* repositoryOf */._)(target), { page: (0,pages/* plainPage */.w9)(ReleasedBy), identity: ({ id: release }) => release }, { isFresh: true });
    if (releases.state === "unknown")
        return releases;
    const times = releases.value
        .filter(({ digests }) => digests.includes(`sha256:${evidence}`))
        .flatMap(({ releasedAt }) => releasedAt ?? []);
    // Anybody can publish the same file once more, later.
    const [releasedAt] = times.toSorted();
    const run = releasedAt === undefined ? { state: "unknown", id } : { state: "deleted", id, releasedAt };
    return { state: "known", value: { repository: repository.value, run, files: new Map(), gone: [] } };
}
function partsOf(place, attempts) {
    const numbers = Array.from({ length: attempts }, (_, index) => index + 1);
    return [
        { path: manifest/* approvalsPath */.K2, read: () => readApprovals(place) },
        { path: manifest/* artifactsPath */.Zl, read: () => readArtifacts(place) },
        ...numbers.flatMap((attempt) => [
            { path: (0,manifest/* attemptPath */.X9)(attempt), read: () => readAttempt(place, attempt) },
            { path: (0,manifest/* jobsPath */.Sn)(attempt), read: () => readJobs(place, attempt) },
            { path: (0,manifest/* logsPath */.lA)(attempt), read: () => readLogs(place, attempt) },
        ]),
    ];
}
const whereOf = ({ target, run }) => ({ ...(0,github_target/* repositoryOf */._)(target), run_id: run });
function written(answer) {
    if (answer.state === "unknown")
        return answer;
    return { state: "known", value: new TextEncoder().encode(`${(0,canonical/* canonicalJson */.d)(answer.value)}\n`) };
}
/** One entry for each answer of a reviewer; they belong to the run, not to an attempt (facts 4.6). */
async function readApprovals(place) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
    return written(await place.target.client.list(route, whereOf(place), { page: (0,pages/* plainPage */.w9)(Approval), identity: null }));
}
async function readArtifacts(place) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    const page = (0,pages/* countedPage */.Wt)("artifacts", KeptArtifact);
    return written(await place.target.client.list(route, whereOf(place), { page, identity: ({ id }) => id }));
}
async function readAttempt(place, attempt_number) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
    return written(await place.target.client.get(route, { ...whereOf(place), attempt_number }, Attempt));
}
async function readJobs(place, attempt_number) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs";
    const page = (0,pages/* countedPage */.Wt)("jobs", run_archive_shapes_Job);
    return written(await place.target.client.list(route, { ...whereOf(place), attempt_number }, { page, identity: ({ id }) => id }));
}
async function readLogs(place, attempt_number) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs";
    const where = { ...whereOf(place), attempt_number };
    for (const pauseMs of [0, ...place.pausesMs]) {
        if (pauseMs > 0)
            await (0,promises_.setTimeout)(pauseMs);
        const zip = await place.target.client.bytes(route, where);
        if (zip.state === "known" || zip.cause !== "not-found")
            return zip;
    }
    return { state: "known", value: null };
}

// EXTERNAL MODULE: ./lib/adapters/github/governing/branches.js
var branches = __webpack_require__(10650);
;// CONCATENATED MODULE: ./lib/adapters/github/signing-run.js








const signing_run_Run = schemas/* object */.Ikc({ created_at: schemas/* string */.YjP() });
const signing_run_Job = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    run_attempt: schemas/* number */.aig().optional(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    runner_group_name: schemas/* string */.YjP().nullable(),
})
    .transform(({ id, name, run_attempt, status, conclusion, runner_group_name }) => ({
    id,
    use: {
        ...{ job: name, attempt: run_attempt ?? 1, status, conclusion },
        // A job that was skipped has an empty name.
        runnerGroup: runner_group_name === "" ? null : runner_group_name,
    },
}));
/** Reads what speaks for or against signing, and stores what was signed. */
function signingRunOf(target, run, env) {
    return {
        async defaultBranch() {
            const found = await (0,repository/* readRepository */.N)(target);
            return found.state === "unknown" ? found : { state: "known", value: found.value.defaultBranch };
        },
        relation: (commit, branch) => (0,branches/* readRelation */.BS)(target, commit, branch),
        async begunAt() {
            const found = await ofRun(run, (run_id) => target.client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...(0,github_target/* repositoryOf */._)(target), run_id }, signing_run_Run));
            return found.state === "unknown" ? found : { state: "known", value: found.value.created_at };
        },
        machines: () => ofRun(run, (run_id) => readMachines(target, run_id)),
        artifacts: artifactsOf(target, run, env),
        releaseFile: (sha256, beside) => readReleaseFile(target, sha256, beside),
        store: (bundle) => target.client.write("POST /repos/{owner}/{repo}/attestations", { ...(0,github_target/* repositoryOf */._)(target), bundle: JSON.parse(new TextDecoder().decode(bundle)) }, schemas/* unknown */.L5J().transform(() => null)),
    };
}
function ofRun({ runId }, read) {
    const id = Number(runId ?? Number.NaN);
    if (Number.isSafeInteger(id))
        return read(id);
    return Promise.resolve((0,unread/* unread */.gy)("unprovable", "expected a run on GitHub, found none"));
}
async function readMachines(target, run) {
    const jobs = await target.client.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", { ...(0,github_target/* repositoryOf */._)(target), run_id: run, filter: "all" }, { page: (0,pages/* countedPage */.Wt)("jobs", signing_run_Job), identity: ({ id }) => id }, { isFresh: true });
    return jobs.state === "unknown" ? jobs : { state: "known", value: jobs.value.map(({ use }) => use) };
}

// EXTERNAL MODULE: ./lib/adapters/github/source-facts.js + 10 modules
var source_facts = __webpack_require__(87380);
// EXTERNAL MODULE: ./lib/adapters/github/version.js
var version = __webpack_require__(32270);
;// CONCATENATED MODULE: ./lib/adapters/github/connect.js














/** Gates of the repository that a run belongs to. @throws {UserError} invalid-input */
async function connectGateRuns(request) {
    return gateRunsOf(targetFor(request));
}
/** What GitHub knows of a run that signs. @throws {UserError} invalid-input */
async function connectSigningRun(request) {
    return signingRunOf(targetFor(request), request.run, request.env);
}
/** What GitHub keeps of runs. @throws {UserError} invalid-input */
async function connectRunArchive(request) {
    return runArchiveOf(targetFor(request));
}
/** What a run has to make releases with. @throws {UserError} invalid-input */
async function connectPublication(request) {
    const { run, env } = request;
    return publicationOf(targetFor(request), { run, env, uploads: (0,github_hosts/* hostsOf */.P)(run.hosts).uploads });
}
/** What a run has of GitHub with a token. @throws {UserError} invalid-input for hosts that a token must not go to */
async function connectGitHub(request) {
    const { run, clock, env } = request;
    const target = targetFor(request);
    return {
        github: {
            trigger: run.trigger,
            properties: () => (0,properties/* readProperties */.Qh)(target),
            sourceFacts: (question) => (0,source_facts/* readSourceFacts */.T)({ ...question, target, run, clock }),
        },
        publisher: publisherFor(target, run),
        approvals: provableApprovals(target, run.change),
        artifacts: artifactsOf(target, run, env),
    };
}
function targetFor({ token, run, env, client = {} }) {
    const hosts = (0,github_hosts/* hostsOf */.P)(run.hosts);
    const fetch = (0,proxy/* fetchFor */.G)(env);
    return (0,github_target/* targetOf */.$)(new github_client/* GitHubClient */.j({ token, hosts, version: version/* version */.r, fetch, ...client }), run.repository);
}


/***/ }),

/***/ 83358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const query = "query { rateLimit { cost } viewer { login } }";
const Answer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
/** The account that writes with the token of a job. */
const jobAccount = "github-actions[bot]";
/** Asks who the token is; one that does not say is a job's. */
async function readIdentity(client) {
    const reply = await client.query({
        query,
        variables: {},
        shape: Answer,
        needs: "metadata: read",
        isPartialFine: false,
    });
    const login = reply.state === "known" ? reply.value.data.viewer.login : jobAccount;
    return (author) => author !== null && isAccount(author, login);
}
/** GraphQL may leave `[bot]` off the login of an app; a person cannot have it in theirs. */
function isAccount({ login, type }, own) {
    return login === own || (type === "Bot" && login === `${own}[bot]`);
}


/***/ }),

/***/ 11501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   ul: () => (/* binding */ markedText),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/**
 * Finds or makes. Where GitHub does not say whether it made it, we look again before another is made: a POST that
 * was reset may have worked, and two comments are worse than one that comes with the next run.
 */
async function keep(kept) {
    const found = await kept.find();
    if (found.state === "unknown")
        return refused(found.why);
    if (found.value !== null)
        return renew(kept, found.value);
    const created = await kept.create();
    if (created.state === "known")
        return { state: "created", url: kept.url(created.value) };
    if (created.cause !== "outage" && created.cause !== "malformed")
        return refused(created.why);
    const second = await kept.find();
    if (second.state === "unknown")
        return refused(created.why);
    if (second.value !== null)
        return { state: "created", url: kept.url(second.value) };
    const retried = await kept.create();
    return retried.state === "known"
        ? { state: "created", url: kept.url(retried.value) }
        : refused(retried.why);
}
async function renew(kept, found) {
    const update = kept.update(found);
    if (update === null)
        return { state: "unchanged", url: kept.url(found) };
    const updated = await update();
    return updated.state === "known"
        ? { state: "updated", url: kept.url(updated.value) }
        : refused(updated.why);
}
function refused(why) {
    return { state: "refused", why };
}
const marked = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The hidden first line by which a text is found again. What is in it must not end the comment early. */
function markerOf(name) {
    const safe = marked.test(name) ? name : Buffer.from(name).toString("hex");
    return `<!-- assaygate:${safe} v1 -->`;
}
/** GitHub takes no longer texts. */
const longestText = 65_536;
const cutNote = "\n\n_Cut here: GitHub takes no longer texts. The job summary has all of it._";
/** The text below its marker, as long as GitHub takes it. */
function markedText(marker, markdown) {
    const whole = `${marker}\n${markdown}`;
    return whole.length <= longestText ? whole : `${whole.slice(0, longestText - cutNote.length)}${cutNote}`;
}


/***/ }),

/***/ 20048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ keepTask)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11501);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50074);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90041);




const Issue = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    /** GitHub lists pull requests among the issues; only they have it. */
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
/** Every task bears it, so that finding one again does not take reading all issues. */
const ownLabel = "assaygate";
const longestTitle = 256;
/** Keeps one issue for a task. One that somebody closed stays closed: that was a decision. */
function keepTask(target, task, isOurs) {
    const { client } = target;
    const repository = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target);
    const marker = (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .we)(task.key);
    const title = task.title.replace(/\s+/g, " ").slice(0, longestTitle);
    const body = (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .markedText */ .ul)(marker, task.markdown);
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)({
        url: ({ html_url }) => html_url,
        find: async () => {
            const issues = await client.list("GET /repos/{owner}/{repo}/issues", { ...repository, state: "all", labels: ownLabel }, { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w9)(Issue), identity: ({ number }) => number }, { isFresh: true });
            if (issues.state === "unknown")
                return issues;
            const ours = issues.value.filter((issue) => issue.pull_request === undefined && isOurs(issue.user) && (issue.body?.startsWith(marker) ?? false));
            return { state: "known", value: ours.find(({ state }) => state === "open") ?? ours[0] ?? null };
        },
        create: () => {
            const labels = [...new Set([ownLabel, ...task.labels])];
            return client.write("POST /repos/{owner}/{repo}/issues", { ...repository, title, body, labels }, Issue);
        },
        update: (found) => {
            if (found.state !== "open" || (found.body === body && found.title === title))
                return null;
            const parameters = { ...repository, issue_number: found.number, title, body };
            return () => client.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", parameters, Issue);
        },
    });
}


/***/ }),

/***/ 68336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes such a folder. */
function temporaryFolder(env, prefix) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix));
    return { path, remove: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }) };
}


/***/ }),

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

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ approvalsPath),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Sn: () => (/* binding */ jobsPath),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   X9: () => (/* binding */ attemptPath),
/* harmony export */   Zl: () => (/* binding */ artifactsPath),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lA: () => (/* binding */ logsPath)
/* harmony export */ });
/* unused harmony export AuditManifest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



const Sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/);
const Word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300);
/** A run can be started again fifty times. */
const mostAttempts = 51;
const manifestPath = "manifest.json";
const approvalsPath = "approvals.json";
const artifactsPath = "artifacts.json";
const attemptPath = (attempt) => `attempt-${attempt}/run.json`;
const jobsPath = (attempt) => `attempt-${attempt}/jobs.json`;
const logsPath = (attempt) => `attempt-${attempt}/logs.zip`;
const File = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:approvals|artifacts)\.json$|^attempt-\d{1,2}\/(?:run\.json|jobs\.json|logs\.zip)$/),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    sha256: Sha256,
});
const Commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const KeptRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("kept"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    workflow: Word,
    event: Word,
    branch: Word.nullable(),
    commit: Commit,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** When GitHub touched it last: the end of its last attempt. */
    updatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    conclusion: Word,
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(mostAttempts),
});
/** A run that GitHub has no longer; what it released says when that was, and nobody says anything else of it. */
const DeletedRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("deleted"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    releasedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A line of the ledger of which GitHub has neither the run nor what it released, so that nobody can say more of it. */
const UnknownRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) });
/** Everything that was kept of a run that has ended, by digest. Its own digest is what is signed. */
const AuditManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: Id, name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) }),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("state", [KeptRun, DeletedRun, UnknownRun]),
    /** RFC 3339: when it was looked at. */
    exportedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(File).max(3 * mostAttempts + 2),
    /** Paths of logs that GitHub had no longer. */
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^attempt-\d{1,2}\/logs\.zip$/)).max(mostAttempts),
});
/** The one text of a manifest (RFC 8785). */
function manifestBytes(manifest) {
    return new TextEncoder().encode((0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(manifest));
}
/** Reads what {@link manifestBytes} writes; null: these bytes are none. */
function readManifest(bytes) {
    const parsed = AuditManifest.safeParse(tryParse(new TextDecoder().decode(bytes)));
    if (!parsed.success)
        return null;
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(manifestBytes(parsed.data)) === (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(bytes) ? parsed.data : null;
}
/** The shortest time for which anybody can let GitHub keep runs and logs is a day. */
const shortestKeptMs = 86_400_000;
/**
 * Why nothing is signed for this; null: it is whole, or as whole as it can be. What is younger than a day has not expired:
 * somebody took it away.
 */
function faultOf(manifest) {
    const { run, files, gone } = manifest;
    const there = [...files.map(({ path }) => path), ...gone];
    const due = pathsOf(run);
    const missing = due.find((path) => !there.includes(path));
    if (missing !== undefined)
        return `it lacks ${missing}`;
    if (there.length !== due.length)
        return "it names files that belong to no attempt of the run";
    const [lost] = run.state === "deleted" ? ["the run"] : gone;
    return lost !== undefined && isFresh(manifest)
        ? `${lost} is gone, and nothing expires within a day of its run`
        : null;
}
/** How many attempts GitHub told of. */
function attemptsOf({ run }) {
    return run.state === "kept" ? run.attempts : 0;
}
function pathsOf(run) {
    if (run.state !== "kept")
        return [];
    const attempts = Array.from({ length: run.attempts }, (_, index) => index + 1);
    return [
        approvalsPath,
        artifactsPath,
        ...attempts.flatMap((attempt) => [attemptPath(attempt), jobsPath(attempt), logsPath(attempt)]),
    ];
}
function isFresh({ run, exportedAt }) {
    if (run.state === "unknown")
        return false;
    const ended = run.state === "deleted" ? run.releasedAt : run.updatedAt;
    return Date.parse(exportedAt) - Date.parse(ended) < shortestKeptMs;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
