#include "ui/palette_settings.h"
#include "server/domain/deliver.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/limits_section.h"
#include "ui/authorities/password_section.h"
#include "ui/common/schema_field.h"
#include "ui/palette_lead.h"
#include "ui/server_page/house_section.h"
#include "ui/server_page/mail_server_section.h"
#include "ui/shell/shell.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

struct PaletteSettings {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::PaletteSettings)
};

const QString kLocal = QStringLiteral("local");

// All that can be set in the pane of an authority.
QList<SettingField> schemaOf(const Authority &authority, const QList<DriverDescription> &drivers) {
    QList<SettingField> schema;
    for (const DriverDescription &driver : drivers) {
        if (driver.id == authority.driver)
            schema << driver.settings;
    }
    if (authority.driver == kLocal)
        schema << PasswordSection::rules() << LimitsSection::limits(LimitsSection::About::Tries)
               << LimitsSection::limits(LimitsSection::About::Sessions);
    return schema;
}

} // namespace

std::vector<Findable> settingsOfForm(Shell &shell, const QString &subject, const QString &prefix, const Words &where,
                                     const QList<SettingField> &schema, const std::function<void()> &show,
                                     const std::function<bool(QWidget &)> &isShown) {
    std::vector<Findable> found;
    for (const SettingField &field : schema) {
        const auto run = [&shell, subject, show, isShown, name = field.name] {
            show();
            leadTo(
                shell, subject,
                [isShown, name](QWidget &page) { return isShown(page) ? fieldNamed(page, name) : nullptr; }, standAt);
        };
        found.push_back({QStringLiteral("setting:") + prefix + u'/' + field.name,
                         [label = field.label] { return driverText(label); }, where, QStringLiteral("configure"), run,
                         [help = field.help] { return driverText(help); }});
    }
    return found;
}

namespace {

std::vector<Findable> settingsOfHouse(Shell &shell) {
    const QString subject = QStringLiteral("server");
    const SubjectModel &subjects = shell.sidebar().subjects();
    const int row = subjects.rowOf(subject);
    if (row < 0)
        return {};
    return settingsOfForm(
        shell, subject, subject, subjects.line(row).subject.name, HouseSection::rules() + MailServerSection::rules(),
        [] {}, [](QWidget &) { return true; });
}

} // namespace

std::unique_ptr<FindableSource> settingsOf(Shell &shell, admin::Authorities &authorities,
                                           std::function<void(const QString &, const QString &)> open) {
    const auto read = [&shell, &authorities, open, drivers = authorities.drivers()](QObject *context,
                                                                                    const ReadSource::Put &put) {
        deliver(context, authorities.list(), [=, &shell](const Result<admin::AuthorityList> &list) {
            std::vector<Findable> all = settingsOfHouse(shell);
            for (const Authority &one : list ? list->authorities : QList<Authority>()) {
                const QString key = QString::number(one.id.value);
                for (Findable &found : settingsOfForm(
                         shell, QStringLiteral("authorities"), QStringLiteral("authority:") + key, one.caption(),
                         schemaOf(one, drivers), [open, key] { open(QStringLiteral("authorities"), key); },
                         [id = one.id](QWidget &page) {
                             const auto *pane = page.findChild<AuthorityPane *>();
                             return pane && pane->isVisible() && pane->authority().id == id;
                         }))
                    all.push_back(std::move(found));
            }
            put(std::move(all));
        });
    };
    return std::make_unique<ReadSource>([] { return PaletteSettings::tr("Settings"); }, read);
}

} // namespace gatelodge::ui
