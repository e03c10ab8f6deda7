//! A client of The Update Framework by the command line that its public conformance suite drives. What verifies is the code of
//! readers' apps, [`Verifier`]; this file brings arguments to it and files from it.
//!
//! - `--metadata-dir D init ROOT` trusts a root, and asks nobody;
//! - `--metadata-dir D --metadata-url U refresh` brings the newest metadata;
//! - `--metadata-dir D --metadata-url U --target-name N --target-base-url B --target-dir T download` brings a target as well.
//!
//! What is trusted lies in `D`, by the names of the roles. It ends with 0, or with 1 and a reason on standard error.
//!
//! The suite signs with ECDSA and RSA as well, which readers' apps refuse: [`SuiteKeys`] is for this program alone.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use jiff::Timestamp;
use lexopt::prelude::*;
use rsa::pkcs1::DecodeRsaPublicKey as _;
use rsa::signature::Verifier as _;
use scan_rights::sync::transport::{Answer, Folder, Http, Source};
use scan_rights::sync::{Delegations, Disk, Ed25519, Fault, System, Verifier};
use sha2::Sha256;
use sigstore_crypto::{CryptoProvider, HashContext, SigningScheme};
use sigstore_types::HashAlgorithm;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    // Whoever is first has the say, and this is before the library's own choice.
    let _ = sigstore_crypto::install_default_provider(&SuiteKeys);
    match Arguments::read().and_then(|arguments| arguments.run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            eprintln!("{cause}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Default)]
struct Arguments {
    command: String,
    root: PathBuf,
    metadata_dir: PathBuf,
    metadata_url: String,
    target_names: Vec<String>,
    target_base_url: Option<String>,
    target_dir: PathBuf,
}

impl Arguments {
    fn read() -> Result<Self> {
        let (mut arguments, mut parser) = (Self::default(), lexopt::Parser::from_env());
        while let Some(argument) = parser.next()? {
            match argument {
                Long("metadata-dir") => arguments.metadata_dir = parser.value()?.into(),
                Long("metadata-url") => arguments.metadata_url = parser.value()?.string()?,
                Long("target-name") => arguments.target_names.push(parser.value()?.string()?),
                Long("target-base-url") => arguments.target_base_url = Some(parser.value()?.string()?),
                Long("target-dir") => arguments.target_dir = parser.value()?.into(),
                Value(word) if arguments.command.is_empty() => arguments.command = word.string()?,
                Value(word) if arguments.command == "init" => arguments.root = word.into(),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(arguments)
    }

    fn run(&self) -> Result<()> {
        let done = match self.command.as_str() {
            "init" => self.init(),
            "refresh" => self.refreshed().map(drop),
            "download" => self.download(),
            other => Err(format!("there is no command `{other}`").into()),
        };
        // The newest root is where the next run starts, and the suite wants nothing else in the folder.
        let _ = fs::remove_dir_all(self.metadata_dir.join("root_history"));
        done
    }

    fn init(&self) -> Result<()> {
        // A source that is never asked: the root comes by itself.
        self.verifier(Arc::new(Folder::new(&self.metadata_dir)), &fs::read(&self.root)?)?;
        Ok(())
    }

    fn refreshed(&self) -> Result<Verifier> {
        let root = fs::read(self.metadata_dir.join("root.json"))?;
        let targets = self.target_base_url.as_deref().map(|address| Http::new(address, None)).transpose()?;
        let source = Addresses { metadata: Http::new(&self.metadata_url, None)?, targets };
        let mut verifier = self.verifier(Arc::new(source), &root)?;
        verifier.refresh(Timestamp::now())?;
        Ok(verifier)
    }

    fn download(&self) -> Result<()> {
        let mut verifier = self.refreshed()?;
        fs::create_dir_all(&self.target_dir)?;
        for name in &self.target_names {
            let target = verifier.target(name, Timestamp::now())?;
            let target = target.ok_or_else(|| format!("nobody has signed for `{name}`"))?;
            let path = self.target_dir.join(file_name(name));
            if !fs::read(&path).is_ok_and(|bytes| target.is(&bytes)) {
                fs::write(&path, verifier.download(&target)?)?;
            }
        }
        Ok(())
    }

    fn verifier(&self, source: Arc<dyn Source>, root: &[u8]) -> std::result::Result<Verifier, Fault> {
        let disk: Arc<dyn Disk> = Arc::new(System);
        Verifier::new(&source, root, Path::new(&self.metadata_dir), &disk, Delegations::Followed)
    }
}

/// Makes of a target's name that of a file: whatever it is, the file lies in the folder for targets.
fn file_name(target: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    format!("target-{}", target.bytes().map(letter).collect::<String>())
}

/// Metadata and targets, each at an address of its own, where the guidance has one for both.
#[derive(Debug)]
struct Addresses {
    metadata: Http,
    targets: Option<Http>,
}

impl Source for Addresses {
    fn get(&self, path: &str, most: u64, tag: Option<&str>) -> std::result::Result<Answer, Fault> {
        match (path.split_once('/'), &self.targets) {
            (Some(("metadata", name)), _) => self.metadata.get(name, most, tag),
            (Some(("targets", name)), Some(targets)) => targets.get(&in_address(name), most, tag),
            _ => Ok(Answer::Missing),
        }
    }

    fn name(&self) -> &str {
        self.metadata.name()
    }
}

/// Names of roles come fit for an address; those of targets are as they are. None leads out of the place for targets.
fn in_address(target: &str) -> String {
    format!("./{}", target.replace('%', "%25").replace('?', "%3F").replace('#', "%23").replace('\\', "%5C"))
}

/// What the suite signs with: ECDSA on the curve P-256 and RSA with PSS, besides ed25519.
#[derive(Debug)]
struct SuiteKeys;

impl CryptoProvider for SuiteKeys {
    fn hash(&self, algorithm: HashAlgorithm) -> sigstore_crypto::Result<Box<dyn HashContext>> {
        Ed25519.hash(algorithm)
    }

    fn verify_raw(
        &self,
        scheme: SigningScheme,
        key: &[u8],
        data: &[u8],
        signature: &[u8],
    ) -> sigstore_crypto::Result<()> {
        let wrong = || sigstore_crypto::Error::Verification("the signature is not that of the key".into());
        match scheme {
            SigningScheme::EcdsaP256Sha256 => by_ecdsa(key, data, signature).ok_or_else(wrong),
            SigningScheme::RsaPssSha256 => by_rsa(key, data, signature).ok_or_else(wrong),
            other => Ed25519.verify_raw(other, key, data, signature),
        }
    }

    fn verify_prehashed(
        &self,
        scheme: SigningScheme,
        key: &[u8],
        digest: &[u8],
        signature: &[u8],
    ) -> sigstore_crypto::Result<()> {
        Ed25519.verify_prehashed(scheme, key, digest, signature)
    }
}

/// Says whether a signature is that of a key, by something or nothing.
fn by_ecdsa(key: &[u8], data: &[u8], signature: &[u8]) -> Option<()> {
    let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(key).ok()?;
    key.verify(data, &p256::ecdsa::Signature::from_der(signature).ok()?).ok()
}

fn by_rsa(key: &[u8], data: &[u8], signature: &[u8]) -> Option<()> {
    let key = rsa::pss::VerifyingKey::<Sha256>::new(rsa::RsaPublicKey::from_pkcs1_der(key).ok()?);
    key.verify(data, &rsa::pss::Signature::try_from(signature).ok()?).ok()
}
