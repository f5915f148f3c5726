//! What an xterm sends for a key, written as in a keymap.

/// The bytes of a key.
pub fn of(key: &str) -> Vec<u8> {
    let named: &[u8] = match key {
        "enter" => b"\r",
        "esc" => b"\x1b",
        "tab" => b"\t",
        "shift-tab" => b"\x1b[Z",
        "space" => b" ",
        "backspace" => b"\x7f",
        "up" => b"\x1b[A",
        "down" => b"\x1b[B",
        "right" => b"\x1b[C",
        "left" => b"\x1b[D",
        "ctrl-right" => b"\x1b[1;5C",
        "ctrl-left" => b"\x1b[1;5D",
        "home" => b"\x1b[H",
        "end" => b"\x1b[F",
        "insert" => b"\x1b[2~",
        "delete" => b"\x1b[3~",
        "pageup" => b"\x1b[5~",
        "pagedown" => b"\x1b[6~",
        "f1" => b"\x1bOP",
        "f2" => b"\x1bOQ",
        "f3" => b"\x1bOR",
        "f4" => b"\x1bOS",
        "f5" => b"\x1b[15~",
        "f6" => b"\x1b[17~",
        "f7" => b"\x1b[18~",
        "f8" => b"\x1b[19~",
        "f9" => b"\x1b[20~",
        "f10" => b"\x1b[21~",
        "f12" => b"\x1b[24~",
        "ctrl-space" => b"\0",
        _ => return character(key),
    };
    named.to_vec()
}

fn character(key: &str) -> Vec<u8> {
    if let Some(behind) = key.strip_prefix("alt-") {
        return [b"\x1b".to_vec(), of(behind)].concat();
    }
    let ctrl = key.strip_prefix("ctrl-").filter(|letter| letter.len() == 1);
    if let Some(letter) = ctrl.and_then(|letter| letter.bytes().next()) {
        return vec![letter & 0x1f];
    }
    assert_eq!(key.chars().count(), 1, "{key:?} is no key that the harness can press");
    key.as_bytes().to_vec()
}
