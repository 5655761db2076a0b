/**
Waits for something that nobody can stop, and no longer than the attempt lasts.

@throws The signal's reason as soon as it is aborted.
*/
export const untilAborted = async <Result>(signal: AbortSignal, coming: Promise<Result>): Promise<Result> =>
	new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);

		if (signal.aborted) {
			abort();
		}

		signal.addEventListener('abort', abort, {once: true});
		coming.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
