import * as v from 'valibot';
import {parseDocument} from 'yaml';

/**
A skill of a project. `text` is without its front matter.
*/
export type Skill = {readonly path: string; readonly name: string; readonly description: string; readonly text: string};

const frontMatter = /^---[ \t]*\n([\s\S]{0,8000}?)\n---[ \t]*(?:\n|$)/;

const described = v.object({name: v.optional(v.string()), description: v.optional(v.string())});

const longest = 400;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longest);

const fieldsOf = (text: string): v.InferOutput<typeof described> => {
	try {
		return v.parse(described, parseDocument(text, {logLevel: 'silent'}).toJS());
	} catch {
		return {};
	}
};

/**
A skill as its file says it; where that names or describes none, the folder's name and its first line of text stand for it.

@param text - With LF.
*/
export const skillOf = (path: string, folder: string, text: string): Skill => {
	const [whole = '', yaml = ''] = frontMatter.exec(text) ?? [];
	const {name, description} = fieldsOf(yaml);
	const body = text.slice(whole.length).trim();
	const first = body.split('\n').find(line => line.trim() !== '' && !line.startsWith('#')) ?? '';
	return {
		path,
		name: oneLine(name ?? '') || folder,
		description: oneLine(description ?? '') || oneLine(first) || 'no description',
		text: body,
	};
};
