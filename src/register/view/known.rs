//! Bodies that the register knows, for whoever takes in applications: the same business id under another name, the same
//! name in another spelling, or nearly the same name. A likeness is shown to a person, never acted upon.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::Viewer;
use crate::domain::application::Applicant;
use crate::domain::history::folded;
use crate::register::state::State;

/// Most cases that are named beside a known body.
const NAMED: usize = 3;
/// Shortest name in which a slip of the pen is looked for, and the most letters of a slip.
const NEAR_FROM: usize = 8;
const SLIP_MAX: usize = 2;
/// Letters at the end of a name by which it is looked for as well, for a slip at its beginning.
const END: usize = 6;
/// Legal forms and little words, which people write and leave out as they please; without dots over letters.
const FORMS: [&str; 27] = [
    "ry",
    "rf",
    "oy",
    "ab",
    "oyj",
    "abp",
    "sr",
    "osk",
    "ky",
    "kb",
    "tmi",
    "fma",
    "yhdistys",
    "forening",
    "osakeyhtio",
    "aktiebolag",
    "rekisteroity",
    "registrerad",
    "osuuskunta",
    "andelslag",
    "saatio",
    "stiftelse",
    "stiftelsen",
    "ja",
    "och",
    "and",
    "the",
];

/// Why a body is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same business id.
    BusinessId,
    /// The same name in another spelling, or with the business id that is missing.
    Spelling,
    /// Nearly the same name.
    Near,
}

/// A body that is known already.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KnownBody {
    /// Name as it is known.
    pub name: String,
    /// Business id, where it is known.
    pub business_id: Option<String>,
    /// Why it is offered.
    pub likeness: Likeness,
    /// Where it was seen: some of its cases, or earlier projects.
    pub seen_in: Vec<String>,
}

#[derive(Debug, Clone, Default)]
struct Body {
    name: String,
    business_id: Option<String>,
    seen_in: Vec<String>,
}

#[derive(Default)]
struct Bodies {
    all: Vec<Body>,
    by_written: HashMap<String, usize>,
    by_id: HashMap<String, usize>,
    by_folded: BTreeMap<String, usize>,
    by_bare: HashMap<String, usize>,
    by_start: HashMap<String, Vec<usize>>,
    by_end: HashMap<String, Vec<usize>>,
}

/// For each body that is asked about, the one that it perhaps is; none where it is known exactly so, or not at all.
/// Cases that the viewer may not see tell nothing.
pub fn known_bodies(state: &State, viewer: &Viewer, asked: &[Applicant]) -> Vec<Option<KnownBody>> {
    let mut bodies = Bodies::default();
    for head in state.cases.values().filter(|head| !head.conflicts.contains(&viewer.handle)) {
        for body in std::iter::once(&head.applicant).chain(&head.partners) {
            bodies.add(&body.name, body.business_id.as_deref(), head.reference.as_str());
        }
    }
    for project in state.earlier.iter() {
        // Each name of a body is known by itself, such as its name in the other language: whoever writes one of them
        // nearly is offered that one, and whoever writes it exactly is offered no other.
        for name in std::iter::once(&project.body).chain(&project.aliases).chain(&project.body_as_printed) {
            bodies.add(name, None, &project.source);
        }
    }
    let mut known: HashMap<(&str, Option<&str>), Option<KnownBody>> = HashMap::new();
    let answer = |body| bodies.like(body);
    asked
        .iter()
        .map(|body| known.entry((&body.name, body.business_id.as_deref())).or_insert_with(|| answer(body)).clone())
        .collect()
}

impl Bodies {
    fn add(&mut self, name: &str, id: Option<&str>, seen_in: &str) {
        let place = match self.by_written.get(name) {
            Some(place) => *place,
            None => {
                let place = self.all.len();
                self.all.push(Body { name: name.to_owned(), ..Body::default() });
                let folded = folded(name);
                let bare = bare(&folded);
                self.by_start.entry(start(&bare)).or_default().push(place);
                self.by_end.entry(end(&bare)).or_default().push(place);
                self.by_bare.entry(ordered(&bare)).or_insert(place);
                self.by_folded.entry(folded).or_insert(place);
                self.by_written.insert(name.to_owned(), place);
                place
            }
        };
        if let Some(body) = self.all.get_mut(place) {
            if body.seen_in.len() < NAMED && !body.seen_in.iter().any(|other| other == seen_in) {
                body.seen_in.push(seen_in.to_owned());
            }
            if let Some(id) = id {
                body.business_id.get_or_insert_with(|| id.to_owned());
                self.by_id.entry(id.to_owned()).or_insert(place);
            }
        }
    }

