// Where the palette finds things: subjects by name, people and sites by the façade.
#pragma once
#include "server/admin/console.h"
#include "ui/shell/palette_items.h"
#include <QPointer>

namespace gatelodge::ui {

class Shell;

class SubjectSource : public PaletteProvider {
public:
    explicit SubjectSource(Shell &shell) : m_shell(shell) {}
    QString group() const override;
    void find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) override;

private:
    Shell &m_shell;
};

class PeopleSource : public PaletteProvider {
public:
    PeopleSource(admin::Console &console, std::function<void(const UserId &)> open, QObject *context)
        : m_console(console), m_open(std::move(open)), m_context(context) {}
    QString group() const override;
    void find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) override;

private:
    admin::Console &m_console;
    std::function<void(const UserId &)> m_open;
    QPointer<QObject> m_context;
};

class SiteSource : public PaletteProvider {
public:
    SiteSource(admin::Console &console, std::function<void(const SiteId &)> open, QObject *context)
        : m_console(console), m_open(std::move(open)), m_context(context) {}
    QString group() const override;
    void find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) override;

private:
    admin::Console &m_console;
    std::function<void(const SiteId &)> m_open;
    QPointer<QObject> m_context;
};

} // namespace gatelodge::ui
