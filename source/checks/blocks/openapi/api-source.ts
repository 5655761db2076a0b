import {isMap, isScalar, LineCounter, type Node, parseDocument} from 'yaml';

/**
A block that describes an API, completed where it is a piece of one. `text` is what a validator reads; line `n` of it is line `n - shift` of the block.
*/
export type ApiSource = {
	readonly text: string;
	readonly shift: number;
	readonly isFragment: boolean;
	readonly version: '2.0' | '3.0' | '3.1' | 'other' | 'asyncapi';
};

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const componentKinds = [
	'schemas',
	'responses',
	'parameters',
	'examples',
	'requestBodies',
	'headers',
	'securitySchemes',
	'links',
	'callbacks',
	'pathItems',
];

const keysOf = (node: unknown): readonly string[] =>
	isMap(node) ? node.items.flatMap(({key}) => (isScalar(key) && typeof key.value === 'string' ? [key.value] : [])) : [];

const isPaths = (node: unknown): boolean =>
	isMap(node) &&
	node.items.length > 0 &&
	keysOf(node).length === node.items.length &&
	keysOf(node).every(key => key.startsWith('/')) &&
	node.items.some(({value}) => keysOf(value).some(key => methods.includes(key)));

const versionOf = (version: string): ApiSource['version'] => {
	const found = /^3\.([01])\./.exec(version)?.[1];
	return found === '0' ? '3.0' : found === '1' ? '3.1' : 'other';
};

// `nullable` went with 3.1, so a piece that uses it was written for 3.0.
const headOf = (text: string, hasPaths: boolean): string => {
	const version = /^\s*"?nullable"?:/m.test(text) ? '3.0.3' : '3.1.0';
	return `openapi: ${version}\ninfo: {title: fragment, version: 0.0.0}\n${hasPaths ? '' : 'paths: {}\n'}`;
};

const completed = (text: string, head: string): ApiSource => ({
	text: head + text,
	shift: head.split('\n').length - 1,
	isFragment: true,
	version: head.includes('3.0.3') ? '3.0' : '3.1',
});

const fragmentOf = (text: string, root: Node | null, keys: readonly string[]): ApiSource | null => {
	const isFlow = isMap(root) && root.flow === true;

	if (isFlow || !isMap(root) || keys.length === 0) {
		return null;
	}

	if (isPaths(root)) {
		const indented = text
			.split('\n')
			.map(line => (line.trim() === '' ? '' : `  ${line}`))
			.join('\n');
		return completed(indented, `${headOf(text, true)}paths:\n`);
	}

	const isPiece =
		keys.every(key => ['paths', 'components', 'security', 'tags', 'servers', 'webhooks'].includes(key)) &&
		(isPaths(root.get('paths')) || keysOf(root.get('components')).some(key => componentKinds.includes(key))) &&
		keysOf(root.get('components')).every(key => componentKinds.includes(key));
	return isPiece ? completed(text, headOf(text, keys.includes('paths'))) : null;
};

/**
Whether a text has any of the words that an API description begins with: a cheap no before it is parsed.
*/
export const mayBeApi = (text: string): boolean => /\b(?:openapi|swagger|asyncapi|paths|components)\b|^\s*["']?\//m.test(text);

/**
The API that a YAML or JSON block describes, `null` where it describes none. A piece of a description (`paths:` or `components:` alone, or paths without a key above) is completed.

@param text - YAML or JSON that parses.
*/
export const apiSource = (text: string): ApiSource | null => {
	if (!mayBeApi(text)) {
		return null;
	}

	const document = parseDocument(text, {prettyErrors: false, logLevel: 'error'});
	const keys = keysOf(document.contents);
	const version = (key: string): string => String(document.get(key) ?? '');

	if (document.errors.length > 0) {
		return null;
	}

	if (keys.includes('openapi')) {
		return {text, shift: 0, isFragment: false, version: versionOf(version('openapi'))};
	}

	if (keys.includes('swagger') || keys.includes('asyncapi')) {
		return {text, shift: 0, isFragment: false, version: keys.includes('swagger') ? '2.0' : 'asyncapi'};
	}

	return fragmentOf(text, document.contents, keys);
};

/**
Where a JSON pointer's value stands in YAML or JSON, from 1; the nearest value around it where there is none.
*/
export const pointerLines = (text: string): ((path: readonly (string | number)[]) => number) => {
	const lines = new LineCounter();
	const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, logLevel: 'error'});
	return path => {
		for (let length = path.length; length > 0; length--) {
			const parent = document.getIn(path.slice(0, length - 1), true);
			const key = path[length - 1];
			const pair = isMap(parent) ? parent.items.find(each => isScalar(each.key) && String(each.key.value) === String(key)) : undefined;
			const node = pair && isScalar(pair.key) ? pair.key : document.getIn(path.slice(0, length), true);
			const offset = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range[0] : undefined;

			if (typeof offset === 'number') {
				return lines.linePos(offset).line;
			}
		}

		return 1;
	};
};
