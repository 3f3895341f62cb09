export const id = 772;
export const ids = [772];
export const modules = {

/***/ 79772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSigstore: () => (/* binding */ startSigstore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@sigstore/mock/dist/timestamp/index.js
var timestamp = __webpack_require__(18617);
// EXTERNAL MODULE: ./node_modules/@sigstore/mock/dist/fulcio/index.js
var fulcio = __webpack_require__(11867);
;// CONCATENATED MODULE: ./lib/sandbox/sigstore/stepped-clock.js
/**
 * A clock for the mocks of @sigstore/mock, which take a date and read it several times while they make one thing. It tells
 * whole seconds, since their stamps with fractions break one time in ten (sandbox.md 3.3), and stands still during a piece
 * of work, since a certificate that was begun in one second and ended in the next does not fit its own log entry.
 */
class SteppedClock {
    #now;
    #time = 0;
    #last = Promise.resolve();
    /** Tells the time of the work that is being done. */
    date = new Proxy(new Date(0), {
        get: (_, property) => {
            const date = new Date(this.#time);
            const member = Reflect.get(date, property);
            return typeof member === "function" ? member.bind(date) : member;
        },
    });
    constructor(now) {
        this.#now = now;
    }
    /** Does one piece of work after the other. */
    during(work) {
        const done = this.#last.then(() => {
            this.#time = Math.floor(this.#now().getTime() / 1000) * 1000;
            return work();
        });
        this.#last = done.catch(() => undefined);
        return done;
    }
}

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
;// CONCATENATED MODULE: ./lib/src/errors.js
/** Reasons a caller can act on; each is a `reason-code` output value. */
const userErrorCodes = (/* unused pure expression or super */ null && ([
    "invalid-input",
    "invalid-config",
    "invalid-policy",
    "invalid-waiver",
    "missing-file",
    "no-match",
    "path-outside-workspace",
    "unreadable-report",
    "unsupported-node",
    "usage",
]));
/** Reasons that are ours: a bug, or a world that broke under us. */
const internalErrorCodes = (/* unused pure expression or super */ null && (["bug", "io", "outage"]));
/** Something the caller can fix; shown without a stack. */
class UserError extends Error {
    name = "UserError";
    code;
    hint;
    at;
    constructor(code, message, detail = {}) {
        super(message, { cause: detail.cause });
        this.code = code;
        this.hint = detail.hint;
        this.at = detail.at;
    }
}
/** A bug of ours or a broken service; shown with its stack in a folded group. */
class InternalError extends Error {
    name = "InternalError";
    code;
    constructor(code, message, detail = {}) {
        super(message, { cause: detail.cause });
        this.code = code;
    }
}
/** Returns the text that a person reads: where, what, and what to do. */
function describeError(error) {
    if (error instanceof UserError) {
        const place = error.at === undefined ? "" : `${error.at}: `;
        const hint = error.hint === undefined ? "" : ` ${error.hint}`;
        return `${place}${error.message}${hint}`;
    }
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/src/domain/digest/sha256.js
// The one thing of Node that the core uses: a function of its input only, and forty times as fast as one in JavaScript
// on the thousands of short texts that a report has (docs/adr/0011).

/** sha256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
function sha256_sha256Hex(content) {
    return hash("sha256", content, "hex");
}
/** sha256 of bytes, as bytes. */
function sha256(bytes) {
    return (0,external_node_crypto_.hash)("sha256", bytes, "buffer");
}
/** sha256 of bytes, in lower-case hex. */
function sha256HexOfBytes(bytes) {
    return hash("sha256", bytes, "hex");
}

;// CONCATENATED MODULE: ./lib/src/domain/digest/canonical.js



/** Canonical JSON of a value (RFC 8785): the same text for equal values, whatever the order of keys. */
function canonicalJson(value) {
    const text = (0,canonicalize/* default */.A)(value);
    if (text === undefined)
        throw new InternalError("bug", "canonical JSON: expected a JSON value, got none");
    return text;
}
/** Digest of a value: sha256 over its canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${sha256Hex(canonicalJson(value))}`;
}

;// CONCATENATED MODULE: ./lib/src/domain/merkle/hashes.js

/** Hash of a record as a leaf; the prefix keeps it from passing for an inner node (RFC 6962, 2.1). */
function leafHash(record) {
    return sha256(Buffer.concat([Uint8Array.of(0), record]));
}
/** Hash of the node over two. */
function nodeHash(left, right) {
    return sha256(Buffer.concat([Uint8Array.of(1), left, right]));
}
/** Tells whether two hashes are the same bytes. */
function isSameHash(a, b) {
    return Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./lib/src/domain/merkle/tree.js


/** Root over these leaves, in their order (RFC 6962, 2.1). */
function rootOf(leaves) {
    const [only] = leaves;
    if (only === undefined)
        return sha256(new Uint8Array());
    if (leaves.length === 1)
        return only;
    const split = largestPowerBelow(leaves.length);
    return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
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

;// CONCATENATED MODULE: ./lib/sandbox/sigstore/transparency-log.js




/** A transparency log as Rekor keeps one: an RFC 6962 tree over canonical entries, with signed checkpoints. */
class TransparencyLog {
    publicKey;
    id;
    #key = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    #host;
    #leaves = [];
    constructor(host) {
        this.#host = host;
        this.publicKey = this.#key.publicKey.export({ format: "der", type: "spki" });
        this.id = (0,external_node_crypto_.createHash)("sha256").update(this.publicKey).digest();
        // No log that is in use is empty, and an index of 0, which JSON leaves out, is refused by other people's verifiers.
        this.#append({ kind: "start", apiVersion: "0.0.1", spec: {} }, this.#host);
    }
    /** As the first generation of Rekor, whose logs consist of several trees: the checkpoint names the tree. */
    appendV1(entry) {
        return this.#append(entry, `${this.#host} - 1`);
    }
    /** As the second generation. */
    appendV2(entry) {
        return this.#append(entry, this.#host);
    }
    #append(entry, origin) {
        const body = Buffer.from(canonicalJson(entry));
        const index = this.#leaves.push(leafHash(body)) - 1;
        const [treeSize, rootHash] = [this.#leaves.length, rootOf(this.#leaves)];
        const hashes = inclusionProof(this.#leaves, index) ?? [];
        return {
            index,
            treeSize,
            rootHash,
            hashes,
            body,
            checkpoint: this.#checkpoint(origin, treeSize, rootHash),
        };
    }
    /** What Rekor v1 promises: that the entry is in the log since this time. */
    promise({ index, body }, integratedTime) {
        const promised = {
            body: body.toString("base64"),
            integratedTime,
            logID: this.id.toString("hex"),
            logIndex: index,
        };
        return this.#sign(canonicalJson(promised));
    }
    /** A signed note (https://c2sp.org/tlog-checkpoint). */
    #checkpoint(origin, size, root) {
        const note = `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;
        const signature = Buffer.concat([this.id.subarray(0, 4), this.#sign(note)]);
        return `${note}\n— ${this.#host} ${signature.toString("base64")}\n`;
    }
    #sign(text) {
        return (0,external_node_crypto_.sign)("sha256", Buffer.from(text), this.#key.privateKey);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/sigstore/authorities.js





/** New keys and certificates; nobody who was not told of them trusts them. */
async function makeAuthorities(kind, { host, now }) {
    const clock = new SteppedClock(now);
    const certificateLog = kind === "public-good" ? await (0,fulcio/* initializeCTLog */.aR)(newKey("P-256"), clock.date) : null;
    const [ca, tsa] = await Promise.all([
        (0,fulcio/* initializeCA */.vk)(newKey("P-384"), certificateLog ?? undefined, clock.date),
        (0,timestamp/* initializeTSA */.LD)(newKey("P-384"), clock.date),
    ]);
    return { ca, tsa, certificateLog, clock, log: new TransparencyLog(host) };
}
function newKey(namedCurve) {
    return (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/sandbox/sigstore/jwt.js


const Head = schemas/* object */.Ikc({ alg: schemas/* enum */.k5n(["RS256", "ES256"]), kid: schemas/* string */.YjP() });
const Claims = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** Signs claims with an EC key (P-256). */
function signToken(claims, { kid, key }) {
    const head = `${encode({ alg: "ES256", typ: "JWT", kid })}.${encode(claims)}`;
    const signature = (0,external_node_crypto_.sign)("sha256", Buffer.from(head), { key, dsaEncoding: "ieee-p1363" });
    return `${head}.${signature.toString("base64url")}`;
}
/** What a token says, believed by nobody yet. */
function claimsOf(token) {
    return Claims.parse(decode(token.split(".")[1] ?? ""));
}
/** Tells whether one of these keys signed the token. */
function isSignedBy(token, keys) {
    const [head = "", body = "", signature = ""] = token.split(".");
    const { alg, kid } = Head.parse(decode(head));
    const published = keys.find((key) => key.kid === kid && key.kty === (alg === "RS256" ? "RSA" : "EC"));
    if (published === undefined)
        return false;
    const key = (0,external_node_crypto_.createPublicKey)({ key: published, format: "jwk" });
    const signed = Buffer.from(`${head}.${body}`);
    const encoding = alg === "RS256" ? {} : { dsaEncoding: "ieee-p1363" };
    return (0,external_node_crypto_.verify)("sha256", signed, { key, ...encoding }, Buffer.from(signature, "base64url"));
}
/** The claims in the shape of a token, without a signature: for whoever has checked the real one. */
function unsignedToken(claims) {
    return `${encode({ alg: "none" })}.${encode(claims)}.`;
}
function encode(part) {
    return Buffer.from(JSON.stringify(part)).toString("base64url");
}
function decode(part) {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
}

;// CONCATENATED MODULE: ./lib/sandbox/sigstore/fulcio.js




const CertificateRequest = schemas/* object */.Ikc({
    credentials: schemas/* object */.Ikc({ oidcIdentityToken: schemas/* string */.YjP() }),
    publicKeyRequest: schemas/* object */.Ikc({
        publicKey: schemas/* object */.Ikc({ content: schemas/* string */.YjP() }),
        proofOfPossession: schemas/* base64 */.K39(),
    }),
});
const Identity = schemas/* looseObject */._H3({
    iss: schemas/* string */.YjP(),
    sub: schemas/* string */.YjP(),
    aud: schemas/* literal */.euz("sigstore"),
    exp: schemas/* number */.aig(),
    nbf: schemas/* number */.aig(),
    job_workflow_ref: schemas/* string */.YjP().min(1),
});
/** What Fulcio makes of claims; every one of them is a text in GitHub's tokens. */
const certified = [
    "repository_id",
    "repository_owner_id",
    "repository",
    "repository_owner",
    "job_workflow_sha",
    "runner_environment",
    "sha",
    "ref",
    "event_name",
    "run_id",
    "run_attempt",
];
/**
 * Gives a certificate for the file that defines the job which the token belongs to, as Fulcio does for GitHub: of what the
 * mock leaves out, the token's signature, audience and time, and the proof that the key is the caller's, are checked here.
 */
async function certify(authority, body) {
    const request = CertificateRequest.parse(body);
    const claims = await believed(authority, request);
    if (typeof claims === "string")
        return refused(claims);
    const handler = (0,fulcio/* fulcioHandler */.n6)(authority.ca, { subjectClaim: "san" });
    const san = `https://github.com/${String(claims["job_workflow_ref"])}`;
    const believable = { ...request, credentials: { oidcIdentityToken: unsignedToken({ ...claims, san }) } };
    const made = await authority.clock.during(() => handler.fn(JSON.stringify(believable)));
    const text = String(made.response);
    return made.statusCode === 201 ? { status: 201, body: JSON.parse(text) } : refused(text);
}
/** The claims of the token, or why they are not believed. */
async function believed(authority, request) {
    const token = request.credentials.oidcIdentityToken;
    const claims = claimsOf(token);
    const keys = await authority.keysOf(String(claims["iss"]));
    if (keys === null)
        return "the issuer of the token is not known";
    if (!isSignedBy(token, keys))
        return "the token was not signed by its issuer";
    const identity = Identity.safeParse(claims);
    if (!identity.success)
        return `the token is not one of a job: ${identity.error.issues[0]?.path.join(".")}`;
    const missing = certified.find((name) => typeof claims[name] !== "string");
    if (missing !== undefined)
        return `the token lacks the claim ${missing}`;
    const seconds = authority.now().getTime() / 1000;
    if (seconds < identity.data.nbf - 1 || seconds > identity.data.exp)
        return "the token is not valid now";
    return isTheirKey(request, identity.data.sub) ? claims : "the key is not the caller's";
}
/** Who asks signed the subject of the token with the key. */
function isTheirKey({ publicKeyRequest }, subject) {
    const key = (0,external_node_crypto_.createPublicKey)(publicKeyRequest.publicKey.content);
    return (0,external_node_crypto_.verify)("sha256", Buffer.from(subject), key, Buffer.from(publicKeyRequest.proofOfPossession, "base64"));
}
function refused(message) {
    return { status: 400, body: { code: 3, message } };
}

;// CONCATENATED MODULE: ./lib/sandbox/sigstore/issuers.js

const Configuration = schemas/* object */.Ikc({ issuer: schemas/* string */.YjP(), jwks_uri: schemas/* url */.OZ5() });
const Keys = schemas/* object */.Ikc({ keys: schemas/* array */.YOg(schemas/* looseObject */._H3({ kid: schemas/* string */.YjP(), kty: schemas/* string */.YjP() })) });
/** Whose tokens are believed, with the keys that they publish. */
class Issuers {
    #others;
    #own;
    constructor(others, own) {
        this.#others = new Set(others);
        this.#own = own;
    }
    believe(issuer) {
        this.#others.add(issuer);
    }
    ownKeys() {
        const { kid, pair } = this.#own;
        return {
            keys: [{ ...pair.publicKey.export({ format: "jwk" }), kid, alg: "ES256", use: "sig" }],
        };
    }
    ownConfiguration() {
        const { issuer } = this.#own;
        return {
            issuer,
            jwks_uri: `${issuer}/.well-known/jwks`,
            id_token_signing_alg_values_supported: ["ES256"],
        };
    }
    async keysOf(issuer) {
        if (issuer === this.#own.issuer)
            return this.ownKeys().keys;
        if (!this.#others.has(issuer))
            return null;
        const configuration = Configuration.parse(await fetchJson(`${issuer}/.well-known/openid-configuration`));
        if (configuration.issuer !== issuer)
            return null;
        return Keys.parse(await fetchJson(configuration.jwks_uri)).keys;
    }
}
async function fetchJson(url) {
    const response = await fetch(url);
    return response.json();
}

;// CONCATENATED MODULE: ./lib/sandbox/sigstore/rekor.js


const Envelope = schemas/* object */.Ikc({
    payload: schemas/* base64 */.K39(),
    payloadType: schemas/* string */.YjP(),
    signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ sig: schemas/* base64 */.K39() })).length(1),
});
const ProposedV1 = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("dsse"),
    apiVersion: schemas/* literal */.euz("0.0.1"),
    spec: schemas/* object */.Ikc({
        proposedContent: schemas/* object */.Ikc({ envelope: schemas/* string */.YjP(), verifiers: schemas/* array */.YOg(schemas/* base64 */.K39()).length(1) }),
    }),
});
const ProposedV2 = schemas/* object */.Ikc({
    dsseRequestV002: schemas/* object */.Ikc({
        envelope: Envelope,
        verifiers: schemas/* array */.YOg(schemas/* object */.Ikc({ keyDetails: schemas/* string */.YjP(), x509Certificate: schemas/* object */.Ikc({ rawBytes: schemas/* base64 */.K39() }) }))
            .length(1),
    }),
});
/** Takes an entry as Rekor v1 does and promises at once that it will be in the log. */
function logV1(log, body, now) {
    const { proposedContent } = ProposedV1.parse(body).spec;
    const envelope = Envelope.parse(JSON.parse(proposedContent.envelope));
    const [given = ""] = proposedContent.verifiers;
    // Rekor writes certificates anew, in lines of its own; verifiers compare them as texts.
    const certificate = new external_node_crypto_.X509Certificate(Buffer.from(given, "base64")).toString();
    const verifier = Buffer.from(certificate).toString("base64");
    const signature = signatureOf(envelope, certificate);
    const entry = log.appendV1({
        apiVersion: "0.0.1",
        kind: "dsse",
        spec: {
            envelopeHash: { algorithm: "sha256", value: rekor_sha256(proposedContent.envelope).toString("hex") },
            payloadHash: { algorithm: "sha256", value: payloadHash(envelope).toString("hex") },
            signatures: [{ signature, verifier }],
        },
    });
    const uuid = rekor_sha256(entry.body).toString("hex");
    return { status: 201, body: { [uuid]: entryV1(log, entry, Math.floor(now.getTime() / 1000)) } };
}
function entryV1(log, entry, integratedTime) {
    const { index, treeSize, rootHash, hashes, checkpoint, body } = entry;
    return {
        body: body.toString("base64"),
        integratedTime,
        logID: log.id.toString("hex"),
        logIndex: index,
        verification: {
            inclusionProof: {
                logIndex: index,
                treeSize,
                rootHash: hex(rootHash),
                hashes: hashes.map(hex),
                checkpoint,
            },
            signedEntryTimestamp: log.promise(entry, integratedTime).toString("base64"),
        },
    };
}
/** Takes an entry as Rekor v2 does: it is in the log when the answer comes, and nobody says since when. */
function logV2(log, body) {
    const { envelope, verifiers } = ProposedV2.parse(body).dsseRequestV002;
    const [verifier] = verifiers;
    const der = Buffer.from(verifier?.x509Certificate.rawBytes ?? "", "base64");
    const content = signatureOf(envelope, new external_node_crypto_.X509Certificate(der).toString());
    const entry = log.appendV2({
        apiVersion: "0.0.2",
        kind: "dsse",
        spec: {
            dsseV002: {
                payloadHash: { algorithm: "SHA2_256", digest: payloadHash(envelope).toString("base64") },
                signatures: [{ content, verifier }],
            },
        },
    });
    return { status: 201, body: entryV2(log, entry) };
}
function entryV2(log, { index, treeSize, rootHash, hashes, checkpoint, body }) {
    return {
        logIndex: String(index),
        logId: { keyId: log.id.toString("base64") },
        kindVersion: { kind: "dsse", version: "0.0.2" },
        integratedTime: "0",
        inclusionProof: {
            logIndex: String(index),
            treeSize: String(treeSize),
            rootHash: Buffer.from(rootHash).toString("base64"),
            hashes: hashes.map((hash) => Buffer.from(hash).toString("base64")),
            checkpoint: { envelope: checkpoint },
        },
        canonicalizedBody: body.toString("base64"),
    };
}
/** Rekor takes nothing whose signature it cannot check. */
function signatureOf({ payload, payloadType, signatures }, certificate) {
    const [{ sig } = { sig: "" }] = signatures;
    const bytes = Buffer.from(payload, "base64");
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${bytes.length} `;
    const key = new external_node_crypto_.X509Certificate(certificate).publicKey;
    const signed = Buffer.concat([Buffer.from(head), bytes]);
    if ((0,external_node_crypto_.verify)("sha256", signed, key, Buffer.from(sig, "base64")))
        return sig;
    throw new Error("expected an envelope that its verifier signed");
}
function payloadHash({ payload }) {
    return rekor_sha256(Buffer.from(payload, "base64"));
}
function rekor_sha256(data) {
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest();
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}

;// CONCATENATED MODULE: ./lib/sandbox/sigstore/trusted-root.js
/** What a verifier needs to know of these authorities: a TrustedRoot, version 0.1, as JSON. */
function trustedRootOf({ ca, tsa, log, certificateLog }, url) {
    // Time stamps are whole seconds: a root that is valid from this very moment would lose to them.
    const validFor = { start: "2000-01-01T00:00:00.000Z" };
    const logOf = (publicKey, keyId) => ({
        baseUrl: url,
        hashAlgorithm: "SHA2_256",
        publicKey: { rawBytes: base64(publicKey), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor },
        logId: { keyId: base64(keyId) },
    });
    const authorityOf = (commonName, certificates) => ({
        subject: { organization: "sigstore.mock", commonName },
        uri: url,
        certChain: { certificates: certificates.map((bytes) => ({ rawBytes: base64(bytes) })) },
        validFor,
    });
    const logs = certificateLog === null ? [] : [logOf(log.publicKey, log.id)];
    const certificateLogs = certificateLog === null ? [] : [logOf(certificateLog.publicKey, bytesOf(certificateLog.logID))];
    return {
        mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
        tlogs: logs,
        certificateAuthorities: [authorityOf("sigstore", [bytesOf(ca.rootCertificate)])],
        ctlogs: certificateLogs,
        timestampAuthorities: [authorityOf("tsa", [bytesOf(tsa.intCertificate), bytesOf(tsa.rootCertificate)])],
    };
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}
function base64(bytes) {
    return Buffer.from(bytes).toString("base64");
}

;// CONCATENATED MODULE: ./lib/sandbox/sigstore/server.js










const largestRequestBytes = 32 * 1024 * 1024;
const tokenLifeSeconds = 300;
/** Starts it on a free port of this machine. */
async function startSigstore(options = {}) {
    const now = options.now ?? (() => new Date());
    const server = (0,external_node_http_.createServer)();
    await new Promise((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
    const { port } = server.address();
    const url = `http://127.0.0.1:${port}`;
    const own = {
        kid: (0,external_node_crypto_.randomUUID)(),
        issuer: options.issuer ?? `${url}/oidc`,
        pair: (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" }),
    };
    const authorities = await makeAuthorities(options.kind ?? "github", { host: "127.0.0.1", now });
    const issuers = new Issuers(options.issuers ?? [], own);
    let fault = null;
    server.on("request", (request, response) => {
        serve({ authorities, issuers, now }, { request, fault }).then((answer) => write(response, answer), () => response.destroy());
    });
    return {
        fulcioUrl: url,
        timestampUrl: url,
        rekorUrl: url,
        trustedRoot: trustedRootOf(authorities, url),
        issuer: own.issuer,
        token: (claims) => signToken({ ...timesOf(now()), iss: own.issuer, aud: "sigstore", ...claims }, { kid: own.kid, key: own.pair.privateKey }),
        believe: (issuer) => issuers.believe(issuer),
        fail: (next) => {
            fault = next;
        },
        close: () => new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
        }),
    };
}
function timesOf(now) {
    const iat = Math.floor(now.getTime() / 1000);
    return { iat, nbf: iat, exp: iat + tokenLifeSeconds };
}
async function serve(services, { request, fault }) {
    if (fault?.kind === "slow")
        await (0,promises_.setTimeout)(fault.ms);
    if (fault?.kind === "down")
        return { status: 503, body: { message: "service unavailable" } };
    const text = await readText(request);
    try {
        return await answer(services, request.url ?? "/", text);
    }
    catch (error) {
        return {
            status: 400,
            body: { code: 400, message: error instanceof Error ? error.message : String(error) },
        };
    }
}
async function answer({ authorities, issuers, now }, path, text) {
    switch (path) {
        case "/oidc/.well-known/jwks":
            return { status: 200, body: issuers.ownKeys() };
        case "/oidc/.well-known/openid-configuration":
            return { status: 200, body: issuers.ownConfiguration() };
        case "/api/v2/signingCert":
            return certify({ ...authorities, keysOf: (issuer) => issuers.keysOf(issuer), now }, JSON.parse(text));
        case "/api/v1/timestamp":
            return server_timestamp(authorities, text);
        case "/api/v1/log/entries":
            return logV1(authorities.log, JSON.parse(text), now());
        case "/api/v2/log/entries":
            return logV2(authorities.log, JSON.parse(text));
        default:
            return { status: 404, body: { message: "not found" } };
    }
}
async function server_timestamp({ tsa, clock }, text) {
    const { statusCode, response } = await clock.during(() => (0,timestamp/* tsaHandler */.xS)(tsa).fn(text));
    return typeof response === "string"
        ? { status: statusCode, body: { message: response } }
        : { status: statusCode, body: new Uint8Array(response.buffer, response.byteOffset, response.byteLength) };
}
async function readText(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > largestRequestBytes)
            throw new Error(`expected at most ${largestRequestBytes} bytes`);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function write(response, { status, body }) {
    const isBytes = body instanceof Uint8Array;
    response.writeHead(status, {
        "content-type": isBytes ? "application/timestamp-reply" : "application/json",
    });
    response.end(isBytes ? body : JSON.stringify(body));
}


/***/ })

};
