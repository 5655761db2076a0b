import type {Endpoint} from './settings.js';

const official = 'api.anthropic.com';

/**
The endpoint that a person named, or Anthropic's own. A trailing `/v1` or `/v1/messages` is taken away, since the SDK adds it: left there, every request would miss.

@returns `null` where the text is no HTTP address.
*/
export const endpointOf = (named: string | undefined): Endpoint | null => {
	const text = named?.trim() ?? '';

	if (text === '') {
		return {url: null, host: official, isReduced: false};
	}

	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
		return null;
	}

	const {origin, pathname, host} = new URL(text);
	const path = pathname.replace(/\/+$/, '').replace(/(?:\/v1)+(?:\/messages)?$/, '');
	return {url: `${origin}${path}`, host, isReduced: host !== official};
};
