//! Decision documents: each kind in the language of the case, sealed when the applicant is notified, the same for ever.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{World, application};

const WHY: &str = "Perustelu, jonka esittelijä on kirjoittanut tätä hakemusta varten.";

/// A store with people of the roles and these cases.
struct Desk {
    world: World,
}

impl Desk {
    fn new(cases: &[Value]) -> Self {
        let world = World::founded();
        world.import(cases);
        Self { world }
    }

    fn decided(&self, case: &str, args: &[&str]) {
        let mut propose = vec!["--as", "o1", "propose", case];
        propose.extend(args);
        self.world.done(&propose);
        self.world.done(&["--as", "o1", "submit", case]);
        self.world.done(&["--as", "s1", "approve", case]);
    }

    fn notified(&self, case: &str, args: &[&str]) {
        self.decided(case, args);
        self.world.done(&["--as", "o1", "notify", case]);
    }

    fn document(&self, case: &str, args: &[&str]) -> String {
        let mut all = vec!["--as", "o1", "--format", "md", "document", case];
        all.extend(args);
        self.world.done(&all)
    }

    fn seal(&self, case: &str) -> Value {
        self.world.json(&["--as", "o1", "document", case])[0]["seal"].clone()
    }
}

fn in_swedish(reference: &str, requested: &str) -> Value {
    let mut case = application(reference, requested);
    case["language"] = json!("sv");
    case["title"] = json!(format!("Projekt {reference}"));
    case
}

/// The document without what differs from run to run: dates of today.
fn undated(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let dated = ["Päätöksen päivämäärä", "Beslutsdatum", "Oikaisuvaatimus saapui", "Begäran om omprövning inkom"];
        let line = match line.split_once(":** ") {
            Some((name, _)) if dated.iter().any(|word| name.contains(word)) => format!("{name}:** [today]"),
            _ => line.to_owned(),
        };
        out.push_str(&line);
        out.push('\n');
    }
    out
}

#[test]
fn each_kind_of_decision_has_its_document_in_the_language_of_the_case() {
    let cases = ["grant", "partial", "reserve", "reject", "ineligible"];
    let mut applications = Vec::new();
    for (index, kind) in cases.iter().enumerate() {
        let requested = format!("{}.00", 100_000 + index * 1000);
        applications.push(application(&format!("FI-{kind}"), &requested));
        applications.push(in_swedish(&format!("SV-{kind}"), &requested));
    }
    let desk = Desk::new(&applications);
    for lang in ["FI", "SV"] {
        let case = |kind: &str| format!("{lang}-{kind}");
        for kind in ["grant", "partial", "reserve", "reject"] {
            desk.world.rank("o1", &case(kind), if kind == "reject" { "2" } else { "4" });
        }
        let failed = case("ineligible");
        desk.world.done(&[
            "--as",
            "o1",
            "gate",
            &failed,
            "no-neglect",
            "fail",
            "--why",
            "Obetalda skatter | maksamatta.",
        ]);
        // The Finnish case on the reserve list stands higher than the Swedish ones and waits all the same.
        let deviation: &[&str] = if lang == "SV" { &["--deviation", "Reservplatsen väntar på medel."] } else { &[] };
        let grant = ["grant", "--why", WHY, "--condition", "Raportoi *joka* kevät."];
        desk.notified(&case("grant"), &[&grant[..], deviation].concat());
        desk.notified(&case("partial"), &[&["partial", "--amount", "50000.50", "--why", WHY][..], deviation].concat());
        desk.notified(&case("reserve"), &["reserve", "--why", WHY]);
        desk.notified(&case("reject"), &["reject", "--why", WHY]);
        desk.notified(&failed, &["reject", "--why", WHY]);
        for kind in cases {
            let text = undated(&desk.document(&case(kind), &[]));
            insta::assert_snapshot!(format!("{kind}-{}", lang.to_lowercase()), text);
        }
    }
    assert!(desk.world.done(&["--as", "r1", "verify", "--documents"]).contains(' '));
    let proved = desk.world.run(&["--as", "r1", "verify", "--documents"]);
    assert!(proved.err.contains("10 documents made again"), "{}", proved.err);
}

