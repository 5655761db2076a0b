import {AnthropicError, APIConnectionError, APIConnectionTimeoutError, APIError} from '@anthropic-ai/sdk/error';
import type {Asked, Failure, FailureKind} from './failure.js';
import {failureTexts} from './failure-texts.js';
import {NoCredential, NotTheApi, Stalled} from './problems.js';
import {retryAfterOf} from './retry-after.js';
import {saysTooLong} from './too-long.js';

const byCode: Readonly<Record<string, FailureKind>> = {
	contract_spend_limit_reached: 'spend-limit',
	enforced_spend_limit_reached: 'spend-limit',
	linked_organization_spend_limit_reached: 'spend-limit',
	linked_organization_billing_unavailable: 'billing',
	organization_on_hold: 'on-hold',
};

/** The types of errors that say more than the status does; some of other servers. */
const byType: Readonly<Record<string, FailureKind>> = {
	authentication_error: 'bad-key',
	billing_error: 'billing',
	permission_error: 'no-access',
	not_found_error: 'unknown-model',
	request_too_large: 'too-large',
	exceed_context_size_error: 'context-exceeded',
	rate_limit_error: 'rate-limited',
	overloaded_error: 'overloaded',
	timeout_error: 'server',
	api_error: 'server',
};

const byStatus: Readonly<Record<number, FailureKind>> = {
	400: 'bad-request',
	401: 'bad-key',
	402: 'billing',
	403: 'no-access',
	404: 'wrong-endpoint',
	405: 'wrong-endpoint',
	408: 'server',
	409: 'server',
	413: 'too-large',
	422: 'bad-request',
	429: 'rate-limited',
	529: 'overloaded',
};

const byNetwork: Readonly<Record<string, FailureKind>> = {
	ENOTFOUND: 'offline',
	EAI_AGAIN: 'offline',
	ECONNREFUSED: 'offline',
	EHOSTUNREACH: 'offline',
	ENETUNREACH: 'offline',
	ENETDOWN: 'offline',
	UND_ERR_CONNECT_TIMEOUT: 'offline',
	// Whoever ends a request themselves is told apart before; what else ends one is a proxy that lets nothing through.
	UND_ERR_ABORTED: 'proxy',
	UND_ERR_HEADERS_TIMEOUT: 'stalled',
	UND_ERR_BODY_TIMEOUT: 'stalled',
	CERT_HAS_EXPIRED: 'certificate',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
	ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
	SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
};

const retried: ReadonlySet<FailureKind> = new Set(['rate-limited', 'overloaded', 'server', 'offline', 'disconnected', 'stalled']);

const ofStatus = (status: number): FailureKind => byStatus[status] ?? (status >= 500 ? 'server' : 'bad-request');

/** An error, what caused it, and what caused that. An address with several hosts gives a list of errors. */
const causesOf = (error: unknown, depth = 0): readonly Error[] =>
	error instanceof Error && depth < 6
		? [
				error,
				...causesOf(error.cause, depth + 1),
				...(error instanceof AggregateError ? error.errors.flatMap(each => causesOf(each, depth + 1)) : []),
			]
		: [];

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

const ofConnection = (causes: readonly Error[]): FailureKind => {
	const known = causes.flatMap(cause => byNetwork[codeOf(cause)] ?? []);
	return known[0] ?? 'disconnected';
};

const kindOf = (causes: readonly Error[]): FailureKind => {
	const [error] = causes;
	const foreign = causes.find(cause => cause instanceof NotTheApi);

	if (foreign) {
		return foreign.status >= 500 || foreign.status === 429 || foreign.status === 401 ? ofStatus(foreign.status) : 'wrong-endpoint';
	}

	if (causes.some(cause => cause instanceof Stalled) || error instanceof APIConnectionTimeoutError) {
		return 'stalled';
	}

	if (error instanceof NoCredential) {
		return 'no-credential';
	}

	if (error instanceof APIConnectionError) {
		// What fetch itself says has a cause; this failed before it.
		if (causes.some(cause => cause instanceof TypeError && cause.cause === undefined)) {
			return 'unknown';
		}

		// A connection that broke has a code; without one it never began, such as to a port that fetch refuses.
		return causes.some(cause => codeOf(cause) !== '') ? ofConnection(causes) : 'offline';
	}

	if (error instanceof APIError) {
		const {errorCode, type, status} = error;

		if (status === 400 && saysTooLong(error.apiMessage ?? '')) {
			return 'context-exceeded';
		}

		return byCode[errorCode ?? ''] ?? byType[type ?? ''] ?? (status === undefined ? 'disconnected' : ofStatus(status));
	}

	// A stream that ended before its time comes as the SDK's plainest error: with the socket's as its cause, or with none.
	if (causes.some(cause => cause instanceof SyntaxError)) {
		return 'wrong-endpoint';
	}

	return causes.length === 1 || causes.some(cause => codeOf(cause) !== '') ? ofConnection(causes) : 'unknown';
};

const seenOf = (kind: FailureKind, causes: readonly Error[]): string => {
	if (kind === 'unknown') {
		return causes.at(-1)?.message ?? '';
	}

	const foreign = causes.find(cause => cause instanceof NotTheApi);
	const stalled = causes.find(cause => cause instanceof Stalled);
	const reason = causes.find(cause => cause instanceof NoCredential)?.reason ?? null;
	const form = foreign?.mediaType === '' ? 'without saying in which form' : foreign?.mediaType;

	if (reason !== null) {
		return `The profile cannot be used: ${reason}`;
	}

	return foreign ? `${foreign.url} answered ${foreign.status}, ${form}.` : stalled ? `Nothing came for ${stalled.seconds} s.` : '';
};

const saidOf = (error: unknown): string => (error instanceof APIError ? (error.apiMessage ?? '') : '');

const known = [AnthropicError, NoCredential, NotTheApi, SyntaxError];

/** More words than these are no help, and could be a whole page. */
const longest = 400;

/**
What went wrong with a turn, in a person's words. Told by types, codes and statuses; by its wording, which may change, only what has no code of its own. Pure.

@returns `null` where it is no failure of the world but of this program.
*/
export const classify = (error: unknown, asked: Asked): Failure | null => {
	if (!known.some(kind => error instanceof kind)) {
		return null;
	}

	const causes = causesOf(error);
	const kind = kindOf(causes);
	const answer = error instanceof APIError ? error : null;
	const isFinal = answer?.headers?.get('x-should-retry') === 'false';

	return {
		kind,
		canRetry: retried.has(kind) && !isFinal,
		retryAfter: retryAfterOf(answer?.headers),
		...failureTexts(asked)[kind],
		seen: asked.redact(seenOf(kind, causes)).slice(0, longest),
		said: asked.redact(saidOf(error)).slice(0, longest),
		requestId: answer?.requestID ?? null,
	};
};
