-- What the operator does as the gate, in a transaction of `npm run operator`: organisations, and the first person of each.
-- The run-time role cannot become the gate, and no function of the gate inserts into these tables.
grant insert on organisation, person, account, organisation_right to junshu_gate;
