// What the window asks of the program around it: which houses there are, which one is open, and what its built-in
// server does. Everything answers by signals or futures, on the window's thread; nothing here blocks.
#pragma once
#include "server/domain/progress.h"
#include "ui/connections/profile.h"
#include <optional>
#include <QFuture>
#include <QObject>

namespace gatelodge::admin {
struct Console;
}

namespace gatelodge::ui {

// What "Test connection" found, before words.
struct ConnectionAnswer {
    enum class Kind {
        Works,
        NewHouse,       // nothing is there yet: opening makes it
        NoHost,         // the name is nobody's
        NothingListens, // the computer is there and refuses
        NoAnswer,       // silence within the time limit
        NotVerified,    // TLS: no certificate, or of the wrong name or authority
        WrongPassword,  // or no such role: the server does not say which
        NotAdmitted,    // the server's rules keep this role or computer out
        NoDatabase,
        NoHouse,      // a database without Gatelodge's tables
        OtherVersion, // of the schema
        NoRole,       // a console's role whose person may not come in
        FolderTaken,  // the folder cannot be made, or belongs to somebody else
        Other,
    };
    Kind kind = Kind::Other;
    QString detail;    // what the other side said, in its own language; may be empty
    QString houseName; // Works; empty: a house in a folder, which is not opened for a trial
    QString who;       // Works: username of a console's person; empty: the database's owner
    bool encrypted = false;
};

// What came of signing in at the house over HTTP, as people do.
struct SignInTrial {
    enum class Kind {
        CameIn,
        NoAnswer,  // nobody serves there, or the line is not trusted
        NotTaken,  // name and password were refused, or something must be done first
        OtherPage, // somebody else answers at that address
    };
    Kind kind = Kind::OtherPage;
    QString address; // where it was tried
    QString detail;
};

// A setting that the program read when it started, and where it was written. Secrets are told as set, never shown.
struct DeploymentSetting {
    QString name;  // "listen"
    QString value; // as it was written; empty: nothing, or a secret
    bool isSecret = false;
    enum class Source { Default, Connection, Elsewhere } source = Source::Default;
    QString where; // Elsewhere: "gatelodge.toml", "GATELODGE_LISTEN", "--listen"
};

struct MadeBackup {
    QString file;
    QString trouble; // why the trial restore failed; empty: it has proved the backup
};

class Host : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<Profile> profiles() const = 0;
    // The one that is open, or being opened. A house that the command line named is among the profiles only if it was
    // saved.
    virtual std::optional<Profile> current() const = 0;
    virtual bool isOpen() const = 0;

    // password: a text is a new one, null forgets the old one, undefined keeps what there is. The answer: its id.
    virtual QString save(const Profile &profile, const QJsonValue &password) = 0;
    virtual void remove(const QString &id) = 0; // the entry and its password; the house itself stays
    // Closes what is open, and opens this. Passwords are asked for by passwordNeeded() where nobody keeps them.
    virtual void open(const QString &id) = 0;
    virtual QFuture<Result<ConnectionAnswer>> test(const Profile &profile, const QJsonValue &password) = 0;

    enum class Keeping { ThisTime, InKeyring };
    virtual void givePassword(const QString &password, Keeping keeping) = 0;
    virtual bool hasKeyring() const = 0; // as far as is known
    // A folder that a new house may have.
    virtual QString freshFolder(ProfileKind kind) const = 0;

    virtual admin::Console *console() const = 0; // of the open house; null: none is open
    // Empty username: only whether the sign-in page is there.
    virtual QFuture<Result<SignInTrial>> trySignIn(const QString &username, const QString &password) = 0;

    virtual QList<DeploymentSetting> deployment() const = 0; // of the house that is open
    virtual void startServer() = 0;                          // answered by serverChanged() or serverFailed()
    virtual void stopServer() = 0;

    // Of the house that is open, if it is not elsewhere: in the folder of the daily ones, or as a new file. The future
    // ends when it was tried, too.
    virtual QString backupFolder() const = 0; // empty: none is set
    virtual QFuture<Result<MadeBackup>> makeBackup(const QString &place, SharedProgress progress) = 0;

Q_SIGNALS:
    void profilesChanged();
    void passwordNeeded(const gatelodge::ui::Profile &profile, bool refused);
    void serverChanged();
    void serverFailed(const gatelodge::Error &error);
};

} // namespace gatelodge::ui
