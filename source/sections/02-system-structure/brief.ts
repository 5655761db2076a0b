/**
What section 2 must hold.
*/
export const brief = `Decide how the system is structured for this use case.
- Paradigm: name it first, in one line, with the decision or ruling that takes it. Where no document decides, ask; never assume.
- Options compared: at least the options that a document names, in a matrix of criteria, weights and scores whose totals add up. Weights and scores come from the person or from a number in a document.
- Decisions and trade-offs: each with its alternatives, what is given up, and the number that shows it where there is one.
- Context diagram and container diagram (C4, Mermaid): only actors, systems and technologies that a document names.
Every technology is one that the technical summary chose; what it ruled out is not an option.`;
