//! The README's own lines: what people copy is what is tested.

/// The block with this name.
pub fn block(name: &str) -> String {
    let readme = include_str!("../../README.md");
    let begin = format!("```{name}\n");
    let mut pieces = readme.split(&begin);
    let (_, block, more) = (pieces.next(), pieces.next(), pieces.next());
    assert!(more.is_none(), "one block of {name}");
    let block = block.unwrap_or_else(|| panic!("the README has no block of {name}"));
    block.split("```").next().unwrap().to_owned()
}

/// The lines with the places of a test; every one must be there.
pub fn replaced(lines: &str, places: &[(&str, &str)]) -> String {
    places.iter().fold(lines.to_owned(), |lines, (from, to)| {
        assert!(lines.contains(from), "the README says {from}:\n{lines}");
        lines.replace(from, to)
    })
}