#[test]
fn a_correction_has_a_document_of_its_own_and_the_first_one_stays_provable() {
    let desk = Desk::new(&[application("A-1", "1000.00"), in_swedish("A-2", "2000.00")]);
    for case in ["A-1", "A-2"] {
        desk.world.rank("o1", case, "4");
        desk.notified(case, &["grant", "--why", WHY]);
    }
    let first = desk.seal("A-1");
    desk.world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "Määrä on liian pieni."]);
    assert_eq!(desk.seal("A-1"), first, "a request changes nothing until it is decided");
    desk.world.done(&["--as", "s2", "correction", "A-1", "uphold", "--why", "Päätös on perusteltu oikein."]);
    desk.world.done(&["--as", "o1", "correction", "A-2", "ask", "--why", "Beloppet är fel räknat."]);
    desk.world.done(&[
        "--as",
        "s2",
        "correction",
        "A-2",
        "amend",
        "--amount",
        "1500.25",
        "--why",
        "Räknefelet rättas.",
    ]);
    insta::assert_snapshot!("correction-fi", undated(&desk.document("A-1", &[])));
    insta::assert_snapshot!("correction-sv", undated(&desk.document("A-2", &[])));
    assert_ne!(desk.seal("A-1"), first);
    let proved = desk.world.run(&["--as", "r1", "verify", "--documents"]);
    assert!(proved.status == 0 && proved.err.contains("4 documents made again"), "{}", proved.err);
}

#[test]
fn the_seal_is_of_the_bytes_that_the_applicant_gets_and_they_never_change() {
    let desk = Desk::new(&[application("A-1", "1000.00")]);
    desk.world.rank("o1", "A-1", "4");
    desk.decided("A-1", &["grant", "--why", WHY]);
    let forms = ["md", "html", "pdf"];
    let made = |form: &str| {
        let file = desk.world.path(&format!("paper.{form}"));
        desk.world.done(&["--as", "o1", "document", "A-1", "--output", file.to_str().unwrap()]);
        std::fs::read(file).unwrap()
    };
    let before: Vec<Vec<u8>> = forms.iter().map(|form| made(form)).collect();
    assert!(desk.seal("A-1").is_null(), "nothing is sealed before the applicant is told");
    desk.world.done(&["--as", "o1", "notify", "A-1"]);
    // What happens to the case afterwards does not reach the document.
    desk.world.done(&["--as", "o1", "comment", "A-1", "the applicant called"]);
    desk.world.done(&["--as", "o1", "decline", "A-1", "--why", "the applicant has other money"]);
    let seal = desk.seal("A-1");
    for (form, before) in forms.iter().zip(before) {
        let now = made(form);
        assert!(now == before, "{form} is the same before and after");
        use sha2::Digest;
        let hash: String = sha2::Sha256::digest(&now).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(seal["sha256"][form], hash);
    }
    let log = desk.world.done(&["--as", "r1", "log", "A-1"]);
    assert!(log.contains(seal["sha256"]["pdf"].as_str().unwrap()), "the journal has the hash");
}

#[test]
fn a_document_that_would_not_be_the_same_again_does_not_verify() {
    let desk = Desk::new(&[application("A-1", "1000.00")]);
    desk.world.rank("o1", "A-1", "4");
    desk.notified("A-1", &["grant", "--why", WHY]);
    // The shelf is what documents are read from; a text changed there by hand is found out by the seal.
    let store = desk.world.store();
    let journal = String::from_utf8(world::journal(&store)).unwrap();
    let seal = desk.seal("A-1")["sha256"]["md"].as_str().unwrap().to_owned();
    assert!(journal.contains(&seal));
    let forged = journal.replace(&seal, &"0".repeat(64));
    assert_ne!(forged, journal);
    std::fs::write(store.join("journal.jsonl"), forged).unwrap();
    assert_ne!(desk.world.run(&["--as", "r1", "verify", "--documents"]).status, 0, "a forged seal breaks the chain");
}

#[test]
fn an_applicant_who_gets_less_than_was_proposed_reads_why() {
    let desk = Desk::new(&[application("A-1", "1000.00")]);
    desk.world.rank("o1", "A-1", "4");
    desk.world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    desk.world.done(&["--as", "o1", "submit", "A-1"]);
    let why = "Toisen vuoden vuokra ei ole tukikelpoinen.";
    desk.world.done(&["--as", "s1", "approve", "A-1", "--amount", "900.00", "--why", why]);
    let said = desk.document("A-1", &[]);
    let cut = said.find("haettua pienempänä seuraavasta syystä").unwrap();
    let reason = said.find(why).unwrap();
    assert!(cut < reason && reason < said.find(WHY).unwrap(), "why it is less stands first: {said}");
    desk.world.done(&["--as", "o1", "notify", "A-1"]);
    desk.world.done(&["--as", "r1", "verify", "--documents"]);
}

