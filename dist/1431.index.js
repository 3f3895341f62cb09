export const id = 1431;
export const ids = [1431];
export const modules = {

/***/ 1431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  witness: () => (/* binding */ witness)
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
// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/domain/evidence/verify.js + 3 modules
var verify = __webpack_require__(30407);
// EXTERNAL MODULE: ./lib/domain/instance/places.js
var places = __webpack_require__(19936);
// EXTERNAL MODULE: ./lib/domain/judging/circumstances.js
var circumstances = __webpack_require__(77197);
// EXTERNAL MODULE: ./lib/domain/judging/job-identity.js
var job_identity = __webpack_require__(40811);
// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/operation.js
var operation = __webpack_require__(84754);
// EXTERNAL MODULE: ./lib/domain/evidence/statement.js
var statement = __webpack_require__(65513);
// EXTERNAL MODULE: ./lib/domain/ledger/checkpoint.js
var checkpoint = __webpack_require__(97932);
;// CONCATENATED MODULE: ./lib/domain/witness/statement.js




/** File of the instance that witnesses, on a schedule and called by nobody. */
const witnessWorkflow = ".github/workflows/witness.yml";
const witnessTriggers = ["schedule", "workflow_dispatch"];
/** Says that these heads were seen, and that each went on from the one that was signed before. Subject: the text of each. */
function witnessStatement(grown, circumstances) {
    const { operationId, at, policy, verifier } = circumstances;
    const heads = grown.map(({ seen, head }) => ({
        origin: head.origin,
        size: head.size,
        root: (0,checkpoint/* rootHex */.A_)(head.root),
        commit: seen.commit,
    }));
    const predicate = {
        kind: "witness",
        operationId,
        observedAt: at,
        details: { heads },
        policy,
        verifier,
    };
    return {
        _type: statement/* statementType */.q,
        subject: grown.map(subjectOf),
        predicateType: operation.operationKind.type,
        predicate,
    };
}
function subjectOf({ seen, head }) {
    return { name: head.origin, digest: { sha256: (0,sha256/* sha256Hex */.fg)(seen.note) } };
}

// EXTERNAL MODULE: ./lib/domain/merkle/hashes.js
var hashes = __webpack_require__(73311);
;// CONCATENATED MODULE: ./lib/domain/merkle/proofs.js

/** Tells whether the leaf stands at its index in the tree (RFC 9162, 2.1.3.2). */
function provesInclusion({ leaf, index, proof }, head) {
    if (!isCount(index) || !isCount(head.size) || index >= head.size)
        return false;
    const sides = sidesOf(proof.length, index, head.size - 1);
    if (sides === null)
        return false;
    const root = proof.reduce((hash, sibling, step) => (sides[step] === "left" ? nodeHash(sibling, hash) : nodeHash(hash, sibling)), leaf);
    return isSameHash(root, head.root);
}
/** Tells whether the older tree is the beginning of the newer one (RFC 9162, 2.1.4.2). */
function provesConsistency(older, newer, proof) {
    if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size)
        return false;
    if (older.size === newer.size)
        return proof.length === 0 && (0,hashes/* isSameHash */.VR)(older.root, newer.root);
    // Every tree begins with nothing.
    if (older.size === 0)
        return proof.length === 0;
    return climb(older, newer, isPowerOfTwo(older.size) ? [older.root, ...proof] : proof);
}
function climb(older, newer, [first, ...rest]) {
    let [at, last] = [older.size - 1, newer.size - 1];
    while (isOdd(at))
        [at, last] = [half(at), half(last)];
    const sides = sidesOf(rest.length, at, last);
    if (first === undefined || sides === null)
        return false;
    let [oldRoot, newRoot] = [first, first];
    for (const [step, sibling] of rest.entries()) {
        const isLeft = sides[step] === "left";
        newRoot = isLeft ? (0,hashes/* nodeHash */.zB)(sibling, newRoot) : (0,hashes/* nodeHash */.zB)(newRoot, sibling);
        if (isLeft)
            oldRoot = (0,hashes/* nodeHash */.zB)(sibling, oldRoot);
    }
    return (0,hashes/* isSameHash */.VR)(oldRoot, older.root) && (0,hashes/* isSameHash */.VR)(newRoot, newer.root);
}
/** On which side each sibling stands on the way up; null: the way has another length. */
function sidesOf(count, from, end) {
    let [at, last] = [from, end];
    const sides = [];
    for (let step = 0; step < count; step++) {
        if (last === 0)
            return null;
        const isLeft = isOdd(at) || at === last;
        sides.push(isLeft ? "left" : "right");
        // On the right border, levels without a sibling have no step of their own.
        while (isLeft && !isOdd(at) && at !== 0)
            [at, last] = [half(at), half(last)];
        [at, last] = [half(at), half(last)];
    }
    return last === 0 ? sides : null;
}
/** Sizes may be beyond 32 bits, where the operators on bits end. */
function half(value) {
    return Math.floor(value / 2);
}
function isOdd(value) {
    return value % 2 === 1;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isPowerOfTwo(value) {
    return Number.isInteger(Math.log2(value));
}

// EXTERNAL MODULE: ./lib/domain/merkle/tree.js
var tree = __webpack_require__(97947);
;// CONCATENATED MODULE: ./lib/domain/witness/weigh.js




/** Decides for each head whether it may be signed: it goes on from the one that was signed before, which its way proves. */
function weigh(heads, kept) {
    return heads.map((seen) => weighOne(seen, kept.get(String(seen.repository.id))));
}
function weighOne(seen, before) {
    const refuse = (why) => ({ state: "refused", seen, why });
    const { repository, note, consistency } = seen;
    const head = (0,checkpoint/* readCheckpoint */.HQ)(Buffer.from(note));
    if (head === null || head.origin !== (0,checkpoint/* originOf */.yv)(repository.id))
        return refuse("it is no head of its ledger");
    if (before !== undefined && isSameHead(before, head))
        return { state: "known", seen };
    const proof = consistency.map((hex) => Buffer.from(hex, "hex"));
    const older = before ?? { size: 0, root: (0,tree/* rootOf */.I5)([]) };
    if (provesConsistency(older, head, proof))
        return { state: "grown", seen, head };
    return refuse(`it does not go on from the ${older.size} leaves that were signed`);
}
/** Tells whether two heads are of the same leaves. */
function isSameHead(a, b) {
    return a.origin === b.origin && a.size === b.size && (0,hashes/* isSameHash */.VR)(a.root, b.root);
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/cli/judge/answers.js
var answers = __webpack_require__(72913);
// EXTERNAL MODULE: ./lib/cli/judge/instance.js
var instance = __webpack_require__(98203);
// EXTERNAL MODULE: ./lib/cli/judge/trust.js
var trust = __webpack_require__(44992);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/domain/witness/observation.js

const Hex = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** Most heads that are signed together: as many subjects as a statement may have (facts 6.4). */
const mostHeads = 1_000;
/** A way through a tree is never longer than its size has bits, twice. */
const longestProof = 80;
/** A head that is another than the one kept, with the way that leads from there to here. */
const Seen = schemas/* strictObject */.rej({
    repository: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().min(1), name: schemas/* string */.YjP().min(3).max(200) }),
    /** Last commit of the branch. */
    commit: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    /** Text of the head. */
    note: schemas/* string */.YjP().max(400),
    /** Hashes that prove that the kept tree is the beginning of this one (RFC 6962, 2.1.2). */
    consistency: schemas/* array */.YOg(Hex).max(longestProof),
});
/** What the witness saw; it is handed from the job that reads to the job that signs, as an artifact. */
const Observation = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    /** RFC 3339. */
    at: iso/* datetime */.w$(),
    heads: schemas/* array */.YOg(Seen).max(mostHeads),
});

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/report/unknown.js
var unknown = __webpack_require__(15356);
// EXTERNAL MODULE: ./lib/cli/ledger/look.js
var look = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/cli/ledger/recording.js
var recording = __webpack_require__(14745);
// EXTERNAL MODULE: ./lib/domain/witness/layout.js
var layout = __webpack_require__(68060);
;// CONCATENATED MODULE: ./lib/cli/witness/request.js




