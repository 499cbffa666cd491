#include "ui/server_page/deployment_section.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/text.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

struct Caption {
    const char *name, *words;
};
const Caption kCaptions[] = {
    {"listen", QT_TRANSLATE_NOOP("DeploymentWords", "Where the server listens")},
    {"public_url", QT_TRANSLATE_NOOP("DeploymentWords", "The address that people see")},
    {"tls_certificate", QT_TRANSLATE_NOOP("DeploymentWords", "Certificate for TLS")},
    {"tls_key", QT_TRANSLATE_NOOP("DeploymentWords", "Private key of that certificate")},
    {"certificate_listen",
     QT_TRANSLATE_NOOP("DeploymentWords", "Where people who sign in with a certificate are listened to")},
    {"certificate_url", QT_TRANSLATE_NOOP("DeploymentWords", "The address for people who sign in with a certificate")},
    {"trusted_proxies", QT_TRANSLATE_NOOP("DeploymentWords", "Proxies that are believed")},
    {"database", QT_TRANSLATE_NOOP("DeploymentWords", "The database")},
    {"listen_database_url", QT_TRANSLATE_NOOP("DeploymentWords", "A way to the database past a pooler")},
    {"data_dir", QT_TRANSLATE_NOOP("DeploymentWords", "Folder of the house")},
    {"master_key_file", QT_TRANSLATE_NOOP("DeploymentWords", "File with the key to all secrets")},
    {"sync_folder", QT_TRANSLATE_NOOP("DeploymentWords", "Folder for synchronisation")},
    {"backup_folder", QT_TRANSLATE_NOOP("DeploymentWords", "Folder for backups")},
    {"backup_keep", QT_TRANSLATE_NOOP("DeploymentWords", "How many backups stay")},
    {"backup_hour", QT_TRANSLATE_NOOP("DeploymentWords", "Hour of the daily backup")},
    {"backup_public_key", QT_TRANSLATE_NOOP("DeploymentWords", "Whose key opens the backups")},
    {"backup_passphrase", QT_TRANSLATE_NOOP("DeploymentWords", "Passphrase of the backups")},
    {"smtp_url", QT_TRANSLATE_NOOP("DeploymentWords", "Mail server")},
    {"smtp_starttls", QT_TRANSLATE_NOOP("DeploymentWords", "Encryption to the mail server")},
    {"smtp_user", QT_TRANSLATE_NOOP("DeploymentWords", "Account at the mail server")},
    {"smtp_password", QT_TRANSLATE_NOOP("DeploymentWords", "Password at the mail server")},
    {"mail_from", QT_TRANSLATE_NOOP("DeploymentWords", "Sender of all mails")},
    {"log_level", QT_TRANSLATE_NOOP("DeploymentWords", "What is logged")},
    {"argon2_memory_kib", QT_TRANSLATE_NOOP("DeploymentWords", "Memory of one password hash, in KiB")},
    {"argon2_passes", QT_TRANSLATE_NOOP("DeploymentWords", "Passes of one password hash")},
    {"lane_web", QT_TRANSLATE_NOOP("DeploymentWords", "Database connections for people and sites")},
    {"lane_console", QT_TRANSLATE_NOOP("DeploymentWords", "Database connections for the window")},
    {"lane_slow", QT_TRANSLATE_NOOP("DeploymentWords", "Threads for slow sign-ins")},
    {"lane_queue", QT_TRANSLATE_NOOP("DeploymentWords", "Requests that may wait")},
    {"worker", QT_TRANSLATE_NOOP("DeploymentWords", "This server delivers updates and mails")},
};

QString valueWords(const DeploymentSetting &setting) {
    if (setting.value.isEmpty())
        return setting.isSecret && setting.source != DeploymentSetting::Source::Default
                   ? DeploymentSection::tr("set, and never shown")
                   : QStringLiteral("–");
    return setting.isSecret ? DeploymentSection::tr("set, and never shown") : keptLeftToRight(setting.value);
}

QString lineOf(const DeploymentSetting &setting) {
    const QString value = valueWords(setting), name = keptLeftToRight(setting.name);
    switch (setting.source) {
    case DeploymentSetting::Source::Default:
        return DeploymentSection::tr("%1 · %2", "value of a setting, its name").arg(value, name);
    case DeploymentSetting::Source::Connection:
        return DeploymentSection::tr("%1 · %2, from the connection", "value of a setting, its name").arg(value, name);
    case DeploymentSetting::Source::Elsewhere:
        return DeploymentSection::tr("%1 · %2, from %3", "value of a setting, its name, where it was written")
            .arg(value, name, keptLeftToRight(setting.where));
    }
    Q_UNREACHABLE();
}

} // namespace

QString deploymentWords(const QString &name) {
    for (const Caption &one : kCaptions)
        if (name == QLatin1StringView(one.name))
            return QCoreApplication::translate("DeploymentWords", one.words);
    return keptLeftToRight(name);
}

DeploymentSection::DeploymentSection(const QList<DeploymentSetting> &settings, QWidget *parent)
    : QWidget(parent), m_unfold(new Button({}, {}, ButtonKind::Quiet)), m_usual(new QWidget) {
    auto *column = columnIn(this, Space::oneAndHalf);
    auto *folded = columnIn(m_usual, Space::oneAndHalf);
    int usual = 0;
    for (const DeploymentSetting &setting : settings) {
        const bool set = setting.source != DeploymentSetting::Source::Default;
        usual += set ? 0 : 1;
        add(set ? column : folded, setting);
    }
    m_unfold->setWords([usual] { return tr("As usual: %n settings", nullptr, usual); });
    m_unfold->setCheckable(true);
    m_unfold->setVisible(usual > 0);
    column->addWidget(m_unfold, 0, Qt::AlignLeading);
    column->addWidget(m_usual);
    connect(m_unfold, &QAbstractButton::toggled, m_usual, &QWidget::setVisible);
    m_usual->hide();
}

// Above each other: so the longest caption has its room, at any size of the text.
void DeploymentSection::add(QVBoxLayout *column, const DeploymentSetting &setting) {
    auto *pair = new QWidget;
    auto *lines = columnIn(pair, 0);
    lines->addWidget(
        new Paragraph([name = setting.name] { return deploymentWords(name); }, Tone::Muted, Type::Caption));
    auto *value = new Paragraph([setting] { return lineOf(setting); },
                                setting.source == DeploymentSetting::Source::Default ? Tone::Muted : Tone::Text);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(deploymentWords(setting.name));
    lines->addWidget(value);
    column->addWidget(pair);
}

} // namespace gatelodge::ui
