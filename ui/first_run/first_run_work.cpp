// What the assistant does: the connection, the house, its first owner, and the sign-in that proves it.
#include "server/admin/console.h"
#include "server/admin/first_owner.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/first_run/first_run_page.h"
#include "ui/first_run/trial_list.h"

namespace gatelodge::ui {

namespace {

SettingField line(const char *name, const char *label, const char *help, const QString &example = {}) {
    SettingField field{.name = QLatin1StringView(name), .label = label, .help = help};
    field.required = true;
    field.example = example;
    return field;
}

// Of the form, that a refusal is about; empty: none.
QString fieldOf(const Error &error) {
    if (error.constraint == QLatin1String("users_username_key"))
        return QStringLiteral("username");
    const QString named = error.fault == Fault::Invalid ? error.detail.section(u':', 0, 0) : QString();
    return QStringList{QStringLiteral("email"), QStringLiteral("username"), QStringLiteral("password")}.contains(named)
               ? named
               : QString();
}

} // namespace

QList<SettingField> FirstRunPage::schema() const {
    if (kind() == ProfileKind::Remote) {
        QList<SettingField> fields = profileSchema(ProfileKind::Remote);
        fields.removeIf([](const SettingField &field) {
            return QStringList{QStringLiteral("serves"), QStringLiteral("listen"), QStringLiteral("tls_certificate"),
                               QStringLiteral("tls_key"), QStringLiteral("master_key_file")}
                .contains(field.name);
        });
        return fields;
    }
    SettingField password = line("password", QT_TRANSLATE_NOOP("drivers", "Your password"),
                                 QT_TRANSLATE_NOOP("drivers", "Three or four words that nobody would guess."));
    password.kind = SettingField::Secret;
    SettingField listen = line("listen", QT_TRANSLATE_NOOP("drivers", "Address and port"),
                               QT_TRANSLATE_NOOP("drivers", "For a start only this computer. A certificate opens it to "
                                                            "others later."));
    listen.initial = QStringLiteral("127.0.0.1:8080");
    return {line("name", QT_TRANSLATE_NOOP("drivers", "What the house is called"),
                 QT_TRANSLATE_NOOP("drivers", "On every page and in every mail: the club’s own name."),
                 QStringLiteral("Riverside Club")),
            line("first", QT_TRANSLATE_NOOP("drivers", "Your first name"), ""),
            line("last", QT_TRANSLATE_NOOP("drivers", "Your last name"), ""),
            line("email", QT_TRANSLATE_NOOP("drivers", "Your email address"), ""),
            line("username", QT_TRANSLATE_NOOP("drivers", "Your username"),
                 QT_TRANSLATE_NOOP("drivers", "1 to 30 of a–z, 0–9, dot and hyphen.")),
            password,
            line("data_dir", QT_TRANSLATE_NOOP("drivers", "Folder"),
                 QT_TRANSLATE_NOOP("drivers", "Database, keys and backups lie here. It is made if it is not there. "
                                              "Keep a copy of master.key elsewhere.")),
            listen};
}

void FirstRunPage::setUp() {
    QJsonObject proposed;
    if (kind() == ProfileKind::Private)
        proposed.insert(QStringLiteral("data_dir"), m_host.freshFolder(ProfileKind::Private));
    m_form->setSchema(schema(), proposed);
    go(SettingUp);
}

Profile FirstRunPage::profile() const {
    Profile made;
    made.id = m_id;
    made.kind = kind();
    if (made.kind == ProfileKind::Demo) {
        made.name = tr("Demo");
        made.settings = {{QStringLiteral("data_dir"), m_host.freshFolder(ProfileKind::Demo)},
                         {QStringLiteral("serves"), true}};
        return made;
    }
    made.name = m_entered.value(QLatin1StringView("name")).toString();
    for (const SettingField &field : profileSchema(made.kind)) {
        if (field.kind != SettingField::Secret && field.name != QLatin1String("name") && m_entered.contains(field.name))
            made.settings.insert(field.name, m_entered.value(field.name));
    }
    made.settings.insert(QStringLiteral("serves"), made.kind == ProfileKind::Private);
    return made;
}

NewUser FirstRunPage::owner() const {
    NewUser owner;
    owner.firstName = m_entered.value(QLatin1StringView("first")).toString();
    owner.lastName = m_entered.value(QLatin1StringView("last")).toString();
    owner.email = m_entered.value(QLatin1StringView("email")).toString();
    owner.emailVerified = true; // nobody but its owner is here
    owner.username = m_entered.value(QLatin1StringView("username")).toString();
    return owner;
}

// Known before there is a house: what making the account would be refused for.
bool FirstRunPage::isEnteredWell() {
    m_entered = m_form->entered();
    if (kind() != ProfileKind::Private)
        return complain({});
    return complain(admin::flawsOf(owner(), m_entered.value(QLatin1StringView("password")).toString().toUtf8()));
}

// In the order of the form, so that its first mistake takes the focus. True: nothing is missing or wrong.
bool FirstRunPage::complain(const QList<Error> &flaws) {
    QHash<QString, Error> wrong;
    for (const Error &flaw : flaws)
        wrong.insert(fieldOf(flaw), flaw);
    QList<SettingComplaint> complaints;
    for (const SettingField &field : schema()) {
        if (field.required && m_entered.value(field.name).isUndefined())
            complaints.append({SettingComplaint::Missing, field.name});
        else if (wrong.contains(field.name))
            complaints.append({SettingComplaint::WrongType, field.name});
    }
    m_form->setComplaints(complaints);
    for (const SettingComplaint &one : std::as_const(complaints))
        if (one.kind == SettingComplaint::WrongType)
            m_form->fieldNamed(one.name)->setComplaint([flaw = wrong.value(one.name)] { return faultWords(flaw); });
    return complaints.isEmpty();
}

void FirstRunPage::begin() {
    if (m_step == SettingUp && !isEnteredWell())
        return;
    m_opening = true;
    m_refused.reset();
    m_done = m_failed = false;
    m_trial->clear();
    m_trial->begin([] { return tr("The house is being opened…"); });
    const Profile made = profile();
    const auto known = m_host.profiles();
    const bool same = m_host.isOpen() && m_host.current() && known.contains(made) && m_host.current()->id == made.id;
    if (made.kind != ProfileKind::Demo || m_id.isEmpty())
        m_id = m_host.save(made, made.kind == ProfileKind::Remote ? m_entered.value(QLatin1StringView("password"))
                                                                  : QJsonValue(QJsonValue::Undefined));
    go(Trying);
    if (same)
        houseOpened();
    else
        m_host.open(m_id);
}

void FirstRunPage::showStep(const QString &step) { m_trial->note(step); }

void FirstRunPage::showFailure(const Error &error) {
    m_trial->fail([] { return tr("The house cannot be opened."); }, error.detail);
    m_opening = false;
    m_failed = true;
    showVerbs();
}

void FirstRunPage::stop(const Error &error) {
    m_trial->fail([] { return tr("Your account was not made."); }, [error] { return faultWords(error); });
    m_opening = m_done = false;
    m_failed = true;
    if (!fieldOf(error).isEmpty())
        m_refused = error;
    showVerbs();
}

void FirstRunPage::houseOpened() {
    const admin::ServerFacts &server = m_host.console()->server;
    m_trial->end([address = server.publicUrl, serving = server.serving] {
        return serving ? tr("The house is open, and people find it at %1.").arg(keptLeftToRight(address))
                       : tr("The house is open.");
    });
    if (kind() == ProfileKind::Private)
        makeOwner();
    else if (kind() == ProfileKind::Remote)
        lookAround();
    else
        trySignIn();
}

// A house that was there already is opened as it is.
void FirstRunPage::makeOwner() {
    admin::Console &console = *m_host.console();
    deliver(this, console.people.counts(), [this, &console](const Result<admin::PeopleCounts> &counts) {
        if (!counts)
            return stop(counts.error());
        if (counts->present > 0 && !m_owner) {
            m_trial->begin([n = counts->present] { return tr("%n people are in it already.", nullptr, n); });
            m_trial->end([n = counts->present] { return tr("%n people are in it already.", nullptr, n); });
            m_username.clear();
            return trySignIn();
        }
        m_trial->begin([] { return tr("Your account is being made…"); });
        if (m_owner)
            return giveKeys(*m_owner);
        deliver(this, console.people.create(owner()), [this](const Result<UserId> &uid) {
            if (!uid)
                return stop(uid.error());
            m_owner = *uid;
            giveKeys(*uid);
        });
    });
}

void FirstRunPage::giveKeys(const UserId &uid) {
    admin::Console &console = *m_host.console();
    m_username = m_entered.value(QLatin1StringView("username")).toString();
    const QByteArray password = m_entered.value(QLatin1StringView("password")).toString().toUtf8();
    deliver(this, console.people.setPassword(uid, password), [this, &console, uid](const Done &set) {
        if (!set)
            return stop(set.error());
        deliver(this, console.roles.grant(uid, {Role::Owner}), [this, &console](const Done &granted) {
            if (!granted)
                return stop(granted.error());
            deliver(this,
                    console.overview.putSetting(QStringLiteral("name"), m_entered.value(QLatin1StringView("name"))),
                    [this](const Done &named) {
                        if (!named)
                            return stop(named.error());
                        m_trial->end([name = m_username] {
                            return tr("%1 is the owner of the house.").arg(keptLeftToRight(name));
                        });
                        trySignIn();
                    });
        });
    });
}

void FirstRunPage::trySignIn() {
    QString username = m_username, password = m_entered.value(QLatin1StringView("password")).toString();
    if (kind() == ProfileKind::Demo) {
        const admin::DemoLogin login = m_host.console()->server.demoLogins.value(0);
        username = login.username;
        password = login.password;
    }
    m_trial->begin([] { return tr("A sign-in is being tried…"); });
    deliver(this, m_host.trySignIn(username, password),
            [this, username](const Result<SignInTrial> &trial) { answer(trial, username); });
}

void FirstRunPage::answer(const Result<SignInTrial> &trial, const QString &username) {
    m_opening = false;
    const SignInTrial told = trial ? *trial : SignInTrial{SignInTrial::Kind::NoAnswer, {}, trial.error().detail};
    const QString address = keptLeftToRight(told.address), name = keptLeftToRight(username);
    m_done = told.kind == SignInTrial::Kind::CameIn;
    m_failed = !m_done;
    switch (told.kind) {
    case SignInTrial::Kind::CameIn:
        m_trial->end([address, name] {
            return name.isEmpty() ? tr("The sign-in page at %1 is there.").arg(address)
                                  : tr("%1 signed in at %2 and saw the account page.").arg(name, address);
        });
        break;
    case SignInTrial::Kind::NoAnswer:
        m_trial->fail([address] { return tr("Nobody answers at %1.").arg(address); }, told.detail);
        break;
    case SignInTrial::Kind::NotTaken:
        m_trial->fail([name] { return tr("%1 was not let in.").arg(name); }, told.detail);
        break;
    case SignInTrial::Kind::OtherPage:
        m_trial->fail([address] { return tr("Something else answers at %1.").arg(address); }, told.detail);
        break;
    }
    showVerbs();
}

// Of a house elsewhere no password of a person is known: what the console may see proves that it came in.
void FirstRunPage::lookAround() {
    m_trial->begin([] { return tr("The house is being looked at…"); });
    admin::Console &console = *m_host.console();
    deliver(this, console.overview.facts(admin::Span::Hour), [this](const Result<admin::OverviewFacts> &facts) {
        if (facts)
            m_trial->end([name = facts->houseName, people = facts->people] {
                return tr("This is %1, with %n people.", nullptr, people).arg(name);
            });
        else if (facts.error().fault == Fault::Denied) // a site owner, for one
            m_trial->end([] { return tr("You came in. Your role sees a part of the house."); });
        else
            return stop(facts.error());
        const bool known = m_entered.contains(QStringLiteral("public_url"));
        if (known)
            return trySignIn();
        m_opening = false;
        m_done = true;
        showVerbs();
    });
}

} // namespace gatelodge::ui
