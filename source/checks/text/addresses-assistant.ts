import type {Finding} from '../finding.js';
import {offendingText, type Stretch} from '../stretch.js';

const forms = [
	/\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|every|the|these|those|your|my)\s+){0,3}(?:previous|prior|above|earlier|preceding|foregoing|system)\s+(?:instructions?|prompts?|rules|messages?|context|directions?|guidelines)\b/i,
	/\bas an? (?:AI|artificial intelligence|(?:large )?language model)(?: (?:language )?(?:model|assistant))?,? (?:I|you|we)\b/i,
	/\byou are (?:now )?(?:an? )?(?:AI|LLM|ChatGPT|GPT-?\d\w*|Claude|Gemini|Copilot|(?:helpful |large |AI |language )*(?:language model|AI assistant|chatbot))\b/i,
	/\b(?:you|the (?:assistant|model|AI)) must now\b/i,
	/\b(?:do not|don[’']t|never|must not)\s+(?:tell|inform|alert|notify|ask|mention (?:this|it) to)\s+the\s+(?:user|human|person|reviewer|operator)\b.{0,60}\b(?:this|these|instruction|prompt|about it)\b/i,
	/\b(?:new|updated|secret|hidden) (?:system )?(?:instructions?|prompt) (?:for|to) (?:the |any |every )?(?:AI|assistant|model|agent|LLM|you)\b/i,
	/(?:^|\s)<\/?(?:system|assistant|system-reminder|instructions?|im_start|im_end)>/i,
	/^\s*(?:#+\s*)?(?:system|assistant)\s*:\s+\S.*\b(?:you|your|instructions?)\b/i,
	/\bI(?:[’']m| am) (?:sorry, but I (?:can(?:no|[’'])t)|(?:just )?an? AI\b|unable to (?:assist|help) with)/i,
];

/**
Finds text that speaks to an assistant instead of to whoever builds: «ignore the previous instructions», «as an AI, I …».

Such text came in with a document or slipped out of a model. A plan is handed to people and to coding agents, so it may hold none; a quotation of a document may.
*/
export const addressesAssistant = ({subject, marks, placeAt}: Stretch): readonly Finding[] => {
	const rawLines = marks.masked.raw.split('\n');
	return marks.prose.split('\n').flatMap((line, index): readonly Finding[] => {
		const found = line.length > 20_000 ? undefined : forms.flatMap(form => form.exec(line)?.[0] ?? [])[0];
		return found === undefined
			? []
			: [
					{
						check: 'addresses-assistant',
						severity: 'error',
						subject,
						message: `Unexpected «${offendingText(found)}», expected text for whoever builds: it speaks to an assistant`,
						place: placeAt(index + 1),
						other: null,
						offending: offendingText(rawLines[index] ?? ''),
					},
				];
	});
};
