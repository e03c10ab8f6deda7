//! `rights keys`: who may sign guidance.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use jiff::Timestamp;

use crate::cli::{Exit, passphrase, print};
use crate::error::Error;
use crate::publish::{PrivateKey, PublicKey, Role, Roots, Signed};
use crate::save;

/// Make keys, and say which of them may sign what
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Make a key: NAME.key, which is secret, and NAME.pub, which is not
    New {
        /// What to call it; a path, if it should not lie here
        name: PathBuf,
    },
    /// Let keys sign for a role
    Add {
        /// What they may sign
        role: RoleName,
        /// Their public halves
        #[arg(required = true, value_name = "PUB")]
        keys: Vec<PathBuf>,
        #[command(flatten)]
        roots: Folder,
    },
    /// Put one key in the place of another, which may be lost or stolen
    Rotate {
        /// What it may sign
        role: RoleName,
        /// The public half of the old one, or the start of its id
        old: String,
        /// The public half of the new one
        #[arg(value_name = "PUB")]
        new: PathBuf,
        #[command(flatten)]
        roots: Folder,
    },
    /// Agree to the newest root with a key
    Sign {
        /// The private key
        key: PathBuf,
        #[command(flatten)]
        roots: Folder,
    },
}

/// Where the roots are.
#[derive(clap::Args)]
pub(super) struct Folder {
    /// The folder of the roots, public and kept with the texts
    #[arg(long = "roots", default_value = "updates", value_name = "FOLDER")]
    pub(super) path: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    /// Which keys may sign what; two of at least three sign
    Root,
    /// The guidance
    Targets,
    /// Which guidance is the newest
    Snapshot,
    /// That it still is, every day
    Timestamp,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Root => Self::Root,
            RoleName::Targets => Self::Targets,
            RoleName::Snapshot => Self::Snapshot,
            RoleName::Timestamp => Self::Timestamp,
        }
    }
}

pub(super) fn run(args: &Args) -> Result<Exit, Error> {
    match &args.action {
        Action::New { name } => new(name)?,
        Action::Add { role, keys, roots } => {
            let keys: Vec<PublicKey> = keys.iter().map(|path| public(path)).collect::<Result<_, _>>()?;
            tell(&Roots::read(&roots.path)?.change((*role).into(), &keys, &[], Timestamp::now())?);
        }
        Action::Rotate { role, old, new, roots } => {
            let old = if Path::new(old).is_file() { public(Path::new(old))?.id } else { old.clone() };
            let new = [public(new)?];
            tell(&Roots::read(&roots.path)?.change((*role).into(), &new, &[old], Timestamp::now())?);
        }
        Action::Sign { key, roots } => {
            let mut roots = Roots::read(&roots.path)?;
            tell(&roots.sign(&passphrase::unlock_one(key)?)?);
        }
    }
    Ok(Exit::Ok)
}

fn new(name: &Path) -> Result<(), Error> {
    let [secret, public] = ["key", "pub"].map(|ending| with_ending(name, ending));
    if let Some(there) = [&secret, &public].into_iter().find(|path| path.exists()) {
        return Err(Error::keys(format!("{} is there already, and stays", there.display())));
    }
    let key = PrivateKey::draw()?;
    let locked = key.lock(&passphrase::ask_new(&format!("a passphrase for {}", secret.display()))?)?;
    save::private(&secret, locked.as_bytes())?;
    save::replace(&public, key.public().write().as_bytes())?;
    print(&format!("{} {}\n", key.public().id, public.display()));
    Ok(())
}

fn with_ending(name: &Path, ending: &str) -> PathBuf {
    let mut name = name.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

fn public(path: &Path) -> Result<PublicKey, Error> {
    let text = fs::read_to_string(path).map_err(|cause| Error::read(path, cause))?;
    PublicKey::read(path, &text)
}

fn tell(signed: &Signed) {
    let Signed { version, signatures, missing } = signed;
    let state = match missing {
        None => "it is complete: `rights publish` brings it to readers".to_owned(),
        Some(missing) => format!("it is not complete: {missing}"),
    };
    print(&format!("root {version} has {signatures} signatures; {state}\n"));
}
