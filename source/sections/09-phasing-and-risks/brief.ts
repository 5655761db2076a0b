/**
What section 9 must hold: the part that is handed to whoever builds. A phase is read alone, so it names its files, its tasks and how to see that it is done.
*/
export const brief = `Cut the work into slices that can each be built, verified and released by somebody who reads only that slice.
- Phases: each begins with \`#### Phase n: what it gives\`: goal and the criteria it meets by id; depends on; tasks, numbered, small enough for one commit, in the order in which they are done, each with its files, what is done in them (names of functions, tables, endpoints), the rules it assigns by id and the test that proves it; acceptance: commands and what they print or change; how it is released and switched on; how it is taken back; effort as an estimate with its ground. The first is the smallest that shows the main flow to somebody. Dependencies between phases as a Mermaid gantt or flowchart.
- Every MUST and MUST NOT of the guidelines is cited by a task here or in section 7, with its verification.
- Rollout and rollback: stages by whom and how many, what must be true before the next and where that is read, what stops it, how it is undone before and after the migration has run, what is told to whom.
- Test strategy: levels with what each proves, data and environment, commands; then a table with one test T-<id> for every criterion, step, alternative, requirement and rule that is listed among the facts: given, when, then, with values; level; file. What proves several is one row that names each (T-AC-7, T-FR-05, T-STEP-159a), never several rows that say the same. Cases at the bounds of every number, two at once, twice the same, out of order, and each failure of section 6 are among them.
- Risks: a table: id, what may happen and the fact that raises it, impact 1–5 × likelihood 1–5 = score, trigger that is seen, mitigation as a task, who notices; highest first. Technical debt that is taken on among them.
- Deferred items: what is left out, why that is safe, what it costs later, and the event that brings it back.
In length: 180 to 380 lines.`;