#[test]
fn a_draft_says_draft_and_a_translation_says_that_it_is_one() {
    let desk = Desk::new(&[application("A-1", "1000.00"), application("A-2", "1000.00")]);
    desk.world.rank("o1", "A-1", "4");
    desk.world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    assert!(desk.document("A-1", &[]).starts_with("**LUONNOS**"));
    desk.world.done(&["--as", "o1", "submit", "A-1"]);
    desk.world.done(&["--as", "s1", "approve", "A-1"]);
    assert!(desk.document("A-1", &[]).starts_with("# Avustuspäätös"), "a decision is no draft");
    assert!(desk.document("A-1", &["--lang", "sv"]).starts_with("**ÖVERSÄTTNING"));
    let said = desk.world.refused(1, &["--as", "o1", "document", "A-2"]);
    assert!(said.contains("Propose a decision for the case first"), "{said}");
}

#[test]
fn a_training_store_says_training_on_every_document() {
    let world = World::empty();
    world.done(&["demo", "--cases", "60", "--no-ui", "--keep", world.store().to_str().unwrap()]);
    let listing = world.json(&["list", "status:notified round:2023-spring"]);
    let case = listing[0]["reference"].as_str().unwrap();
    let page = world.done(&["--format", "html", "document", case]);
    assert!(page.contains("HARJOITUS") || page.contains("ÖVNING"));
    let proved = world.run(&["verify", "--documents"]);
    assert!(proved.status == 0 && proved.err.contains(" 0 notifications without a seal"), "{}", proved.err);
}

#[test]
fn whoever_has_a_conflict_of_interest_gets_no_document() {
    let desk = Desk::new(&[application("A-1", "1000.00"), application("A-2", "1000.00")]);
    for case in ["A-1", "A-2"] {
        desk.world.rank("o1", case, "4");
        desk.notified(case, &["grant", "--why", WHY]);
    }
    desk.world.done(&["--as", "admin", "conflict", "A-1", "o2", "--why", "a relative works for the applicant"]);
    let said = desk.world.refused(1, &["--as", "o2", "document", "A-1"]);
    assert!(said.contains("A-1") && !said.contains("Maahanmuuttovirasto") && !said.contains("1 000"), "{said}");
    desk.world.refused(1, &["--as", "o2", "document", "A-2", "A-1"]);
    let folder = desk.world.path("out");
    desk.world.done(&[
        "--as",
        "o2",
        "--format",
        "pdf",
        "document",
        "--query",
        "status:notified",
        "-o",
        folder.to_str().unwrap(),
    ]);
    assert!(!folder.join("A-1.pdf").exists(), "a query pulls in only what may be seen");
}

#[test]
fn one_applicant_s_several_cases_get_their_documents_in_one_go() {
    let desk = Desk::new(&[application("A/1", "1000.00"), application("A/2", "2000.00")]);
    for case in ["A/1", "A/2"] {
        desk.world.rank("o1", case, "4");
        desk.decided(case, &["grant", "--why", WHY]);
    }
    desk.world.done(&["--as", "o1", "notify", "A/1", "A/2"]);
    let folder = desk.world.path("letters");
    std::fs::create_dir(&folder).unwrap();
    desk.world.done(&["--as", "o1", "--format", "pdf", "document", "A/1", "A/2", "-o", folder.to_str().unwrap()]);
    for name in ["A-1.pdf", "A-2.pdf"] {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        assert!(bytes.starts_with(b"%PDF-"), "{name}");
        let text = String::from_utf8_lossy(&bytes);
        for claim in ["pdfaid:part", "pdfuaid:part", "/StructTreeRoot", "/Lang"] {
            assert!(text.contains(claim), "{name}: {claim}");
        }
    }
    desk.world.refused(2, &["--as", "o1", "--format", "md", "document", "A/1", "A/2"]);
}

