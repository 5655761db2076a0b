type Environment = Readonly<Record<string, string | undefined>>;

/**
How requests are sent from here: through the proxy that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case), which Node itself does not look at, and without the five minutes after which Node gives up on whoever says nothing. What sends is loaded with the first request.

@param silence - Milliseconds that it bears, 0 for any: how long that may be is for the caller to say.
*/
export const sendingFrom = (environment: Environment, silence = 0): typeof fetch => {
	const options = {
		// An empty one keeps the library from looking into the environment of the process itself.
		httpsProxy: named(environment, 'https_proxy', 'HTTPS_PROXY'),
		httpProxy: named(environment, 'http_proxy', 'HTTP_PROXY'),
		noProxy: environment.no_proxy ?? environment.NO_PROXY ?? '',
		headersTimeout: silence,
		bodyTimeout: silence,
	};
	let loaded: Promise<typeof fetch> | undefined;

	return async (input, init) => {
		loaded ??= import('./sending/through-agent.js').then(({throughAgent}) => throughAgent(options));
		const send = await loaded;
		return send(input, init);
	};
};

const named = (environment: Environment, ...names: readonly string[]): string => {
	const value = names.map(name => environment[name]?.trim()).find(Boolean) ?? '';
	return value === '' || value.includes('://') ? value : `http://${value}`;
};
