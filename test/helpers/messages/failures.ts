import type {Failure} from './script.js';

// https://platform.claude.com/docs/en/api/errors
const types: Readonly<Record<number, string>> = {
	400: 'invalid_request_error',
	401: 'authentication_error',
	402: 'billing_error',
	403: 'permission_error',
	404: 'not_found_error',
	408: 'timeout_error',
	409: 'conflict_error',
	413: 'request_too_large',
	429: 'rate_limit_error',
	500: 'api_error',
	504: 'timeout_error',
	529: 'overloaded_error',
};

/**
The body of an error, as the API sends it.
*/
export const failureBody = ({status, type, message, code}: Omit<Failure, 'kind'>, requestId: string): object => ({
	type: 'error',
	error: {
		type: type ?? types[status] ?? 'api_error',
		message: message ?? `Status ${status}, as the test asked for`,
		...(code === undefined ? {} : {details: {error_code: code}}),
	},
	request_id: requestId,
});

/**
The headers of an error.
*/
export const failureHeaders = ({retryAfter, headers = {}}: Omit<Failure, 'kind'>): Readonly<Record<string, string>> => ({
	...(retryAfter === undefined ? {} : {'retry-after': String(retryAfter)}),
	...headers,
});
