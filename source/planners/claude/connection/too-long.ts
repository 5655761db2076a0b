const wordings: readonly RegExp[] = [
	// Anthropic: prompt is too long: 202128 tokens > 200000 maximum
	/\b(?:prompt|input|request) is too long\b/i,
	// vLLM, LM Studio, llama.cpp: This model's maximum context length is 4096 tokens
	/\b(?:maximum )?context (?:length|window|size)\b/i,
	// Gateways: The input token count exceeds the maximum number of tokens allowed
	/\btoken(?:s| count|s count)?\b.{0,60}\bexceeds?\b|\bexceeds?\b.{0,60}\btokens?\b/i,
];

/**
Whether a server refused a request since it is more than the model holds: no endpoint has a type or a code for it, so it is told by the words that they are known to say. A wording that is not known is a refused request, which says the same to a person in the server's words.
*/
export const saysTooLong = (said: string): boolean => wordings.some(wording => wording.test(said));
