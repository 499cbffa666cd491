// What a site would be told of a person if it were sent now, without sending: a view that asks for one pair, and a pane
// in which any person and any site are chosen for it.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

class QComboBox;

namespace gatelodge::ui {

class CodeBox;
class Paragraph;
class PersonFinder;
class Text;

class WouldSendView : public QWidget {
    Q_OBJECT
public:
    explicit WouldSendView(admin::Console &console, QWidget *parent = nullptr);
    void ask(const SiteId &site, const UserId &person);
    void clear();
    QString code() const;

private:
    void show(const WouldSend &would);
    admin::Console &m_console;
    Paragraph *m_sentence;
    CodeBox *m_head, *m_body;
    int m_question = 0;
};

class WouldSendPane : public QWidget {
    Q_OBJECT
public:
    explicit WouldSendPane(admin::Console &console, QWidget *parent = nullptr);
    void setSites(const QList<QPair<SiteId, QString>> &sites);
    void begin(); // with the field for the person
    PersonFinder *finder() const { return m_person; }
    QComboBox *sites() const { return m_site; }

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void ask();
    QComboBox *m_site;
    PersonFinder *m_person;
    Text *m_who;
    WouldSendView *m_view;
    std::optional<UserId> m_asked;
};

// A body as it is read: JSON with indents, where it is whole.
QString readableBody(const QByteArray &body);

} // namespace gatelodge::ui
