import {type Technology, technologies} from '../technologies.js';

const byPackage = new Map<string, Technology>(
	technologies.flatMap(technology => technology.packages.map(name => [name.toLowerCase(), technology] as const)),
);

/**
The technology that a package of a manifest, or an image of a compose file, stands for: by its whole name, its group (`org.springframework.boot:…`) or the path of its image; `null` where it is not known.
*/
export const packageTechnology = (name: string): Technology | null => {
	const folded = name.toLowerCase();
	const group = folded.split(':')[0] ?? folded;
	const image = folded.split('/').at(-1) ?? folded;
	const module = folded.replace(/\/v\d+$/, '');
	return (
		byPackage.get(folded) ??
		byPackage.get(module) ??
		byPackage.get(group) ??
		(folded.startsWith('@') || folded.startsWith('github.com/') ? null : (byPackage.get(image) ?? null))
	);
};
