//! Packs the texts that the app brings along, `content/` and `locales/`: a file for each language and one for what they
//! share, so that a device unpacks only what its reader reads. Whatever has no feature `app` brings none. And tells whose
//! updates an app takes, from `updates/`.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "app")]
    texts::pack();
    #[cfg(all(feature = "app", feature = "sync"))]
    publisher::bring();
}

/// A file that the code includes.
#[cfg(feature = "app")]
fn generated(name: &str) -> std::path::PathBuf {
    std::path::PathBuf::from(std::env::var("OUT_DIR").expect("cargo names the folder")).join(name)
}

#[cfg(feature = "app")]
mod texts {
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::time::UNIX_EPOCH;

    use brotli::enc::BrotliEncoderParams;

    use super::generated;

    /// The folders of texts; each has folders of languages in it.
    const ROOTS: [&str; 2] = ["content", "locales"];

    /// Packs the texts and lists the packs in `texts.rs`.
    pub(super) fn pack() {
        let mut packs: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        let mut changed = 0;
        for root in ROOTS {
            println!("cargo::rerun-if-changed={root}");
            for path in files(Path::new(root)) {
                let name = path.to_str().expect("the names of texts are ASCII").replace('\\', "/");
                changed = changed.max(changed_at(&path));
                let text = fs::read_to_string(&path).expect("a text can be read").replace("\r\n", "\n");
                packs.entry(owner(&name)).or_default().push((name, text));
            }
        }
        let mut list = Vec::new();
        for (owner, mut texts) in packs {
            texts.sort();
            let file = generated(&format!("{owner}.texts"));
            fs::write(&file, packed(&joined(&texts))).expect("the folder of cargo can be written to");
            let file = file.to_str().expect("the folder of cargo has a name that is text");
            list.push(format!("({owner:?}, include_bytes!({file:?})),\n"));
        }
        fs::write(generated("texts.rs"), format!("&[\n{}]", list.concat()))
            .expect("the folder of cargo can be written to");
        fs::write(generated("written"), committed_at().unwrap_or(changed).to_string())
            .expect("the folder of cargo can be written to");
    }

    /// Returns when the texts were last committed, in seconds since 1970: the same for everybody who builds that commit. None,
    /// where this is no repository.
    fn committed_at() -> Option<u64> {
        let said = Command::new("git").args(["log", "-1", "--format=%ct", "--"]).args(ROOTS).output().ok()?;
        String::from_utf8(said.stdout).ok()?.trim().parse().ok()
    }

    /// Returns when a file was changed, in seconds since 1970.
    fn changed_at(path: &Path) -> u64 {
        let changed = fs::metadata(path).and_then(|about| about.modified()).ok();
        changed.and_then(|at| at.duration_since(UNIX_EPOCH).ok()).map_or(0, |since| since.as_secs())
    }

    /// Lists the texts in a folder and in those within it.
    fn files(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder can be listed");
        let paths = entries.map(|entry| entry.expect("an entry can be read").path());
        paths
            .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
            .filter(|path| is_text(path))
            .collect()
    }

    fn is_text(path: &Path) -> bool {
        path.extension().is_some_and(|ending| ["md", "toml", "ftl", "lock"].iter().any(|text| ending == *text))
    }

    /// Returns the language that a text is of; nothing for what languages share.
    fn owner(name: &str) -> String {
        let mut parts = name.split('/').skip(1);
        match (parts.next(), parts.next()) {
            (Some(tag), Some(_)) if Path::new("locales").join(tag).is_dir() => tag.to_owned(),
            _ => "shared".to_owned(),
        }
    }

    /// Compresses a text as far as it goes.
    fn packed(text: &str) -> Vec<u8> {
        let params = BrotliEncoderParams { size_hint: text.len(), ..BrotliEncoderParams::default() };
        let mut packed = Vec::new();
        brotli::BrotliCompress(&mut text.as_bytes(), &mut packed, &params).expect("memory takes everything");
        packed
    }

    /// Writes texts one after the other: `<path> <length in bytes>`, a line break, the text.
    fn joined(texts: &[(String, String)]) -> String {
        texts.iter().map(|(name, text)| format!("{name} {}\n{text}", text.len())).collect()
    }
}

#[cfg(all(feature = "app", feature = "sync"))]
mod publisher {
    use std::fs;
    use std::path::{Path, absolute};

    use super::generated;

    /// What `rights keys new` makes, and the addresses of mirrors, a line each.
    const ROOT: &str = "updates/1.root.json";
    const MIRRORS: &str = "updates/mirrors.txt";

    /// Has the app know whose updates it takes, if somebody publishes any.
    pub(super) fn bring() {
        println!("cargo::rerun-if-changed=updates");
        let known = match [ROOT, MIRRORS].map(|name| Path::new(name).is_file()) {
            [true, true] => {
                let [root, mirrors] = [ROOT, MIRRORS].map(quoted);
                format!("Some((include_bytes!({root}), include_str!({mirrors})))")
            }
            [false, false] => "None".to_owned(),
            _ => panic!("{ROOT} and {MIRRORS} belong together: see docs/publishing.md"),
        };
        fs::write(generated("publisher.rs"), known).expect("the folder of cargo can be written to");
    }

    /// Writes where a file is, as code does.
    fn quoted(name: &str) -> String {
        let path = absolute(name).expect("this folder has a name");
        format!("{:?}", path.to_str().expect("this folder has a name that is text"))
    }
}
