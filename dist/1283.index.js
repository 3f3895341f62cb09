export const id = 1283;
export const ids = [1283];
export const modules = {

/***/ 21283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  instanceSigner: () => (/* binding */ instanceSigner)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/domain/evidence/signing-endpoints.js

const publicGood = {
    fulcio: "https://fulcio.sigstore.dev",
    timestamp: null,
    rekor: "https://rekor.sigstore.dev",
    rekorVersion: 1,
};
/**
 * Where evidence of such a repository is signed (facts 6.7). What is not known to be public never goes to the public
 * Sigstore: its log would tell everybody the name of the repository. @throws {UserError} invalid-config
 */
function endpointsFor({ visibility, server, own }) {
    if (own !== null)
        return checked(own, visibility);
    return visibility === "public" ? publicGood : githubInstance(server);
}
function githubInstance(server) {
    const host = new URL(server).hostname;
    const domain = host === "github.com" ? "githubapp.com" : host;
    if (host !== "github.com" && !host.endsWith(".ghe.com"))
        throw new errors/* UserError */.yo("invalid-config", `expected a Sigstore for ${host}, found none.`, {
            hint: "GitHub Enterprise Server has none: name your own under signing in policy/instance.yml.",
        });
    return {
        fulcio: `https://fulcio.${domain}`,
        timestamp: `https://timestamp.${domain}`,
        rekor: null,
        rekorVersion: 1,
    };
}
function checked(own, visibility) {
    if (own.timestamp === null && (own.rekor === null || own.rekorVersion === 2))
        throw new errors/* UserError */.yo("invalid-config", "expected somebody who vouches for the time of a signature, found nobody.", {
            hint: "Name signing.timestamp in policy/instance.yml; of the logs only Rekor v1 does.",
        });
    const urls = [own.fulcio, own.timestamp, own.rekor].filter((url) => url !== null);
    for (const url of urls)
        checkUrl(new URL(url), visibility);
    return own;
}
function checkUrl({ protocol, hostname }, visibility) {
    const isLocal = hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
    if (protocol !== "https:" && !isLocal)
        throw new errors/* UserError */.yo("invalid-config", `expected https for ${hostname}, got ${protocol}//.`, {
            hint: "Correct signing in policy/instance.yml.",
        });
    const isPublicGood = hostname === "sigstore.dev" || hostname.endsWith(".sigstore.dev");
    if (isPublicGood && visibility !== "public")
        throw new errors/* UserError */.yo("invalid-config", `expected a Sigstore of your own for a ${visibility} repository, got ${hostname}.`, {
            hint: "The public log would tell everybody its name: remove signing from policy/instance.yml to use GitHub's.",
        });
}

// EXTERNAL MODULE: ./lib/adapters/sigstore/job-token.js
var job_token = __webpack_require__(60684);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/sign/dist/index.js
var sign_dist = __webpack_require__(15179);
// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/domain/evidence/open.js
var evidence_open = __webpack_require__(13954);
// EXTERNAL MODULE: ./lib/domain/evidence/statement.js
var evidence_statement = __webpack_require__(65513);
;// CONCATENATED MODULE: ./lib/adapters/sigstore/keyless-signer.js






/** How long one service may take, and how often it is asked again: an outage is told soon, and signing is tried later. */
const patience = { timeout: 10_000, retry: { retries: 2, minTimeout: 500, maxTimeout: 2000 } };
/** Signs in the name of the job that runs, with a key that lives as long as one signature. */
function keylessSigner(endpoints, token) {
    return {
        async sign(statement) {
            const signer = new sign_dist/* FulcioSigner */.$o({
                fulcioBaseURL: endpoints.fulcio,
                identityProvider: { getToken: token },
                ...patience,
            });
            const builder = new sign_dist/* DSSEBundleBuilder */.VV({ signer, witnesses: witnessesOf(endpoints) });
            const data = Buffer.from((0,canonical/* canonicalJson */.d)(statement));
            const bundle = await told(builder.create({ data, type: evidence_statement/* statementPayloadType */.Q }));
            return within(Buffer.from(JSON.stringify((0,dist.bundleToJSON)(bundle))));
        },
    };
}
function witnessesOf({ timestamp, rekor, rekorVersion }) {
    const log = (url) => new sign_dist/* RekorWitness */.fU({ rekorBaseURL: url, majorApiVersion: rekorVersion, entryType: "dsse", ...patience });
    return [
        ...(timestamp === null ? [] : [new sign_dist/* TSAWitness */.gs({ tsaBaseURL: timestamp, ...patience })]),
        ...(rekor === null ? [] : [log(rekor)]),
    ];
}
/**
 * An outage is the world's fault and may pass; a refusal stays one. The library's own words may hold the token of the job, so
 * that only its codes are told.
 */
async function told(work) {
    try {
        return await work;
    }
    catch (error) {
        const known = [error, ...causesOf(error)].find((one) => one instanceof errors/* UserError */.yo || one instanceof errors/* InternalError */.Gd);
        if (known !== undefined)
            throw known;
        const status = causesOf(error)
            .map(statusOf)
            .find((one) => one !== null);
        const answer = `${codeOf(error)}${status === undefined ? "" : ` (${status})`}`;
        if (status === undefined || !isRefusal(status))
            throw new errors/* InternalError */.Gd("io", `signing: expected a bundle from Sigstore, got ${answer}.`);
        throw new errors/* UserError */.yo("invalid-config", `signing: expected a bundle from Sigstore, it refused: ${answer}.`, {
            hint: "Compare the services under signing in policy/instance.yml with the repository and its job.",
        });
    }
}
function causesOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined ? [] : [cause, ...causesOf(cause)];
}
function statusOf(error) {
    const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
    return typeof status === "number" ? status : null;
}
/** Of what the caller did wrong, too many requests and a time-out are nothing of it. */
function isRefusal(status) {
    return status >= 400 && status < 500 && ![408, 429].includes(status);
}
function codeOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return typeof code === "string" && /^[A-Z_]{1,60}$/.test(code) ? code : "a failure without a code";
}
/** Nothing is signed that no verifier would read. */
function within(bundle) {
    if (bundle.length <= evidence_open/* maxBundleBytes */.S)
        return bundle;
    throw new errors/* UserError */.yo("invalid-input", `expected a bundle of at most ${evidence_open/* maxBundleBytes */.S} bytes, got ${bundle.length}.`, {
        hint: "Shorten the document that is attested.",
    });
}

;// CONCATENATED MODULE: ./lib/adapters/sigstore/instance-signer.js



/** The signer of a job in an instance. @throws {UserError} invalid-config where there is no Sigstore for such a repository */
function instanceSigner({ signing, visibility, server, env, runner, }) {
    return keylessSigner(endpointsFor({ visibility, server, own: signing }), (0,job_token/* jobToken */.P)(env, runner));
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

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statementPayloadType),
/* harmony export */   q: () => (/* binding */ statementType)
/* harmony export */ });
const statementType = "https://in-toto.io/Statement/v1";
const statementPayloadType = "application/vnd.in-toto+json";


/***/ })

};
