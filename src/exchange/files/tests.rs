//! No way leads out of the exchange folder.

use std::os::unix::fs::symlink;

use super::*;

struct World {
    folder: tempfile::TempDir,
    files: Files,
}

/// `in/` is the exchange folder; `secret.txt` lies beside it.
fn world() -> World {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("in/deep")).unwrap();
    fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    fs::write(folder.path().join("in/own.txt"), "own").unwrap();
    let files = Files::beneath(&folder.path().join("in"), None);
    World { folder, files }
}

fn refused<T: std::fmt::Debug>(result: Result<T, Denied>) {
    assert!(matches!(&result, Err(Denied::Refused(_))), "{result:?}");
}

#[test]
fn a_name_means_in_the_exchange_folder_and_its_full_name_does_too() {
    let World { folder, files } = world();
    assert_eq!(files.read(Path::new("own.txt"), 9).unwrap(), b"own");
    assert_eq!(files.read(&folder.path().join("in/own.txt"), 9).unwrap(), b"own");
    files.write(Path::new("deep/out.txt"), b"out", Readers::Owner).unwrap();
    assert_eq!(fs::read(folder.path().join("in/deep/out.txt")).unwrap(), b"out");
    files.make_folder(Path::new("one/two")).unwrap();
    assert!(files.is_folder(Path::new("one/two")));
    assert_eq!(files.names(Path::new("deep")).unwrap(), ["out.txt"]);
}

#[test]
fn no_name_leads_out_of_the_exchange_folder() {
    let World { folder, files } = world();
    let secret = folder.path().join("secret.txt");
    for name in [Path::new("../secret.txt"), Path::new("deep/../../secret.txt"), Path::new("/etc/passwd"), &secret] {
        refused(files.read(name, 99));
        refused(files.write(name, b"x", Readers::Owner));
        refused(files.make_folder(name));
        refused(files.spot(name));
        refused(files.names(name));
    }
    assert_eq!(fs::read(secret).unwrap(), b"secret");
}

#[test]
fn no_link_leads_out_of_the_exchange_folder_at_the_end_or_on_the_way() {
    let World { folder, files } = world();
    symlink(folder.path().join("secret.txt"), folder.path().join("in/end")).unwrap();
    symlink(folder.path(), folder.path().join("in/way")).unwrap();
    symlink("/proc/self/root", folder.path().join("in/magic")).unwrap();
    refused(files.read(Path::new("end"), 99));
    refused(files.read(Path::new("way/secret.txt"), 99));
    refused(files.read(Path::new("magic/etc/passwd"), 99));
    refused(files.write(Path::new("way/new.txt"), b"x", Readers::Owner));
    refused(files.make_folder(Path::new("way/new")));
    // Written in the place of the link, not through it.
    files.write(Path::new("end"), b"mine", Readers::Owner).unwrap();
    assert_eq!(fs::read(folder.path().join("secret.txt")).unwrap(), b"secret");
    assert!(!folder.path().join("new.txt").exists() && !folder.path().join("new").exists());
}

#[test]
fn only_plain_files_are_read_in_the_exchange_folder() {
    let World { folder, files } = world();
    let pipe = folder.path().join("in/pipe");
    rustix::fs::mknodat(CWD, &pipe, rustix::fs::FileType::Fifo, Mode::from_raw_mode(0o600), 0).unwrap();
    refused(files.read(Path::new("pipe"), 99));
    assert!(matches!(files.read(Path::new("own.txt"), 2), Err(Denied::TooLarge)));
}

#[test]
fn a_file_that_is_not_finished_leaves_nothing_behind() {
    let World { folder, files } = world();
    for files in [&files, &Files::Anywhere] {
        let name = folder.path().join("in/half.txt");
        let mut half = files.create(&name, Readers::Owner).unwrap();
        half.write_all(b"half").unwrap();
        drop(half);
        assert_eq!(fs::read_dir(folder.path().join("in")).unwrap().count(), 2, "deep and own.txt");
    }
}

#[test]
fn without_an_exchange_folder_there_are_no_files() {
    let files = Files::Nowhere(None);
    refused(files.read(Path::new("own.txt"), 9));
    refused(files.write(Path::new("own.txt"), b"x", Readers::ByMask));
    assert!(matches!(Files::beneath(Path::new("/nowhere/at/all"), None), Files::Nowhere(Some(_))));
}

#[test]
fn a_home_is_no_exchange_folder() {
    let World { folder, .. } = world();
    let (home, elsewhere) = (folder.path().join("in/deep"), folder.path().join("in"));
    for taken in [&home, &elsewhere] {
        let files = Files::beneath(taken, Some(&home));
        assert!(matches!(&files, Files::Nowhere(Some(why)) if why.key == "exchange-folder-home"), "{files:?}");
    }
    assert!(matches!(Files::beneath(&home, Some(&elsewhere)), Files::Beneath { .. }));
}
