#include "ui/server_page/mail_server_section.h"
#include "server/domain/deliver.h"
#include "server/domain/mail_server.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/help/help_book.h"
#include "ui/mail/test_mail.h"
#include "ui/pieces/planes.h"
#include <QJsonArray>

namespace gatelodge::ui {

namespace {

QString introduction(const MailSetup &setup) {
    const QString told = keptLeftToRight(setup.server);
    if (setup.demo)
        return MailServerSection::tr("This is the demo: mails go into its own mail viewer and nowhere else.");
    if (!setup.server.isEmpty())
        return MailServerSection::tr("Mails leave through %1: the server was told so at its start, and that goes "
                                     "before what is kept here.")
            .arg(told);
    return MailServerSection::tr("People confirm addresses and come back to forgotten passwords by mail. What waits is "
                                 "sent as soon as a server is set.");
}

} // namespace

QList<SettingField> MailServerSection::rules() {
    SettingField host{.name = QStringLiteral("host"),
                      .label = QT_TRANSLATE_NOOP("drivers", "Mail server"),
                      .help =
                          QT_TRANSLATE_NOOP("drivers", "Its name, as your mail provider tells it. Empty: no mails.")};
    host.example = QStringLiteral("mail.example.org");
    SettingField port{.name = QStringLiteral("port"),
                      .kind = SettingField::Number,
                      .label = QT_TRANSLATE_NOOP("drivers", "Port of the mail server"),
                      .help = QT_TRANSLATE_NOOP("drivers", "Mostly 587, or 465 with TLS from the first byte.")};
    port.initial = 587;
    port.least = 1;
    port.most = 65535;
    SettingField encryption{.name = QStringLiteral("encryption"),
                            .kind = SettingField::Choice,
                            .label = QT_TRANSLATE_NOOP("drivers", "Encryption to the mail server")};
    encryption.initial = QStringLiteral("starttls");
    encryption.choices = {
        {QStringLiteral("starttls"), QT_TRANSLATE_NOOP("drivers", "STARTTLS, always")},
        {QStringLiteral("tls"), QT_TRANSLATE_NOOP("drivers", "TLS from the first byte")},
        {QStringLiteral("if_offered"), QT_TRANSLATE_NOOP("drivers", "Only if offered: for a server on this machine")}};
    SettingField user{.name = QStringLiteral("user"),
                      .label = QT_TRANSLATE_NOOP("drivers", "Account at the mail server"),
                      .help = QT_TRANSLATE_NOOP("drivers", "Empty: nobody signs in there.")};
    SettingField password{.name = QStringLiteral("password"),
                          .kind = SettingField::Secret,
                          .label = QT_TRANSLATE_NOOP("drivers", "Password of that account"),
                          .help = QT_TRANSLATE_NOOP(
                              "drivers", "For this server and this account alone: with another it is entered anew.")};
    SettingField sender{.name = QStringLiteral("sender"),
                        .label = QT_TRANSLATE_NOOP("drivers", "Mails come from"),
                        .help = QT_TRANSLATE_NOOP(
                            "drivers", "An address that the mail server lets you use. Empty: account@ and your host.")};
    sender.example = QStringLiteral("account@example.org");
    SettingField senderName{.name = QStringLiteral("sender_name"),
                            .label = QT_TRANSLATE_NOOP("drivers", "Name of the sender"),
                            .help = QT_TRANSLATE_NOOP("drivers", "Empty: as the house is called.")};
    return {host, port, encryption, user, password, sender, senderName};
}

MailServerSection::MailServerSection(admin::Console &console, QWidget *parent)
    : RulesSection([] { return tr("Mail server"); }, [&console] { return introduction(console.mail.setup()); }, rules(),
                   parent),
      m_console(console), m_test(new TestMail(console)) {
    setHelpPlace(this, "mail.md#the-way-out");
    lockFor(console.roles);
    body()->addWidget(m_test);
    m_test->setVisible(console.mail.setup().here); // elsewhere somebody else sends
    form().setVisible(!console.mail.setup().isTold());
    entering();
}

void MailServerSection::show() {
    if (!m_console.roles.mayDo(Duty::ReadSettings))
        return;
    deliver(this, m_console.authorities.limits(), [this](const Result<admin::HouseLimits> &limits) {
        if (!limits)
            return fail(limits.error());
        if (!isEntering()) // else saving says whether somebody else was quicker
            take(*limits);
    });
}

void MailServerSection::take(const admin::HouseLimits &limits) {
    m_limits = limits;
    const QJsonObject stored = limits.chosen.value(kMailServer).toObject();
    const auto forWhom = [this] {
        const QJsonObject entered = form().entered();
        return QJsonArray{entered.value(QLatin1StringView("host")), entered.value(QLatin1StringView("user"))};
    };
    const QJsonArray before = forWhom();
    takeBeside(stored);
    if (isEntering() && forWhom() != before) // what was typed was for the other one
        form().fieldNamed(QStringLiteral("password"))->setStored(stored.value(QLatin1StringView("password")));
}

// With what is stored: what is being entered is nowhere yet.
void MailServerSection::entering() {
    if (m_test)
        m_test->setReady(m_console.mail.setup().isTold() || (!isEntering() && m_limits.chosen.contains(kMailServer)));
}

void MailServerSection::store(const QJsonObject &entered) {
    QJsonObject chosen = m_limits.chosen;
    if (entered.value(QLatin1StringView("host")).toString().isEmpty())
        chosen.remove(kMailServer);
    else
        chosen.insert(kMailServer, entered);
    deliver(this, m_console.authorities.changeLimits(m_limits.chosen, chosen), [this](const Done &done) {
        answer(done);
        if (done || done.error().fault == Fault::Conflict) // what stands there now, with its password told as set
            deliver(this, m_console.authorities.limits(), [this](const Result<admin::HouseLimits> &limits) {
                if (limits)
                    take(*limits);
            });
    });
}

} // namespace gatelodge::ui
