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

// "Why can't Alice enter …?" and "Who may enter the wiki?": of people and sites that fit what was typed.
class EntrySource : public PaletteProvider {
public:
    using Open = std::function<void(const std::optional<UserId> &, const std::optional<SiteId> &)>;
    EntrySource(admin::Console &console, Open open, QObject *context)
        : m_console(console), m_open(std::move(open)), m_context(context) {}
    QString group() const override;
    void find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) override;

private:
    void findPeople(const QString &typed, QList<PaletteItem> found, std::function<void(QList<PaletteItem>)> answer);
    admin::Console &m_console;
    Open m_open;
    QPointer<QObject> m_context;
};

} // namespace gatelodge::ui
