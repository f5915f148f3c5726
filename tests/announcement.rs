//! The announcement of the autumn 2022 round has the figures of the ministry's own release, and reports say what they
//! count.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::Value;
use world::{World, application};

fn world_with_grants() -> World {
    let world = World::empty();
    world.done(&["init", "--admin", "admin", "--with-grants"]);
    for (who, role) in [("o1", "officer"), ("s1", "supervisor"), ("r1", "auditor")] {
        world.done(&["--as", "admin", "user", "grant", who, role]);
    }
    world
}

/// Beneficiary and euros of every grant, in the order of the release (lines 001:15-52).
const RELEASE: [(&str, u64); 19] = [
    ("Migrationsverket", 212_429),
    ("Migrationsverket", 1_153_584),
    ("Migrationsverket", 1_444_708),
    ("Migrationsverket", 677_593),
    ("Finlands Flyktinghjälp", 435_152),
    ("Stiftelsen Helsingfors Diakonissanstalt", 437_934),
    ("Stiftelsen Helsingfors Diakonissanstalt", 143_398),
    ("Stiftelsen Helsingfors Diakonissanstalt", 270_222),
    ("Institutet för hälsa och välfärd", 635_626),
    ("Setlementti Puijola", 308_620),
    ("Finlands Flyktinghjälp", 312_496),
    ("Utvecklingsbolaget SavoGrow Oy", 540_412),
    ("Garantistiftelsen", 178_275),
    ("Helsingfors kyrkliga samfällighet", 383_913),
    ("Tammerfors yrkeshögskola", 479_330),
    ("Befolkningsförbundet", 318_825),
    ("Institutet för hälsa och välfärd", 460_367),
    ("Migrationsverket", 1_706_205),
    ("Polisstyrelsen", 296_027),
];

fn grants(data: &Value) -> Vec<(String, u64)> {
    let groups = data["groups"].as_array().unwrap().iter().flat_map(|group| group["grants"].as_array().unwrap());
    groups
        .chain(data["operating"].as_array().unwrap())
        .map(|grant| {
            let euros = grant["amount"].as_str().unwrap().strip_suffix(".00").unwrap().parse().unwrap();
            (grant["beneficiary"].as_str().unwrap().to_owned(), euros)
        })
        .collect()
}

#[test]
fn the_autumn_2022_round_is_announced_with_the_figures_of_the_release() {
    let world = world_with_grants();
    let data = world.json(&["--as", "r1", "announce", "2022-autumn"]);
    assert_eq!(data["total"], "10395116.00");
    assert_eq!((&data["project_total"], &data["operating_total"]), (&"8392884.00".into(), &"2002232.00".into()));
    let release: Vec<(String, u64)> = RELEASE.iter().map(|(who, euros)| ((*who).to_owned(), *euros)).collect();
    assert_eq!(grants(&data), release);
    assert_eq!(release.iter().map(|(_, euros)| euros).sum::<u64>(), 10_395_116);
    let counts: Vec<usize> =
        data["groups"].as_array().unwrap().iter().map(|group| group["grants"].as_array().unwrap().len()).collect();
    assert_eq!(
        (counts, data["operating"].as_array().unwrap().len()),
        (vec![5, 5, 7], 2),
        "under the release's headings"
    );
    let text = world.done(&["--as", "r1", "--lang", "sv", "--format", "md", "announce", "2022-autumn"]);
    let plain = text.replace('\u{a0}', " ");
    for said in ["10,4 miljoner euro", "10 395 116 €", "17 projekt", "1 706 205", "62 408 077,27 €"] {
        assert!(plain.contains(said), "{said}\n{plain}");
    }
    assert!(!plain.contains("PRELIMIN"), "everything of that round is decided");
}

#[test]
fn by_objective_the_sums_are_those_of_the_plan_s_objectives() {
    let world = world_with_grants();
    let data = world.json(&["--as", "r1", "announce", "2022-autumn", "--by", "objective"]);
    let sums: Vec<&str> = data["groups"].as_array().unwrap().iter().map(|g| g["total"].as_str().unwrap()).collect();
    // Projects only: operating support is money of its own.
    assert_eq!(sums, ["4336299.00", "2943840.00", "1112745.00"]);
}

