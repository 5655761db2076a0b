/**
What section 4 must hold: data outlives code, so every change says what happens to the rows that exist, and how it is undone once it has run.
*/
export const brief = `Design the data that this use case needs, on top of what the domain model and the migrations hold. Read all migrations first, in order.
- Conceptual model: entities and relations that the use case touches, with their meaning, their states and every transition: from, to, when, who, what forbids it. A Mermaid stateDiagram-v2 for each status.
- Logical model: a table for each entity: attribute, type, required, values, rule, where it comes from; what is new or changed is marked. Names are those of the domain model and of the code, each in its case.
- Entity-relationship diagram: Mermaid erDiagram of the entities touched, every relation with both cardinalities, keys marked.
- Physical schema: DDL in the dialect that the technical summary chose, which runs as it stands on top of the existing migrations: types, NOT NULL, defaults, checks, unique and foreign keys with what they do on delete. An invariant that the database can hold is held there. The file it goes into, (new).
- Indexes: each with the query that needs it, written out, how many rows it meets today and in a year, and what it costs on writing. A foreign key without an index only where a rule allows it.
- Migration and back-out: steps that each leave the running release working: expand, backfill in batches of how many rows and how long, switch, contract; the lock that each statement takes and for how long on the rows there are; how each is undone after it has run, and what data that loses; how a wrong row is found afterwards (a query).
- Partitioning, replication, consistency and versioning: for each, what is done, or why the number makes it unnecessary; which reads may be stale and by how much; isolation level and locks for each transaction of section 3; how long data is kept and what deletes it.
A name or value that the domain model does not have follows from a ruling: cite it.
In length: 130 to 240 lines.`;
