// How one site speaks OpenID Connect, while its page is open: what is stored of it, kept fresh by the change feed, and
// the edits of it one after the other, each with the revision that was seen (as in site_editor.h).
#pragma once
#include "ui/common/role_lock.h"
#include "ui/list/windowed_model.h"
#include "ui/sites/bindings.h"
#include "ui/sites/site_editor.h"

namespace gatelodge::ui {

class RecordRows;

class OpenIdEditor : public QObject {
    Q_OBJECT
public:
    using Answer = SiteEditor::Answer;
    explicit OpenIdEditor(SiteEditor &site, QObject *parent = nullptr);

    SiteEditor &site() const { return m_site; }
    admin::OpenId &openId() const { return m_site.console().openid; }
    // Whose setup is shown. What is pressed is meant for this site, also while the next one is on its way.
    SiteId id() const { return m_shown; }
    QString name() const { return m_name; }
    QString issuer() const { return m_site.console().server.publicUrl; }
    bool speaks() const { return m_setup.client.has_value(); }
    const admin::OpenIdSetup &setup() const { return m_setup; }
    const OpenIdProfile &profile() const { return m_setup.client ? m_setup.client->profile : m_none; }

    // Whether who sits here may change this site.
    bool mayChange() const { return m_site.console().roles.mayDo(Duty::ManageSite, m_site.id()); }
    void lock(QWidget *control) const { lockUnless(control, m_site.console().roles, Duty::ManageSite, m_site.id()); }
    void lockRows(RecordRows *rows) const;

    void read();
    // The answer comes after what is stored now has been read and shown; none comes where another site is shown by then.
    // isAsSeen: as the site's editor asks it.
    void change(std::function<void(OpenIdProfile &)> edit, Answer answer,
                std::function<bool(const OpenIdProfile &)> isAsSeen = {});
    // The same of anything else that ends in Done or in a value. What went well is always told: a secret is shown once.
    template <typename T> void follow(QFuture<Result<T>> future, std::function<void(const Result<T> &)> answer) {
        deliver(this, std::move(future), [this, id = m_shown, answer = std::move(answer)](const Result<T> &result) {
            readThen([this, id, answer, result] {
                if (result || id == m_shown)
                    answer(result);
            });
        });
    }

Q_SIGNALS:
    void opened(); // another site is shown from now on; what was typed or said for the one before goes. Then arrived()
    void arrived();

private:
    void nextJob();
    void readThen(std::function<void()> then);
    SiteEditor &m_site;
    SiteId m_shown;
    QString m_name;
    admin::OpenIdSetup m_setup;
    OpenIdProfile m_none;
    std::deque<std::function<void()>> m_jobs;
    bool m_working = false;
};

// A field that shows and edits one part of the profile. Dead where the site is not theirs to change.
template <typename Value, typename Field, typename Get, typename Set>
void bindOpenId(Field *field, OpenIdEditor &editor, Get get, Set set) {
    QObject::connect(&editor, &OpenIdEditor::arrived, field, [field, &editor, get] {
        editor.lock(field);
        if constexpr (std::is_same_v<Field, FieldEdit>) {
            if (field->isPending())
                return;
        }
        field->setValue(get(editor.profile()));
    });
    QObject::connect(&editor, &OpenIdEditor::opened, field, [field, &editor, get] {
        field->setSaved(get(editor.profile()));
        if constexpr (std::is_base_of_v<FieldRow, Field>)
            field->setError({});
    });
    QObject::connect(field, &Field::saveRequested, &editor, [field, &editor, get, set](const Value &asked) {
        editor.change([set, asked](OpenIdProfile &profile) { set(profile, asked); },
                      [field, &editor, get](const Done &done) {
                          answerField(field, get(editor.profile()), done);
                          if constexpr (std::is_same_v<Field, FieldEdit>) {
                              if (!done) // what Esc goes back to may be somebody else's, and new
                                  field->setValue(get(editor.profile()));
                          }
                      },
                      [get, seen = get(editor.profile())](const OpenIdProfile &now) { return get(now) == seen; });
    });
}

} // namespace gatelodge::ui