    fn like(&self, asked: &Applicant) -> Option<KnownBody> {
        let offered = |place: &usize, likeness| {
            let body = self.all.get(*place)?;
            let other_id = matches!((&body.business_id, &asked.business_id), (Some(a), Some(b)) if a != b);
            let news = body.name != asked.name || (asked.business_id.is_none() && body.business_id.is_some());
            let (name, business_id, seen_in) = (body.name.clone(), body.business_id.clone(), body.seen_in.clone());
            (news && !other_id).then_some(KnownBody { name, business_id, likeness, seen_in })
        };
        let by_id = asked.business_id.as_ref().and_then(|id| self.by_id.get(id));
        if let Some(place) = by_id {
            // A body that applied under both names is known under both.
            return if self.by_written.contains_key(&asked.name) { None } else { offered(place, Likeness::BusinessId) };
        }
        if let Some(place) = self.by_written.get(&asked.name) {
            return offered(place, Likeness::Spelling);
        }
        let name = folded(&asked.name);
        if let Some(place) = self.by_folded.get(&name) {
            return offered(place, Likeness::Spelling);
        }
        let bare_name = bare(&name);
        if bare_name.is_empty() {
            return None;
        }
        if let Some(place) = self.by_bare.get(&ordered(&bare_name)) {
            return offered(place, Likeness::Near);
        }
        let letters: Vec<char> = bare_name.chars().collect();
        if letters.len() < NEAR_FROM {
            return None;
        }
        let neighbours = [self.by_start.get(&start(&bare_name)), self.by_end.get(&end(&bare_name))];
        let mut neighbours = neighbours.into_iter().flatten().flatten();
        let near = neighbours.find(|place| {
            let other = self.all.get(**place).map(|body| bare(&folded(&body.name))).unwrap_or_default();
            slips(&letters, &other.chars().collect::<Vec<_>>()) <= SLIP_MAX
        });
        near.and_then(|place| offered(place, Likeness::Near))
    }
}

fn start(bare: &str) -> String {
    bare.chars().take(3).collect()
}

fn end(bare: &str) -> String {
    let letters = bare.chars().count();
    bare.chars().skip(letters.saturating_sub(END)).collect()
}

/// A folded name without legal forms and without dots over letters. Letters that stand alone are taken together first:
/// `r.y.` is `ry`.
fn bare(folded: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut alone = false;
    for word in folded.split(' ') {
        let word: String = word.chars().map(plain).collect();
        let single = word.chars().count() == 1;
        match words.last_mut().filter(|_| single && alone) {
            Some(last) => last.push_str(&word),
            None => words.push(word),
        }
        alone = single;
    }
    words.retain(|word| !FORMS.contains(&word.as_str()));
    words.join(" ")
}

/// The words of a bare name in order of letters.
fn ordered(bare: &str) -> String {
    let mut words: Vec<&str> = bare.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// A letter as it is typed where the keyboard lacks it.
fn plain(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'à' | 'á' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' => 'e',
        'ü' => 'u',
        'š' => 's',
        'ž' => 'z',
        letter => letter,
    }
}

