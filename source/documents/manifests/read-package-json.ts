import type {ManifestParts} from './manifest-entry.js';
import {recordOf, textOf} from './record.js';

const commands = /^(?:test|build|lint|typecheck|type-check|check|format|start|dev|e2e|migrate|coverage)(?::[\w:-]+)?$/;

/**
Node's `package.json`: dependencies, engines and the scripts that test, build and check.

@throws {SyntaxError} When it is no JSON.
*/
export const readPackageJson = (text: string): ManifestParts => {
	const manifest = recordOf(JSON.parse(text.replace(/^\uFEFF/, '')));
	const named = (key: string, isDevelopment: boolean) =>
		Object.entries(recordOf(manifest[key])).map(([name, version]) => ({
			name,
			version: textOf(version),
			isDevelopment,
			find: [name, textOf(version) ?? ''],
		}));
	const scripts = Object.entries(recordOf(manifest.scripts)).flatMap(([name, command]) =>
		commands.test(name) && typeof command === 'string' ? [{name, command, find: [name, '"']}] : [],
	);

	return {
		ecosystem: 'npm',
		name: textOf(manifest.name),
		technologies: [
			...named('engines', false).filter(({name}) => name === 'node'),
			...named('dependencies', false),
			...named('peerDependencies', false),
			...named('optionalDependencies', false),
			...named('devDependencies', true),
		],
		commands: scripts,
	};
};
