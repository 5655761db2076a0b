import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
Makes the JSON schema of `roots.ts` from the types of the installed SDK, one definition a line. It takes a few seconds.

The generator brings its own TypeScript 5.9, since the project's has no API to read types with.
*/
export const generate = (): string => {
	const {definitions = {}} = createGenerator({
		path: path('roots.ts'),
		tsconfig: path('tsconfig.json'),
		type: 'Roots',
		jsDoc: 'none',
		additionalProperties: false,
		skipTypeCheck: true,
	}).createSchema('Roots');
	const lines = Object.keys(definitions)
		.sort()
		.map(name => `${JSON.stringify(name)}:${JSON.stringify(definitions[name])}`);

	return `{"$schema":"http://json-schema.org/draft-07/schema#","definitions":{\n${lines.join(',\n')}\n}}\n`;
};
