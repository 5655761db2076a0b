import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const fields = {
	title: text,
	question: text,
	options: v.array(v.object({id: text, label: text, consequences: text})),
	evidence: v.array(v.object({source: text, quote: text})),
	recommendation: text,
	reason: text,
	depends_on: v.array(v.string()),
	can_wait: v.boolean(),
};

export const raised = v.object({...fields, distinct: v.boolean()});

export const reported = v.object({conflicts: v.array(v.object({...fields, sections: v.array(v.number())}))});

/**
A conflict, a gap or a choice as the model puts it. `sections` are those that need its ruling; `isDistinct` where the model says that it is another one than what was ruled on the same facts.
*/
export type Conflict = Omit<v.InferOutput<typeof raised>, 'distinct'> & {
	readonly sections: readonly number[];
	readonly isDistinct: boolean;
};

const reserved = new Set(['later', 'text']);

/**
What keeps a conflict from being put to a person, beside its quotations: a sentence each for the model.
*/
export const formFaults = ({options, evidence, recommendation, title}: Conflict): readonly string[] => {
	const ids = options.map(({id}) => id);
	return [
		...(options.length < 2 ? [`«${title}» has ${options.length} options. Give at least two.`] : []),
		...(new Set(ids).size < ids.length ? [`Two options of «${title}» have one id.`] : []),
		...ids.filter(id => reserved.has(id)).map(id => `The option id «${id}» is taken. Choose another.`),
		...(ids.includes(recommendation) ? [] : [`The recommendation «${recommendation}» is no option's id.`]),
		...(evidence.length === 0 ? [`«${title}» quotes nothing. Quote the words that collide, or those that say too little.`] : []),
	];
};
