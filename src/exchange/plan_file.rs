//! Reads the files that carry the field into the program: plans, criteria sets, past rounds and earlier projects.
//! Nothing of a file is taken when any of it is wrong, and every mistake has its line.

use super::marked_toml::{FileMistake, MarkedFile};
use crate::domain::criteria::CriteriaSet;
use crate::domain::history::{EarlierProjects, PastRound};
use crate::domain::message::{Arg, Message};
use crate::domain::money::Money;
use crate::domain::plan::check::PlanMistake;
use crate::domain::plan::{Plan, check};
use crate::domain::vocabulary::Pot;

/// Reads a plan and checks all of it.
pub fn read_plan(text: &str, file_name: &str) -> Result<Plan, Vec<FileMistake>> {
    let file = MarkedFile::parse(text, file_name)?;
    let plan: Plan = file.read()?;
    let found = check::mistakes(&plan).into_iter().map(|mistake| {
        let line = line_of_mistake(&file, &mistake);
        file.at(line, mistake.why)
    });
    all_or_nothing(plan, found.collect())
}

/// Reads a criteria set and checks all of it.
pub fn read_criteria(text: &str, file_name: &str) -> Result<CriteriaSet, Vec<FileMistake>> {
    let file = MarkedFile::parse(text, file_name)?;
    let set: CriteriaSet = file.read()?;
    let found = set.mistakes().into_iter().map(|(table, id, why)| {
        let last = why.key == "plan-double";
        // Ids are unique over gates and criteria together, and a double is told where it stands again.
        file.at(file.line_of_entry(table, "id", &id, last), why)
    });
    let found = found.collect();
    all_or_nothing(set, found)
}

/// Reads a decided round of the past; its grants must add up to the announced sums.
pub fn read_past_round(text: &str, file_name: &str) -> Result<PastRound, Vec<FileMistake>> {
    let file = MarkedFile::parse(text, file_name)?;
    let past: PastRound = file.read()?;
    let mut found = doubles(past.grants.iter().map(|grant| grant.reference.as_str()), |reference, why| {
        file.at(file.line_of_entry("grant", "reference", reference, true), why)
    });
    if !past.adds_up() {
        let head = &past.round;
        let of =
            |pot: Pot| past.grants.iter().filter(|grant| grant.pot == pot).map(|grant| grant.amount).sum::<Money>();
        let why = Message::new("past-round-sum-differs")
            .with("printed", head.total)
            .with("project", of(Pot::Project))
            .with("project_printed", head.project_total)
            .with("operating", of(Pot::Operating))
            .with("operating_printed", head.operating_total);
        found.push(file.at(file.line_of_entry("round", "id", head.id.as_str(), false), why));
    }
    all_or_nothing(past, found)
}

/// Reads a list of earlier projects; none of them ends before it starts or has a body without a name.
pub fn read_history(text: &str, file_name: &str) -> Result<EarlierProjects, Vec<FileMistake>> {
    let file = MarkedFile::parse(text, file_name)?;
    let history: EarlierProjects = file.read()?;
    let mut found = Vec::new();
    for project in &history.projects {
        let line = || file.line_of_entry("project", "source", &project.source, false);
        if project.body.trim().is_empty() {
            found.push(file.at(line(), Message::new("history-body-missing")));
        }
        if let (Some(start), Some(end)) = (project.start, project.end)
            && end < start
        {
            let why = Message::new("history-end-before-start").with("start", start).with("end", end);
            found.push(file.at(line(), why));
        }
    }
    all_or_nothing(history, found)
}

/// The AMIF plan 2023-2024 that ships with the program.
pub fn shipped_plan() -> Result<Plan, Vec<FileMistake>> {
    read_plan(include_str!("../../fixtures/plans/amif-2023-2024.toml"), "amif-2023-2024.toml")
}

/// The example criteria set that ships with the program.
pub fn shipped_criteria() -> Result<CriteriaSet, Vec<FileMistake>> {
    read_criteria(include_str!("../../fixtures/criteria/amif-example.toml"), "amif-example.toml")
}

/// The real grants of autumn 2022.
pub fn shipped_grants() -> Result<PastRound, Vec<FileMistake>> {
    read_past_round(include_str!("../../fixtures/grants/2022-autumn.toml"), "2022-autumn.toml")
}

/// Earlier and running projects from the public lists.
pub fn shipped_history() -> Result<EarlierProjects, Vec<FileMistake>> {
    read_history(include_str!("../../fixtures/history/earlier-projects.toml"), "earlier-projects.toml")
}

fn all_or_nothing<T>(read: T, mut found: Vec<FileMistake>) -> Result<T, Vec<FileMistake>> {
    found.sort_by_key(|mistake| mistake.line);
    if found.is_empty() { Ok(read) } else { Err(found) }
}

fn line_of_mistake(file: &MarkedFile<'_>, mistake: &PlanMistake) -> usize {
    // A double of the entry itself is told where it stands the second time; a double inside it, at the entry.
    let doubled = |code: &str| {
        mistake.why.key == "plan-double"
            && mistake.why.args.iter().any(|(_, value)| matches!(value, Arg::Word(word) if word == code))
    };
    match (mistake.table, &mistake.scope) {
        ("plan", _) => file.line_of_entry("plan", "id", "", false),
        ("round", Some(scope)) => {
            file.line_of_inner(["round", "id", &mistake.code], ["envelope", "scope", scope], false)
        }
        ("round", None) if !doubled(&mistake.code) && mistake.why.key == "plan-double" => {
            let scope = mistake.why.args.iter().find_map(|(_, value)| match value {
                Arg::Word(word) => Some(word.as_str()),
                _ => None,
            });
            file.line_of_inner(["round", "id", &mistake.code], ["envelope", "scope", scope.unwrap_or_default()], true)
        }
        ("carry_over", _) => file.line_of_entry("carry_over", "scope", &mistake.code, false),
        ("round" | "indicator", _) => file.line_of_entry(mistake.table, "id", &mistake.code, doubled(&mistake.code)),
        // Actions and operating support share their codes, so the second of a double may stand in either table.
        ("action", _) if doubled(&mistake.code) => {
            let tables = ["action", "operating_support"];
            let lines = tables.into_iter().filter_map(|table| file.line_if_any(table, "code", &mistake.code, true));
            lines.max().unwrap_or(1)
        }
        (table, _) => file.line_of_entry(table, "code", &mistake.code, doubled(&mistake.code)),
    }
}

fn doubles<'a>(
    codes: impl Iterator<Item = &'a str>,
    mut tell: impl FnMut(&str, Message) -> FileMistake,
) -> Vec<FileMistake> {
    let mut seen = std::collections::BTreeSet::new();
    let again: Vec<&str> = codes.filter(|code| !seen.insert(*code)).collect();
    again.into_iter().map(|code| tell(code, Message::new("plan-double").with("code", code))).collect()
}
