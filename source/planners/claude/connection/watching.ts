import type {Middleware} from '@anthropic-ai/sdk';
import {NotTheApi, Stalled} from './problems.js';

/** Ends a body in which nothing arrives for so long. Pings count: they are bytes. */
const watched = (body: ReadableStream<Uint8Array>, idle: number): ReadableStream<Uint8Array> => {
	let timer: NodeJS.Timeout | undefined;

	const watch = (controller: TransformStreamDefaultController<Uint8Array>): void => {
		clearTimeout(timer);
		timer = setTimeout(() => controller.error(new Stalled(Math.round(idle / 1000))), idle);
		timer.unref();
	};

	return body.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			start: watch,
			transform: (chunk, controller) => {
				watch(controller);
				controller.enqueue(chunk);
			},
			flush: () => clearTimeout(timer),
		}),
	);
};

const mediaTypeOf = (response: Response): string => (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/**
Looks at every answer before the SDK does: one in another form is none of the Messages API, and a stream in which no byte comes is ended. The SDK's own timeout ends with the headers.

@param sent - Called when a request is on its way, so that what failed before can be told apart.
*/
export const watching =
	(idle: number, sent: () => void): Middleware =>
	async (request, next, {options}) => {
		// Without options it is the exchange of a credential.
		if (options === undefined) {
			return next(request);
		}

		sent();
		const response = await next(request);
		const mediaType = mediaTypeOf(response);
		const isExpected = options.stream && response.ok ? mediaType === 'text/event-stream' : mediaType.includes('json');

		if (!isExpected) {
			await response.body?.cancel();
			throw new NotTheApi(request.url, response.status, mediaType);
		}

		return response.body !== null && options.stream && response.ok ? new Response(watched(response.body, idle), response) : response;
	};
