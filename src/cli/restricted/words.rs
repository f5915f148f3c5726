//! The words of a command line, with the quotes of the POSIX shell and with nothing else of it: no variable, pattern,
//! pipe or second command is made out of anything, every other sign stands for itself.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use crate::domain::message::Message;

/// Takes a line apart.
///
/// # Errors
/// Where a quote is not closed, or the line holds a byte that no argument can.
pub fn of(line: &[u8]) -> Result<Vec<OsString>, Message> {
    if line.contains(&0) {
        return Err(Message::new("restricted-words"));
    }
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut bytes = line.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b' ' | b'\t' | b'\n' => words.extend(word.take()),
            b'\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match bytes.next().ok_or_else(open)? {
                        b'\'' => break,
                        byte => word.push(byte),
                    }
                }
            }
            b'"' => {
                let word = word.get_or_insert_default();
                loop {
                    match (bytes.next().ok_or_else(open)?, bytes.peek()) {
                        (b'"', _) => break,
                        (b'\\', Some(b'"' | b'\\' | b'$' | b'`')) => word.extend(bytes.next()),
                        (b'\\', Some(b'\n')) => drop(bytes.next()),
                        (byte, _) => word.push(byte),
                    }
                }
            }
            b'\\' => match bytes.next().ok_or_else(open)? {
                b'\n' => {}
                byte => word.get_or_insert_default().push(byte),
            },
            byte => word.get_or_insert_default().push(byte),
        }
    }
    words.extend(word);
    Ok(words.into_iter().map(OsString::from_vec).collect())
}

fn open() -> Message {
    Message::new("restricted-words")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(line: &str) -> Vec<String> {
        of(line.as_bytes()).unwrap().into_iter().map(|word| word.into_string().unwrap()).collect()
    }

    #[test]
    fn quotes_are_those_of_the_shell() {
        assert_eq!(split("list  'status:ranked  1A'\tx"), ["list", "status:ranked  1A", "x"]);
        assert_eq!(
            split(r#"score A-1 --why "it's \"good\", \$5 \x""#),
            ["score", "A-1", "--why", r#"it's "good", $5 \x"#]
        );
        assert_eq!(split(r"a\ b 'c'd'' ''"), ["a b", "cd", ""]);
        assert_eq!(split("a\\\nb"), ["ab"]);
        assert_eq!(split("  "), Vec::<String>::new());
    }

    #[test]
    fn nothing_is_expanded_and_nothing_follows() {
        assert_eq!(split("list $HOME `id` $(id) ~ *;sh|sh>x&"), ["list", "$HOME", "`id`", "$(id)", "~", "*;sh|sh>x&"]);
        assert_eq!(split("list #tag"), ["list", "#tag"]);
    }

    #[test]
    fn a_quote_that_is_not_closed_is_no_command() {
        for line in ["list 'x", "list \"x", "list x\\", "list \0"] {
            assert_eq!(of(line.as_bytes()).unwrap_err().key, "restricted-words", "{line:?}");
        }
    }
}