/** @throws {UserError} invalid-input */
async function deskFor(variables, { ledgers }) {
    const desk = await ledgers.repositories(variables);
    if (desk === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "organisation");
    return desk;
}
/** Heads that were signed before. @throws {UserError} invalid-input where the book holds what is none */
async function readKept(desk, instance) {
    const { heads, odd } = (0,layout/* keptHeads */.ey)((0,recording/* known */.eO)(await desk.book(instance).heads(), "what the witness signed before"));
    const [first] = odd;
    if (first === undefined)
        return heads;
    throw new errors/* UserError */.yo("invalid-input", "expected heads of ledgers, found something else.", {
        at: `assaygate-witness:${first}`,
        hint: "Somebody wrote to the book of the witness. docs/how-to/verify-the-ledger.md says what to do.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/witness/look.js











const observationPath = "observation.json";
/**
 * Reads every ledger of an organisation and leaves those heads that are new, each with the way from the one that was signed
 * before. Exit 1: a ledger is not what it was, or could not be read; the others count all the same.
 */
async function look_look(request, ports) {
    const { organization, instance, output } = request;
    if (output === null)
        throw new errors/* UserError */.yo("usage", "expected --output with a folder, got none.");
    const desk = await deskFor(request.variables, ports);
    const kept = await readKept(desk, `${organization}/${instance}`);
    const watched = (0,recording/* known */.eO)(await desk.all(organization), "the repositories of the organisation");
    const heads = [];
    let wrong = 0;
    for (const one of watched) {
        const found = heads.length < mostHeads ? await lookInto(one, kept) : nothing;
        if (found.state === "grown")
            heads.push(found.seen);
        if (found.state !== "wrong")
            continue;
        wrong += 1;
        ports.runner.log(`✗ ${(0,plain/* plain */.p)(one.name, 200)}: ${found.words}`);
    }
    const observation = { schemaVersion: 1, at: ports.clock.now(), heads };
    ports.places.make(output).write(observationPath, (0,json/* renderJson */.h)(observation));
    ports.step.setOutput("heads", String(heads.length));
    ports.runner.log(`witness: ${watched.length} repositories, ${heads.length} new heads, ${wrong} not in order`);
    return wrong === 0 ? 0 : 1;
}
const nothing = { state: "nothing" };
async function lookInto({ id, name, ledger }, kept) {
    const before = kept.get(String(id));
    const read = await ledger.read();
    if (read.state === "unknown")
        return { state: "wrong", words: (0,unknown/* unknownWords */.k)(read) };
    const seen = before === undefined ? [] : [before];
    const { head, hashes, faults } = (0,look/* lookAt */.t)(read.value, { repositoryId: String(id), seen });
    if (faults.length > 0)
        return { state: "wrong", words: faults.map(({ code, message }) => `${code}: ${message}`).join("; ") };
    if (head === null || read.value?.commit == null || isKnown(head, before))
        return nothing;
    const proof = (0,tree/* consistencyProof */.H6)(hashes, before?.size ?? 0) ?? [];
    const consistency = proof.map((hash) => Buffer.from(hash).toString("hex"));
    const { sha: commit } = read.value.commit;
    return {
        state: "grown",
        seen: { repository: { id, name }, commit, note: (0,checkpoint/* checkpointText */.am)(head), consistency },
    };
}
function isKnown(head, before) {
    return before !== undefined && isSameHead(head, before);
}

// EXTERNAL MODULE: ./lib/cli/judge/fetch.js + 1 modules
var fetch = __webpack_require__(73232);
;// CONCATENATED MODULE: ./lib/cli/witness/observed.js




const mostBytes = 8 * 1024 * 1024;
/** What a job of this run has seen, from the artifact that it named by id and digest. @throws {UserError} invalid-input */
function readObservation(place, job) {
    return (0,fetch/* withArtifact */.r)(place, { job, of: "artifact" }, ({ files }) => observationIn(files));
}
/** @throws {UserError} invalid-input */
function observationIn(files) {
    const parsed = Observation.safeParse(tryParse(files.readText(observationPath, mostBytes)));
    if (parsed.success)
        return parsed.data;
    const place = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new errors/* UserError */.yo("invalid-input", `expected what the witness saw, found a fault at "${place}".`, {
        at: observationPath,
    });
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/witness/cosign.js
















const bundleName = "bundle.sigstore.json";
/**
 * Signs the heads that another job of this run has seen, if each of them provably goes on from the one that was signed before.
 * It reads no ledger: what it believes is the way through the tree. Exit 1: one does not go on, and nothing is signed.
 * @throws {UserError}
 */
async function cosign(request, ports) {
    const { variables, jobs, output } = request;
    const job = await ports.step.signingJob(variables);
    if (job === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const identity = (0,answers/* orThrow */.a)(await job.identity(), "the identity of this job");
    const scene = { ports, job, identity, instance: await (0,instance/* loadInstance */.E)(ports.home) };
    await requireOwnRun(scene);
    const observation = await readObservation({ job, jobs }, "look");
    const kept = await readKept(await deskFor(variables, ports), identity.repository);
    const weighed = weigh(observation.heads, kept);
    const refused = weighed.filter((one) => one.state === "refused");
    for (const { seen, why } of refused)
        ports.runner.log(`✗ ${seen.repository.name}: ${why}`);
    if (refused.length > 0)
        return 1;
    const grown = weighed.filter((one) => one.state === "grown");
    if (grown.length > 0) {
        const tray = job.tray(output);
        tray.write(bundleName, await signed(scene, await statementOf(scene, observation, grown)));
        const heads = grown.map(({ seen }) => seen);
        tray.write(observationPath, Buffer.from((0,json/* renderJson */.h)({ ...observation, heads })));
    }
    ports.step.setOutput("heads", String(grown.length));
    ports.runner.log(`witness: signed ${grown.length} heads`);
    return 0;
}
/** A product may call any file with anything; this one counts in the instance's own runs only. @throws {UserError} */
async function requireOwnRun({ ports, job, identity, instance }) {
    const defaultBranch = await job.defaultBranch();
    const objections = (0,answers/* orThrow */.a)((0,circumstances/* objectionsTo */.u)({
        identity,
        workflow: witnessWorkflow,
        triggers: witnessTriggers,
        calledAt: null,
        defaultBranch,
        relation: defaultBranch.state === "known"
            ? await job.relation(identity.commit, defaultBranch.value)
            : defaultBranch,
        machines: await job.machines(),
        runnerGroups: instance.runnerGroups,
        signers: instance.signers,
        now: ports.clock.now(),
    }), "the circumstances of this run");
    const elsewhere = identity.repository === (0,job_identity/* instanceOf */.hR)(identity) ? [] : ["it runs outside of the instance"];
    const words = [...elsewhere, ...objections.map(({ code, message }) => `${code}: ${message}`)];
    if (words.length === 0)
        return;
    throw new errors/* UserError */.yo("invalid-input", `nothing is signed here: ${words.join("; ")}.`, {
        hint: "Only the schedule of the instance, on its protected default branch, is a witness.",
    });
}
async function statementOf({ ports, job, identity }, { at }, grown) {
    const { file } = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const server = serverOf(ports);
    const { repository, runId, runAttempt, workflowCommit } = identity;
    const pinned = `${server}/${repository}/${witnessWorkflow}@${workflowCommit}`;
    return witnessStatement(grown, {
        operationId: `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
        at,
        policy: {
            uri: `git+${server}/${repository}@${workflowCommit}#policy/platform.yml`,
            digest: { sha256: file.digest.slice("sha256:".length) },
        },
        verifier: { id: pinned, version: { assaygate: job.version } },
    });
}
function serverOf({ runner }) {
    return runner.context.github?.hosts.server ?? "https://github.com";
}
/** Signs, and believes the bundle only once it was verified as anybody else's. @throws {UserError} */
async function signed({ ports, job, identity, instance }, statement) {
    const signer = await job.signer({ visibility: identity.visibility, own: instance.signing });
    const bundle = await signer.sign(statement);
    const { file } = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const open = await job.opener(instance.root, places/* trustedRootPath */.l);
    const { repositoryId, ownerId, ref } = identity;
    const found = await (0,verify/* verifyEvidence */.J)(bundle, {
        predicateType: statement.predicateType,
        subject: statement.subject[0]?.digest ?? {},
        source: { repositoryId, ownerId, commit: null, refs: [ref] },
        at: ports.clock.now(),
    }, (0,trust/* selfTrust */.z)({
        ...{ identity, server: serverOf(ports), workflow: witnessWorkflow, predicates: ["operation"] },
        ...{ policy: file.digest, open },
    }));
    if (found.state === "verified")
        return bundle;
    throw new errors/* UserError */.yo("invalid-input", `what was signed here is not verified: ${found.message}.`, {
        hint: "Compare policy/trusted-root.jsonl with the services under signing in policy/instance.yml.",
    });
}

// EXTERNAL MODULE: ./lib/domain/ledger/freshness.js
var freshness = __webpack_require__(8228);
// EXTERNAL MODULE: ./lib/domain/ledger/witnessed.js
var ledger_witnessed = __webpack_require__(5030);
;// CONCATENATED MODULE: ./lib/cli/witness/store.js












const largestBundle = 16 * 1024 * 1024;
/** Keeps what was signed, and says it where every job of a product can read it. Exit 1: a property could not be written. */
async function store(request, ports) {
    const { organization, instance, jobs } = request;
    const desk = await deskFor(request.variables, ports);
    const repository = `${organization}/${instance}`;
    if (jobs !== null)
        await keep({ desk, repository, jobs, variables: request.variables }, ports);
    const kept = await readKept(desk, repository);
    const writer = await deskFor(request.propertyVariables, ports);
    const watched = (0,recording/* known */.eO)(await writer.all(organization), "the repositories of the organisation");
    let failures = 0;
    for (const one of watched) {
        const value = dueFor(one, kept, ports.clock.now());
        const done = value === null ? null : await writer.publish(one.name, value);
        if (done?.state !== "unknown")
            continue;
        failures += 1;
        ports.runner.log(`✗ ${one.name}: ${(0,unknown/* unknownWords */.k)(done)}`);
    }
    ports.runner.log(`witness: ${kept.size} heads are kept, ${failures} could not be published`);
    return failures === 0 ? 0 : 1;
}
/** @throws {UserError} invalid-input */
async function keep({ desk, repository, jobs, variables }, ports) {
    const publication = await ports.step.signingJob(variables);
    if (publication === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const before = await readKept(desk, repository);
    const files = await (0,fetch/* withArtifact */.r)({ job: publication, jobs }, { job: "cosign", of: "artifact" }, (fetched) => {
        const bundle = fetched.files.readBytes(bundleName, largestBundle);
        return filesOf(observationIn(fetched.files), before, { bundle, ...runOf(ports) });
    });
    if (files.length > 0)
        (0,answers/* orThrow */.a)(await desk.book(repository).add(files), "what was signed in the book");
}
/** Only what goes on from what is kept by now; a run that was overtaken changes nothing. */
function filesOf({ at, heads }, before, { bundle, run, attempt }) {
    const grown = weigh(heads, before).filter((one) => one.state === "grown");
    if (grown.length === 0)
        return [];
    const notes = grown.map(({ seen }) => ({
        path: (0,layout/* headPath */.wz)(String(seen.repository.id)),
        bytes: Buffer.from(seen.note),
    }));
    return [...notes, { path: (0,layout/* bundlePath */.EU)(at, run, attempt), bytes: bundle }];
}
function runOf({ runner }) {
    const run = runner.context.github;
    return { run: run?.runId ?? "0", attempt: String(run?.runAttempt ?? 1) };
}
/** The value that the property of a repository must get; null: it says the right thing, or there is nothing to say. */
function dueFor({ id, property }, kept, at) {
    const head = kept.get(String(id));
    if (head === undefined)
        return null;
    const said = property === null ? null : (0,ledger_witnessed/* parseWitnessed */.ez)(property, id);
    const isSaid = said?.state === "known" && isSameHead(said.value.head, head) && !(0,freshness/* isToRenew */.rB)(said.value.at, at);
    const witnessed = { at, head };
    return isSaid ? null : (0,ledger_witnessed/* formatWitnessed */.ai)(witnessed);
}

;// CONCATENATED MODULE: ./lib/cli/witness/witness.js








const witness_usage = usage.usages.witness;
const organizationName = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
const repositoryName = /^[\w.-]{1,100}$/;
/** The jobs of the instance's witness, which signs how far each ledger has come. @throws {UserError} */
async function witness(words, ports) {
    const [step = "", ...rest] = words;
    const options = (0,cli_options/* parseOptions */.A)(rest, {
        usage: witness_usage,
        valued: {
            ...{ repository: "once", output: "once", jobs: "once" },
            ...{ "token-env": "once", "property-token-env": "once" },
        },
    });
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    switch ((0,cli_options/* oneOf */.y)("step", step, ["look", "cosign", "store"])) {
        case "look":
            return look_look(requestOf(options, variables), ports);
        case "cosign":
            return cosign({ jobs: jobsOf(options), output: outputOf(options), variables }, ports);
        case "store": {
            const propertyVariables = (0,github_question/* tokenVariables */.fK)(options.value("property-token-env"));
            const jobs = options.value("jobs") === undefined ? null : jobsOf(options);
            return store({ ...requestOf(options, variables), jobs, propertyVariables }, ports);
        }
    }
}
/** @throws {UserError} usage */
function requestOf(options, variables) {
    const [organization = "", ...others] = options.positionals;
    const instance = options.value("repository") ?? "platform";
    if (others.length > 0 || !organizationName.test(organization) || !repositoryName.test(instance))
        throw wrong("one organisation, and the name of its instance");
    return { organization, instance, output: options.value("output") ?? null, variables };
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
    return new errors/* UserError */.yo("usage", `expected ${expected}, got something else.`, { hint: `Usage: ${witness_usage}` });
}


/***/ }),

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ leastHours),
/* harmony export */   rB: () => (/* binding */ isToRenew),
/* harmony export */   sX: () => (/* binding */ stalenessOf)
/* harmony export */ });
/* unused harmony export renewedAfterHours */
/** It says anew where a head stands when what it said is older than this, so that whoever reads knows that it still looks. */
const renewedAfterHours = 12;
/** What is asked for less than this could be asked for while the witness does all that it should. */
const leastHours = 24;
const hourMs = 3_600_000;
/** Clocks differ, and the witness says whole minutes. */
const skewMs = 10 * 60_000;
/**
 * Why a ledger is not watched as the policy asks for; null: it is. Between two looks an entry can be added and taken away, so
 * how old the last one is bounds what nobody would find.
 */
