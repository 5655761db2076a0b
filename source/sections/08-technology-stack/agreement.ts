import type {Decision, Manifest} from '../../documents/facts.js';
import {isVersioned} from '../../documents/technologies/is-versioned.js';
import {packageTechnology} from '../../documents/technologies/package-technology.js';

/**
A technology as a manifest names it.
*/
export type Named = Manifest['technologies'][number];

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const isOf = (name: string, choice: string): boolean =>
	plain(packageTechnology(name)?.name ?? name) === plain(choice) || plain(name.split('/').at(-1) ?? '') === plain(choice);

/**
The manifest entries that stand for a decision's technology, the one that names it first.
*/
export const inManifests = ({choice}: Decision, manifests: readonly Manifest[]): readonly Named[] =>
	manifests
		.flatMap(({technologies}) => technologies)
		.filter(({name}) => isOf(name, choice))
		.toSorted((a, b) => Number(plain(b.name) === plain(choice)) - Number(plain(a.name) === plain(choice)));

/**
Whether a decision names a package itself, as code: «checked with `@fastify/jwt`».
*/
export const isNamedIn = (decisions: readonly Decision[], {name}: Named): boolean =>
	decisions.some(({text}) => text.includes(`\`${name}\``));

/**
Whether an entry is a package by which a program speaks to a system that runs on its own, and so has another version than that.
*/
export const isDriver = (entry: Named, manifests: readonly Manifest[]): boolean => {
	const technology = packageTechnology(entry.name);
	const ecosystem = manifests.find(({technologies}) => technologies.includes(entry))?.ecosystem ?? '';
	return technology !== null && !isVersioned(technology, ecosystem);
};

const numbers = (version: string): readonly string[] => /\d+(?:\.\d+)*/.exec(version)?.[0].split('.') ?? [];

/**
Whether two versions agree as far as the shorter one goes: `5` and `^5.6.0` do.
*/
export const isSameVersion = (a: string, b: string): boolean => {
	const [left, right] = [numbers(a), numbers(b)];
	const depth = Math.min(left.length, right.length);
	return depth > 0 && left.slice(0, depth).every((part, index) => part === right[index]);
};