#[test]
fn a_decision_to_handle_a_case_again_has_its_document_and_its_seal() {
    let desk = Desk::new(&[application("A-1", "1000.00"), in_swedish("A-2", "2000.00")]);
    for case in ["A-1", "A-2"] {
        desk.world.done(&["--as", "o1", "gate", case, "no-neglect", "fail", "--why", "Verotustiedot puuttuivat."]);
        desk.notified(case, &["reject", "--why", WHY]);
    }
    let rejection = desk.document("A-1", &[]);
    for case in ["A-1", "A-2"] {
        desk.world.done(&["--as", "o1", "correction", case, "ask", "--why", "Verot on maksettu ajallaan."]);
        desk.world.done(&["--as", "s2", "correction", case, "reopen", "--why", "Selvitys verojen maksusta saatiin."]);
    }
    insta::assert_snapshot!("reopened-fi", undated(&desk.document("A-1", &[])));
    insta::assert_snapshot!("reopened-sv", undated(&desk.document("A-2", &[])));
    let seal = desk.seal("A-1");
    assert_eq!(seal["sha256"].as_object().unwrap().len(), 3);
    let log = desk.world.done(&["--as", "r1", "log", "A-1"]);
    assert!(log.contains(seal["sha256"]["pdf"].as_str().unwrap()), "the journal has the hash");
    let proved = desk.world.run(&["--as", "r1", "verify", "--documents"]);
    assert!(proved.status == 0 && proved.err.contains("4 documents made again"), "{}", proved.err);
    // Once something is proposed anew, that is what the next document says; nothing of the reopening is lost.
    desk.world.done(&["--as", "o1", "gate", "A-1", "no-neglect", "pass", "--why", "Verot on maksettu."]);
    desk.world.rank("o1", "A-1", "4");
    desk.notified("A-1", &["grant", "--why", WHY]);
    assert!(desk.document("A-1", &[]).starts_with("# Avustuspäätös"));
    assert_ne!(desk.document("A-1", &[]), rejection);
    let proved = desk.world.run(&["--as", "r1", "verify", "--documents"]);
    assert!(proved.status == 0 && proved.err.contains("5 documents made again"), "{}", proved.err);
}

#[test]
fn a_template_with_a_mistake_is_refused_with_its_line_and_nothing_is_written() {
    let desk = Desk::new(&[application("A-1", "1000.00")]);
    desk.world.rank("o1", "A-1", "4");
    desk.decided("A-1", &["grant", "--why", WHY]);
    let shipped = include_str!("../fixtures/documents/decision-2.toml");
    let wrong = |from: &str, to: &str| {
        let text = shipped.replacen(from, to, 1);
        assert_ne!(text, shipped, "{from}");
        let file = desk.world.file("mine.toml", &text);
        let said = desk.world.refused(1, &["--as", "o1", "document", "A-1", "--template", &file]);
        let line = text.lines().position(|line| line.contains(to)).unwrap() + 1;
        assert!(said.contains(&format!("mine.toml:{line}:")), "line {line}: {said}");
        said
    };
    assert!(wrong("högst {$rate}", "högst {$ratio}").contains("`ratio`"));
    wrong("{$not_granted})", "{$not_granted)");
    assert!(wrong("when = [\"raised\"]", "when = [\"razed\"]").contains("razed"));
    assert!(wrong("table = \"costs\"", "table = \"spending\"").contains("spending"));
    let tried = desk.world.file("good.toml", shipped.replace("Avustuspäätös\"", "Päätös avustuksesta\""));
    let text = desk.document("A-1", &["--template", &tried]);
    assert!(text.starts_with("**LUONNOS**\n\n# Päätös avustuksesta"), "what is tried is a draft: {text}");
}

#[test]
fn a_template_version_that_was_used_is_never_changed() {
    use sha2::Digest;
    let hash = |bytes: &[u8]| sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let told = "documents told to applicants are made again from this file: copy it to the next version";
    let first = hash(include_bytes!("../fixtures/documents/decision-1.toml"));
    assert_eq!(first, "9a67651fa930417110403f6757b868d2abaadaf14c2f1388ddd4c6ef2c843ae5", "{told}");
    let second = hash(include_bytes!("../fixtures/documents/decision-2.toml"));
    assert_eq!(second, "487f2c052b92d22de2e3eac602b83d34560b2befe04afd61de8083c34170a41f", "{told}");
}
