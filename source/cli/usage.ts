/**
What the program can be told, for `help` and for whoever told it something else.
*/
export const usage = `plan-wizard: turn a use case into an implementation plan, one approved step at a time

plan-wizard [use-case.md]        plan it; without argument: resume or choose
plan-wizard resume [session]     go on with a session; without name: the last one
plan-wizard sessions             list them; also: delete <session>, export <session>
plan-wizard check <PLAN.md…>     prove plans again, without a model or network; --json for programs
plan-wizard facts <use-case.md>  what was understood of the documents, as JSON
plan-wizard doctor               what works here, what does not, what to do
plan-wizard help                 this text

--root <folder>          the project; otherwise the nearest folder above with .git, then with docs/
--summary <path>         instead of docs/technical/technical-summary.md
--guidelines <path>      instead of docs/technical/use-case-implementation-guidelines.md
--domain-model <path>    instead of docs/domain-model.md
--planner <who>          claude or offline; otherwise you are asked where there is a key, else offline
--model <id>             the model of Claude; otherwise you choose
--max-cost <dollars>     asks before it goes on when the model has cost about that much
--accessible             plain lines, for screen readers; also ACCESSIBLE=1, INK_SCREEN_READER
--example                plan in a copy of the built-in example
--version, --help

Exit codes: 0 done, or nothing to do; 1 explained error; 2 usage; 3 findings of check; 4 left unfinished; 70 bug; 130 interrupted.
`;

/**
The program was told something that it does not know. Exit code 2.
*/
export class UsageError extends Error {}
