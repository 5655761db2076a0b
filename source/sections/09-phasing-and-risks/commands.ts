import type {Fact, Manifest} from '../../documents/facts.js';
import {cite} from '../quotation.js';

/**
A command of a manifest that proves something.
*/
export type Command = Manifest['commands'][number];

const runner: Readonly<Record<string, (name: string) => string>> = {
	npm: name => (name === 'test' ? 'npm test' : `npm run ${name}`),
};

/**
How a command is typed: through the package manager where that has a name for it.
*/
export const typed = (command: Command, {ecosystem}: Manifest): string => runner[ecosystem]?.(command.name) ?? command.command;

const proving = /test|lint|type-?check|check|verify|build|format|e2e|spec/i;

/**
The commands that have to pass before a phase is done, each with its citation.
*/
export const acceptance = (manifests: readonly Manifest[]): readonly string[] =>
	manifests.flatMap(manifest =>
		manifest.commands.filter(({name}) => proving.test(name)).map(command => `\`${typed(command, manifest)}\` ${cite([command])}`),
	);

/**
The command that a fact of the definition of done asks for, where a manifest has it.
*/
export const commandFor = (fact: Pick<Fact, 'text'>, manifests: readonly Manifest[]): string | null => {
	const wanted = fact.text.toLowerCase().replace(/[^a-z]/g, '');
	const kinds = ['typecheck', 'lint', 'e2e', 'test', 'build'];
	const kind = kinds.find(each => wanted.includes(each));
	const found =
		kind === undefined
			? undefined
			: manifests
					.flatMap(manifest => manifest.commands.map(command => ({manifest, command})))
					.find(({command}) =>
						command.name
							.toLowerCase()
							.replace(/[^a-z]/g, '')
							.includes(kind),
					);
	return found === undefined ? null : `\`${typed(found.command, found.manifest)}\` ${cite([found.command])}`;
};
