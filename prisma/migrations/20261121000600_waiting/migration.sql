-- What the page 「今日」 looks for over all contracts of a person: few rows among many.
create index paper_step_corrections on paper_step (contract_id, paper_id, version) where act = 'ask_correction';
create index custody_movement_under_plan on custody_movement (contract_id) where plan_paper_id is not null;
