//! Ways of the cursor.

/// Straight to a place, wherever the cursor is.
pub fn direct((row, column): (usize, usize)) -> Vec<u8> {
    match (row, column) {
        (0, 0) => b"\x1b[H".to_vec(),
        (row, 0) => format!("\x1b[{}H", row + 1).into_bytes(),
        (row, column) => format!("\x1b[{};{}H", row + 1, column + 1).into_bytes(),
    }
}

/// From one place to another. A line feed only goes down in raw mode, and never below the last row.
pub fn relative(from: (usize, usize), to: (usize, usize), last: Option<usize>) -> Vec<Vec<u8>> {
    let Some(down) = to.0.checked_sub(from.0) else { return Vec::new() };
    let fed = last.is_some_and(|last| to.0 <= last);
    let down = match down {
        0 => Vec::new(),
        1..=3 if fed => vec![b'\n'; down],
        1 => b"\x1b[B".to_vec(),
        _ => format!("\x1b[{down}B").into_bytes(),
    };
    let along = |steps: usize, letter: char| match steps {
        0 => Vec::new(),
        1 => format!("\x1b[{letter}").into_bytes(),
        _ => format!("\x1b[{steps}{letter}").into_bytes(),
    };
    let aside = match (to.1.checked_sub(from.1), from.1.saturating_sub(to.1)) {
        (Some(right), _) => along(right, 'C'),
        (None, left @ 1..=3) => vec![8; left],
        (None, left) => along(left, 'D'),
    };
    let from_the_edge = [b"\r".to_vec(), down.clone(), along(to.1, 'C')].concat();
    vec![[down, aside].concat(), from_the_edge]
}