function stalenessOf(witnessed, { demand, size, now }) {
    if (demand === null)
        return null;
    const most = `at most ${demand.maxHours} hours ago`;
    // What has no entry has nothing that could be taken away.
    if (witnessed === null)
        return size === 0
            ? null
            : `expected the witness to have seen this ledger ${most}, found that it never did`;
    const age = Date.parse(now) - Date.parse(witnessed.at);
    if (age < -skewMs)
        return `expected the witness to have seen this ledger ${most}, found ${witnessed.at}, which is to come`;
    if (age <= demand.maxHours * hourMs + skewMs)
        return null;
    return `expected the witness to have seen this ledger ${most}, found ${Math.floor(age / hourMs)} hours (${witnessed.at})`;
}
/** Whether what was said of a head is old enough to be said again. */
function isToRenew(at, now) {
    return Date.parse(now) - Date.parse(at) > renewedAfterHours * hourMs;
}


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ formatWitnessed),
/* harmony export */   ez: () => (/* binding */ parseWitnessed),
/* harmony export */   uk: () => (/* binding */ witnessedProperty)
/* harmony export */ });
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97932);

/** The custom property that holds the head which the witness saw last; only the organisation may write it (facts 2.30). */
const witnessedProperty = "assaygate-ledger";
/** GitHub takes no longer values. */
const longestValue = 75;
/** Writes it as a property takes it: `v1 2026-11-22T01:00Z 1234 <root in base64url>`. */
function formatWitnessed({ at, head }) {
    const minute = `${new Date(at).toISOString().slice(0, 16)}Z`;
    return `v1 ${minute} ${head.size} ${Buffer.from(head.root).toString("base64url")}`;
}
const form = /^v1 (?<minute>\d{4}-\d{2}-\d{2}T\d{2}:\d{2})Z (?<size>0|[1-9]\d{0,8}) (?<root>[A-Za-z0-9_-]{43})$/;
/** Reads what {@link formatWitnessed} writes and nothing else: whatever is not exactly that says nothing. */
function parseWitnessed(text, repositoryId) {
    const { minute = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
    const at = `${minute}:00Z`;
    if (text.length > longestValue || root === "" || Number.isNaN(Date.parse(at)))
        return malformed(text);
    const origin = (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(repositoryId);
    const witnessed = {
        at,
        head: { origin, size: Number(size), root: new Uint8Array(Buffer.from(root, "base64url")) },
    };
    // Days that no calendar has, and spare bits of the root.
    return formatWitnessed(witnessed) === text ? { state: "known", value: witnessed } : malformed(text);
}
function malformed(text) {
    const why = `property ${witnessedProperty}: expected "v1 <time> <leaves> <root>", found ${JSON.stringify(text.slice(0, longestValue))}`;
    return { state: "unknown", cause: "malformed", why };
}


/***/ }),

