import {projectPaths} from '../project-paths.js';
import {type Desk, type Looker, notSeen, type ReadOut, seen} from './looker.js';
import {projectText} from './project-text.js';
import {type Skill, skillOf} from './skill.js';

const place = /^\.claude\/skills\/([^/]+)\/SKILL\.md$/;

const longest = 40_000;

const skillsIn = async ({root, mask}: Desk): Promise<ReadonlyArray<Skill & {readonly file: ReadOut}>> => {
	const {paths} = await projectPaths(root);
	const known = new Set(paths);
	const skills: (Skill & {readonly file: ReadOut})[] = [];

	for (const path of paths.filter(each => place.test(each))) {
		const read = await projectText(root, path, known);

		if (read.kind === 'text') {
			skills.push({...skillOf(path, place.exec(path)?.[1] ?? '', await mask(read.text)), file: read});
		}
	}

	return skills;
};

/**
`list_skills`: the project's skills by name and description. A link to a skill elsewhere is none.
*/
export const listSkillsFor =
	(desk: Desk): Looker =>
	async () => {
		const skills = await skillsIn(desk);
		return seen(skills.map(({name, description}) => `- ${name}: ${description}`).join('\n') || 'The project has no skills.');
	};

/**
`read_skill`: what a skill says.
*/
export const readSkillFor =
	(desk: Desk): Looker =>
	async input => {
		const skills = await skillsIn(desk);
		const name = typeof input === 'object' && input !== null && 'name' in input ? input.name : null;
		const skill = skills.find(each => each.name === name);

		if (skill === undefined) {
			const names = skills.map(each => each.name).join(', ') || 'none';
			return notSeen(`There is no skill of that name. The project has: ${names}.`);
		}

		const {text, path, file} = skill;
		const cut =
			text.length > longest ? `${text.slice(0, longest)}\n«…cut, ${text.length - longest} more characters: read on in ${path}»` : text;
		return seen(`${path}\n\n${cut}`, [file]);
	};