/// Letters that must be put in, taken out or changed to make one name of the other; `SLIP_MAX + 1` for anything more.
fn slips(one: &[char], other: &[char]) -> usize {
    if one.len().abs_diff(other.len()) > SLIP_MAX {
        return SLIP_MAX + 1;
    }
    let mut line: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut before = line.first().copied().unwrap_or_default();
        if let Some(first) = line.first_mut() {
            *first = row + 1;
        }
        for (column, theirs) in other.iter().enumerate() {
            let (left, above) = (line.get(column).copied(), line.get(column + 1).copied());
            let (Some(left), Some(above)) = (left, above) else { continue };
            let best = (before + usize::from(letter != theirs)).min(left + 1).min(above + 1);
            before = above;
            if let Some(slot) = line.get_mut(column + 1) {
                *slot = best;
            }
        }
    }
    line.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(bodies: &[(&str, Option<&str>)], asked: &str, id: Option<&str>) -> Option<(String, Likeness)> {
        let mut all = Bodies::default();
        for (name, id) in bodies {
            all.add(name, *id, "A-1");
        }
        let category = crate::domain::vocabulary::Category::ThirdSector;
        let asked = Applicant { name: asked.to_owned(), business_id: id.map(str::to_owned), category };
        all.like(&asked).map(|body| (body.name, body.likeness))
    }

    #[test]
    fn a_body_is_offered_by_its_id_its_spelling_or_a_slip_of_the_pen_and_never_when_the_ids_differ() {
        let bodies =
            [("Åbo stad", Some("0204819-8")), ("Kotouttamisen tuki ry", None), ("Turun kaupunki", Some("0737546-2"))];
        let offer = |asked: &str, id| known(&bodies, asked, id);
        let is = |name: &str, likeness| Some((name.to_owned(), likeness));
        assert_eq!(offer("Staden Åbo", Some("0204819-8")), is("Åbo stad", Likeness::BusinessId));
        assert_eq!(offer("ÅBO STAD", None), is("Åbo stad", Likeness::Spelling));
        assert_eq!(offer("Åbo stad", None), is("Åbo stad", Likeness::Spelling), "its id is known");
        assert_eq!(offer("Åbo stad", Some("0204819-8")), None, "known exactly so");
        assert_eq!(offer("Kotouttamisen tuki", None), is("Kotouttamisen tuki ry", Likeness::Near));
        assert_eq!(offer("Kotoutamisen tuki ry", None), is("Kotouttamisen tuki ry", Likeness::Near));
        assert_eq!(offer("Turun kaupunki", Some("0112038-9")), None, "another id is another body");
        assert_eq!(offer("Tampereen kaupunki", None), None);
    }

    #[test]
    fn a_body_is_found_as_people_write_it_and_not_taken_for_its_neighbour() {
        let bodies = [
            ("Kotouttamisen tuki ry", None),
            ("Föreningen Luckan i Raseborg rf", None),
            ("Maahanmuuttovirasto", None),
            ("Väestöliitto ry", None),
            ("Åbo Akademi", None),
            ("Nuoret ja Perheet ry", None),
            ("Laurea-ammattikorkeakoulu Oy", None),
            ("Helsingin Diakonissalaitoksen säätiö sr", None),
        ];
        for (asked, found) in [
            ("Kotouttamisen tuki r.y.", "Kotouttamisen tuki ry"),
            ("KOTOUTTAMISEN TUKI, rekisteröity yhdistys", "Kotouttamisen tuki ry"),
            ("Foreningen Luckan i Raseborg", "Föreningen Luckan i Raseborg rf"),
            ("Luckan i Raseborg, Föreningen r.f.", "Föreningen Luckan i Raseborg rf"),
            ("Mahanmuuttovirasto", "Maahanmuuttovirasto"),
            ("Maahanmuutovirasto", "Maahanmuuttovirasto"),
            ("Vaestoliitto", "Väestöliitto ry"),
            ("Abo akademi", "Åbo Akademi"),
            ("Nuoret & Perheet", "Nuoret ja Perheet ry"),
            ("Laurea ammattikorkeakoulu", "Laurea-ammattikorkeakoulu Oy"),
            ("Helsingin Diakonissalaitoksen säätiö", "Helsingin Diakonissalaitoksen säätiö sr"),
        ] {
            let offered = known(&bodies, asked, None);
            assert_eq!(offered.as_ref().map(|(name, _)| name.as_str()), Some(found), "{asked}: {offered:?}");
        }
        for other in
            ["Turun kotouttamisen tuki ry", "Ulosottovirasto", "Åbo stad", "Perheet ry", "ry", "Oy Ab", "Säätiö sr"]
        {
            assert_eq!(known(&bodies, other, None), None, "{other}");
        }
    }
}