/***/ 68060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ bundlePath),
/* harmony export */   cp: () => (/* binding */ headsFolder),
/* harmony export */   ey: () => (/* binding */ keptHeads),
/* harmony export */   iM: () => (/* binding */ witnessBranch),
/* harmony export */   wz: () => (/* binding */ headPath)
/* harmony export */ });
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97932);

/** Branch of the instance that holds what the witness signed. */
const witnessBranch = "assaygate-witness";
const headsFolder = "heads";
/** Where the head of a ledger is kept: its text, as `ledger verify --checkpoint` takes it. */
function headPath(repositoryId) {
    return `${headsFolder}/${repositoryId}.note`;
}
/** Where the signed statement of a run lies; the commit that wrote a head added the bundle which signs it. */
function bundlePath(at, run, attempt) {
    return `bundles/${at.slice(0, 7)}/${run}-${attempt}.sigstore.json`;
}
/** Heads by repository, of the files in their folder. */
function keptHeads(files) {
    const heads = new Map();
    const odd = [];
    for (const [path, bytes] of files) {
        const head = bytes === null ? null : (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckpoint */ .HQ)(bytes);
        const id = head === null ? null : (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryIdIn */ .Z3)(head.origin);
        if (head !== null && id !== null && headPath(id) === path)
            heads.set(id, head);
        else
            odd.push(path);
    }
    return { heads, odd };
}


/***/ })

};
