import type {Decision, Manifest} from '../../documents/facts.js';

/**
A technology as a manifest names it.
*/
export type Named = Manifest['technologies'][number];

const aliases: Readonly<Record<string, readonly string[]>> = {
	postgresql: ['postgres', 'postgresql', 'pgvector'],
	nodejs: ['node', 'nodejs'],
	nextjs: ['next'],
	vuejs: ['vue'],
	mysql: ['mysql', 'mysql2'],
	biome: ['biomejsbiome'],
	playwright: ['playwrighttest', 'playwright'],
	springboot: ['springbootstarter', 'springbootstarterweb', 'orgspringframeworkboot', 'springbootstarterparent', 'springboot'],
	anthropic: ['anthropicaisdk'],
	nestjs: ['nestjscore'],
	angular: ['angularcore'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
The manifest entry of a decision's technology, or none.
*/
export const inManifests = ({choice}: Decision, manifests: readonly Manifest[]): Named | null => {
	const wanted = plain(choice);
	const also = [wanted, ...(aliases[wanted] ?? [])];
	const all = manifests.flatMap(({technologies}) => technologies);
	return (
		all.find(({name}) => also.includes(plain(name))) ?? all.find(({name}) => also.includes(plain(name.split('/').at(-1) ?? ''))) ?? null
	);
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
