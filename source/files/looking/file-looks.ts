import {listFilesFor} from './list-files.js';
import type {Looker} from './looker.js';
import {readFileFor} from './read-file.js';
import {type SearchDesk, searchFilesFor} from './search-files.js';
import {listSkillsFor, readSkillFor} from './skills.js';

/**
The tools that read the project, by name. Nothing is written, and nothing outside the root is read.
*/
export const fileLooks = (desk: SearchDesk): Readonly<Record<string, Looker>> => ({
	list_files: listFilesFor(desk),
	search_files: searchFilesFor(desk),
	read_file: readFileFor(desk),
	list_skills: listSkillsFor(desk),
	read_skill: readSkillFor(desk),
});
