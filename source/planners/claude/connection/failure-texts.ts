import type {Asked, FailureKind} from './failure.js';

type Words = {readonly title: string; readonly hint: string};

/**
What a person is told of a failure, and what they can do about it.
*/
export const failureTexts = ({host, signedWith}: Asked): Readonly<Record<FailureKind, Words>> => ({
	'no-credential': {
		title: 'There are no Anthropic credentials',
		hint: 'Run `ant auth login` in another terminal and try again; or leave, set ANTHROPIC_API_KEY and go on.',
	},
	'bad-key': {
		title: `${host} does not accept ${signedWith}`,
		hint: 'It may have expired, been revoked, or belong to another endpoint. Leave, set another one and go on.',
	},
	'no-access': {title: `${signedWith} has no access to this`, hint: 'Ask for access to the model, or leave and use another key.'},
	billing: {title: 'The account cannot be billed', hint: 'Add credit or mend the payment in the console of the account, then try again.'},
	'spend-limit': {
		title: 'The spend limit of the account is reached',
		hint: 'Waiting does not help. Raise the limit in the console of the account, then try again.',
	},
	'on-hold': {title: 'The organisation is on hold', hint: 'Waiting does not help. Use the key of another organisation, or appeal.'},
	'wrong-endpoint': {
		title: `${host} does not speak the Messages API`,
		hint: 'Look at ANTHROPIC_BASE_URL: it is the address before /v1/messages. A network that asks for a login first answers like this, too.',
	},
	'unknown-model': {title: `${host} does not know the model`, hint: 'Choose another model.'},
	'bad-request': {
		title: `${host} refused the request`,
		hint: 'Trying again seldom helps. The words of the server say what it did not like.',
	},
	'too-large': {title: 'The request is too large', hint: 'Send fewer documents.'},
	'context-exceeded': {title: 'The request does not fit the model', hint: 'Send fewer documents, or choose a model that takes more.'},
	'rate-limited': {title: `${host} asks to wait: too many requests`, hint: 'The limit is that of the account; it passes by itself.'},
	overloaded: {
		title: `${host} is overloaded`,
		hint: 'It passes by itself. What streamed in of this turn is dropped; the turn begins again.',
	},
	server: {title: `${host} has a fault`, hint: 'It is not yours and mostly passes by itself. The turn begins again.'},
	offline: {title: `${host} cannot be reached`, hint: 'Look at the network, and at ANTHROPIC_BASE_URL and HTTPS_PROXY where you set them.'},
	proxy: {
		title: `The proxy lets nothing through to ${host}`,
		hint: 'Look at HTTPS_PROXY: the proxy may want a name and a password, as in http://name:password@host:port. NO_PROXY leaves a host out of it.',
	},
	certificate: {
		title: `The certificate of ${host} is not trusted`,
		hint: 'Behind a proxy that opens connections, leave and set NODE_EXTRA_CA_CERTS to the file of its certificate.',
	},
	disconnected: {title: `The connection to ${host} broke off`, hint: 'What streamed in of this turn is dropped; the turn begins again.'},
	stalled: {
		title: `${host} went silent`,
		hint: 'What streamed in of this turn is dropped; the turn begins again. Where the model needs longer for a word, "silence" in settings.json says how many seconds.',
	},
	unknown: {title: 'The turn failed', hint: 'If it fails again, please report it with the words below.'},
});