#[test]
fn a_round_that_is_not_finished_says_so_on_its_announcement() {
    let world = World::founded();
    world.import(&[application("A-1", "200000.55"), application("A-2", "100000.00")]);
    for case in ["A-1", "A-2"] {
        world.rank("o1", case, "5");
    }
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "a reason that is long enough"]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    let said = world.done(&["--as", "r1", "--lang", "fi", "announce", "2023-spring"]).replace('\u{a0}', " ");
    assert!(said.contains("ALUSTAVA – yksi kierroksen asia on ratkaisematta"), "{said}");
    assert!(said.contains("EI JULKAISTAVAKSI – yhdelle hakijalle"), "{said}");
    assert!(said.contains("200 000,55"), "cents are never rounded away: {said}");
    world.done(&["--as", "admin", "conflict", "A-1", "r1", "--why", "a relative works for the applicant"]);
    let hidden = world.json(&["--as", "r1", "announce", "2023-spring"]);
    assert_eq!((&hidden["withheld"], &hidden["total"]), (&1.into(), &"0.00".into()));
    assert!(!world.done(&["--as", "r1", "announce", "2023-spring"]).contains("200 000"));
    world.refused(1, &["--as", "r1", "announce", "1999-spring"]);
}

#[test]
fn the_progress_report_counts_what_the_register_knows_and_defines_it() {
    let world = world_with_grants();
    let data = world.json(&["--as", "r1", "report", "progress"]);
    assert_eq!(data["total"]["earmarked"], "10395116.00");
    assert_eq!(data["mid_term"]["tenth"], "6240807.73");
    assert!(data["mid_term"]["used"].is_null(), "granted is not used");
    for (index, earmarked) in ["4336299.00", "4650045.00", "1408772.00", "0.00"].iter().enumerate() {
        assert_eq!(data["objectives"][index]["figures"]["earmarked"], *earmarked);
    }
    assert_eq!(data["objectives"][3]["started"], Value::Array(Vec::new()), "nothing has started under objective 4");
    for lang in ["fi", "sv", "en"] {
        let page = world.done(&["--as", "r1", "--lang", lang, "--format", "html", "report", "progress"]);
        assert!(page.contains(&format!("<html lang=\"{lang}\">")) && page.matches("<svg").count() == 2);
        let terms = ["Sidottu", "Öronmärkt", "Earmarked"];
        assert!(terms.iter().any(|term| page.contains(&format!("<th scope=\"row\">{term}</th>"))), "{lang}");
    }
}

#[test]
fn the_progress_report_is_also_of_any_earlier_day() {
    let world = World::empty();
    world.done(&["demo", "--cases", "60", "--no-ui", "--keep", world.store().to_str().unwrap()]);
    let earmarked = |args: &[&str]| {
        let mut all = vec!["report", "progress"];
        all.extend(args);
        world.json(&all)["total"]["earmarked"].as_str().unwrap().to_owned()
    };
    let (then, now) = (earmarked(&["--as-of", "2023-05-01T12:00:00Z"]), earmarked(&[]));
    assert_eq!(then, "10395116.00", "before the first decision of 2023 only the grants of 2022 stand");
    assert_ne!(then, now);
}

#[test]
fn the_public_list_is_a_dated_page_that_reads_without_its_filter() {
    let world = World::founded();
    let mut named = application("A-1", "100000.00");
    named["title"] = "Hanke <b>lihava</b>".into();
    world.import(&[named, application("A-2", "200000.00")]);
    for case in ["A-1", "A-2"] {
        world.rank("o1", case, "5");
        world.done(&["--as", "o1", "propose", case, "grant", "--why", "a reason that is long enough"]);
        world.done(&["--as", "o1", "submit", case]);
        world.done(&["--as", "s1", "approve", case]);
    }
    world.done(&["--as", "o1", "notify", "A-1"]);
    let page = |who: &str| world.done(&["--as", who, "--lang", "fi", "--format", "html", "export", "operations"]);
    let shown = page("r1");
    assert!(shown.contains("Hanke &lt;b&gt;lihava&lt;/b&gt;") && !shown.contains("<b>lihava"), "{shown}");
    assert!(!shown.contains("A-2"), "an operation is published when its beneficiary has been told");
    assert!(shown.contains("Yksi toimi, tilanne ") && shown.contains("Luettelo päivitetään viimeistään "), "{shown}");
    assert!(shown.contains("<form id=\"form\" role=\"search\" hidden>"), "without a script every row is there");
    assert!(!shown.contains("PUUTTEELLINEN"));
    world.done(&["--as", "admin", "conflict", "A-1", "r1", "--why", "a relative works for the applicant"]);
    let hidden = page("r1");
    assert!(hidden.contains("PUUTTEELLINEN") && !hidden.contains("Maahanmuuttovirasto"), "{hidden}");
    world.refused(2, &["--as", "o1", "--format", "html", "export", "cases"]);
    world.refused(2, &["--as", "o1", "--format", "pdf", "list"]);
}
