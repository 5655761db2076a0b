import {parse} from 'smol-toml';
import type {ManifestParts} from './manifest-entry.js';
import {recordOf, textOf} from './record.js';

/**
Rust's `Cargo.toml`.

@throws {TomlError} When it is no TOML.
*/
export const readCargo = (text: string): ManifestParts => {
	const document = recordOf(parse(text.replace(/^\uFEFF/, '')));
	const crate = recordOf(document.package);
	const version = textOf(crate['rust-version']);
	const dependencies = (key: string, isDevelopment: boolean) =>
		Object.entries({...recordOf(recordOf(document.workspace)[key]), ...recordOf(document[key])}).map(([name, value]) => ({
			name: name.toLowerCase(),
			version: textOf(value) ?? textOf(recordOf(value).version),
			isDevelopment,
			find: [name],
		}));

	return {
		ecosystem: 'Rust',
		name: textOf(crate.name),
		technologies: [
			...(version === null ? [] : [{name: 'rust', version, isDevelopment: false, find: ['rust-version']}]),
			...dependencies('dependencies', false),
			...dependencies('dev-dependencies', true),
		],
		commands: [
			{name: 'test', command: 'cargo test', find: ['package']},
			{name: 'build', command: 'cargo build', find: ['package']},
		],
	};
};
